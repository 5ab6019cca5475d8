import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock, Kind } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import { healthMetrics } from "./healthMetrics";

/** Room for customers who come before the plan is written again: a fifth more, two dozen at least. */
const roomFor = (customers: number): number => customers + Math.max(24, Math.ceil(customers / 5));

const kinds: readonly Kind[] = ["name", "days", "count", "money", "count", "count", "count", "name"];
/** Rows without a customer, a real date or a real amount are no orders. */
const isOrder = 'ISNUMBER(Sales_Date)*ISNUMBER(Sales_Amount)*(Sales_Customer<>"")';

/**
 * What only Quarterdeck recalculates: every customer's class (C17), what each ordered in the quarter, the date each began, and
 * the metric to work on.
 *
 * No function of Excel 2016 finds the largest or smallest date under a condition among cells some of which hold text.
 */
export const customersEngine = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  { language }: Decisions,
  listed: number,
): EngineBlock => {
  const say = text.customers.engine;
  const rows = roomFor(members.customer?.length ?? 0);
  /** A row for each customer; empty where one has not bought yet. */
  const segments = (dates: string, condition = isOrder): string =>
    `IFNA(RFMSEGMENTS(Sales_Customer,IF(${condition},${dates},""),IF(ISNUMBER(Sales_Amount),Sales_Amount,""),Plan_AsOf,IF({1,0},Rule_NewCustomerDays,Rule_KeyScore),${quoted(language)}),"")`;
  const inQuarter = segments("Sales_Date", `${isOrder}*(Sales_Date>=Quarter_Start)`);
  const single = (
    name: "Rfm_QuarterOrders" | "Rfm_QuarterMoney" | "Rfm_FirstDays",
    as: Kind,
    note: string,
    formula: string,
  ) => ({
    name,
    label: say[name],
    as,
    rows,
    note,
    cells: [{ row: 0, formula }],
  });
  const points = `Plan_Health[[${healthMetrics[0]}]:[${healthMetrics.at(-1) ?? healthMetrics[0]}]]`;
  return {
    block: "engine",
    key: "CustomersEngine",
    title: say.title,
    note: say.note,
    spills: [
      {
        name: "Rfm_Class",
        label: say.Rfm_Class,
        as: "name",
        kinds,
        columns: 8,
        also: {
          Rfm_Name: 0,
          Rfm_Days: 1,
          Rfm_Orders: 2,
          Rfm_Money: 3,
          Rfm_Recency: 4,
          Rfm_Frequency: 5,
          Rfm_Monetary: 6,
        },
        rows,
        note: say.rfmNote,
        cells: [{ row: 0, formula: `=${segments("Sales_Date")}` }],
      },
      single("Rfm_QuarterOrders", "count", say.quarterNote, `=INDEX(${inQuarter},0,3)`),
      single("Rfm_QuarterMoney", "money", say.quarterNote, `=INDEX(${inQuarter},0,4)`),
      single(
        "Rfm_FirstDays",
        "days",
        say.firstNote,
        `=INDEX(${segments("Plan_AsOf-(Sales_Date-MIN(Sales_Date))")},0,2)`,
      ),
      {
        name: "Health_Driver",
        label: say.Health_Driver,
        as: "name",
        rows: Math.max(1, listed),
        note: say.driverNote,
        cells: [
          {
            row: 0,
            formula: `=IFNA(HEALTHDRIVER(IF(ISNUMBER(${points}),${points},""),Plan_HealthMetrics[Used],0*Plan_HealthMetrics[Used],100+0*Plan_HealthMetrics[Used],Plan_HealthMetrics[Metric]),"")`,
          },
        ],
      },
    ],
  };
};
