import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import { driverCells, driverKeys, type DriversBasis } from "./driversForm";
import { meanEffect } from "./meanEffect";
import { stepColumns } from "./stepColumns";
import { stepRows, type Step } from "./stepRows";

/** As it is shown beside its part; the part itself goes by the whole number. */
const rounded = (cell: string) => ({ formula: `=IF(COUNT(${cell})=0,"",ROUND(${cell},2))` });

/** From plan to actual by drivers: customers, orders a customer, price of an order; together they are the whole gap (B44). */
export const driverSteps = (text: SheetsText, basis: DriversBasis): TableBlock => {
  const { driverSteps: say } = text.bridge;
  const keys = driverKeys(basis);
  const cells = keys.map((key) => driverCells[key]);
  const all = cells.flatMap(({ planned, now }) => [planned, now]);
  /** Without numbers for every driver nothing is told apart. */
  const told = (amount: string): string => `IF(COUNT(${all.join(",")})=${all.length},${amount},0)`;
  const product = (side: "planned" | "now"): string => cells.map((each) => each[side]).join("*");
  const steps: readonly Step[] = [
    {
      key: "uncovered",
      step: say.uncovered.step,
      note: say.uncovered.note,
      kind: "ours",
      amount: told(`${product("planned")}-Bridge_Plan`),
    },
    ...keys.map((key): Step => {
      const own = driverCells[key];
      const others = cells.filter((each) => each !== own);
      const { step, note } = key === "orders" && !basis.customers ? say.allOrders : say[key];
      return {
        key,
        step,
        note,
        kind: key === "customers" ? "shared" : "ours",
        amount: told(meanEffect(own, others)),
        more: { Planned: rounded(own.planned), Now: rounded(own.now) },
      };
    }),
    {
      key: "rest",
      step: say.rest.step,
      note: say.rest.note,
      kind: "shared",
      amount: `IF(COUNT(${all.join(",")})=${all.length},Bridge_Sold-${product("now")},Bridge_Gap)`,
    },
  ];
  const { Step: first, Amount, OfGap, Kind, Note, ...working } = stepColumns(text, "Review_BridgeDrivers");
  return planTable(text, "Review_BridgeDrivers", {
    title: say.title,
    note: say.tableNote,
    rowKey: "Key",
    workingFrom: "Part",
    rows: stepRows(text, steps),
    columns: {
      Step: first,
      Amount,
      OfGap,
      Kind,
      Note,
      Planned: { as: "number" },
      Now: { as: "number" },
      ...working,
    },
  });
};
