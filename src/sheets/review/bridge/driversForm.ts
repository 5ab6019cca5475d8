import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { quoted } from "../../plan/quoted";
import type { DriverCells } from "./meanEffect";

export type DriverKey = "customers" | "orders" | "price";

/** The cells of each driver, planned and as it came; without named customers orders are counted whole. */
export const driverCells = {
  customers: { planned: "Bridge_PlanCustomers", now: "Bridge_NowCustomers" },
  orders: { planned: "Bridge_PlanOrders", now: "Bridge_NowOrders" },
  price: { planned: "Bridge_PlanPrice", now: "Bridge_NowPrice" },
} as const satisfies Readonly<Record<DriverKey, DriverCells>>;

/** What a bridge by drivers is made of. */
export interface DriversBasis {
  /** The Drivers sheet is there with the planned drivers. */
  readonly planned: boolean;
  /** The sales name customers. */
  readonly customers: boolean;
}

export const driverKeys = ({ customers }: DriversBasis): readonly DriverKey[] =>
  customers ? ["customers", "orders", "price"] : ["orders", "price"];

/** Part of the quarter that has gone, spread over the two drivers that grow with time. */
const gone = (customers: boolean): string => (customers ? "SQRT(Bridge_Time)" : "Bridge_Time");

/** The planned drivers, or last year's grown alike until they make the target, beside what was counted (B44). */
export const driversForm = (text: SheetsText, basis: DriversBasis): FormBlock => {
  const { drivers: say } = text.bridge;
  const { planned, customers } = basis;
  const uses = "N(Driver_Sales)>0";
  const each = driverKeys(basis).length;
  const plan = (
    as: FormItem["as"],
    label: string,
    driver: string,
    then: string,
    needs: string,
    time: string,
  ): FormItem => {
    const past = `IF(COUNT(Bridge_Scale,${needs})<${1 + needs.split(",").length},"",${then}*Bridge_Scale${time})`;
    return { as, label, formula: planned ? `=IF(${uses},${driver}${time},${past})` : `=${past}` };
  };
  const time = `*${gone(customers)}`;
  const ordersThen = customers ? "IF(N(Then_Customers)=0,0,Then_Orders/Then_Customers)" : "Then_Orders";
  return {
    block: "form",
    key: "BridgeDrivers",
    title: say.title,
    note: say.note,
    items: {
      Bridge_From: {
        as: "text",
        label: say.Bridge_From,
        formula: planned
          ? `=IF(${uses},${quoted(say.fromDrivers)},IF(COUNT(Bridge_Scale)=0,${quoted(say.fromNothing)},${quoted(say.fromLastYear)}))`
          : `=IF(COUNT(Bridge_Scale)=0,${quoted(say.fromNothing)},${quoted(say.fromLastYear)})`,
      },
      Bridge_Scale: {
        as: "index",
        label: say.Bridge_Scale,
        formula: `=IF(OR(N(Then_Orders)*N(Then_Price)<=0,Quarter_Target<=0),"",(Quarter_Target/(Then_Orders*Then_Price))^(1/${each}))`,
        note: say.scaleNote,
      },
      ...(customers
        ? {
            Bridge_PlanCustomers: plan(
              "index",
              say.Bridge_PlanCustomers,
              "Driver_Customers",
              "Then_Customers",
              "Then_Customers",
              time,
            ),
          }
        : {}),
      Bridge_PlanOrders: customers
        ? plan(
            "index",
            say.Bridge_PlanOrders,
            "Driver_Orders",
            ordersThen,
            "Then_Orders,Then_Customers",
            time,
          )
        : plan("index", say.ordersPlanned, "Driver_Customers*Driver_Orders", ordersThen, "Then_Orders", time),
      Bridge_PlanPrice: plan("index", say.Bridge_PlanPrice, "Driver_Price", "Then_Price", "Then_Price", ""),
      ...(customers
        ? {
            Bridge_NowCustomers: {
              as: "index" as const,
              label: say.Bridge_NowCustomers,
              formula: '=IF(COUNT(Now_Customers)=0,"",Now_Customers)',
            },
          }
        : {}),
      Bridge_NowOrders: {
        as: "index",
        label: customers ? say.Bridge_NowOrders : say.ordersNow,
        formula: customers
          ? '=IF(COUNT(Now_Customers)=0,"",IF(Now_Customers=0,0,Now_Orders/Now_Customers))'
          : "=Now_Orders",
      },
      Bridge_NowPrice: {
        as: "index",
        label: say.Bridge_NowPrice,
        formula: "=IF(N(Now_Orders)=0,Bridge_PlanPrice,Bridge_Sold/Now_Orders)",
      },
    },
  };
};
