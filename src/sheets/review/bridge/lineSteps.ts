import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import type { ReviewLines } from "../results/reviewLines";
import { stepColumns } from "./stepColumns";
import { stepRows, type Step } from "./stepRows";

/** A bridge of more steps is a fence. */
const mostSteps = 10;

/** From plan to actual line by line: sold less target of each, the rest in one step. */
export const lineSteps = (text: SheetsText, { lines, table, named }: ReviewLines): TableBlock => {
  const { lineSteps: say } = text.bridge;
  const steps: readonly Step[] = lines.bySize.slice(0, mostSteps).map((name) => {
    const cell = (column: string): string =>
      `IFERROR(INDEX(${table}[${column}],MATCH(${plainCriterion("[@Step]", lines.wild)},${table}[${named}],0)),0)`;
    return {
      key: `line ${name}`,
      step: name,
      kind: "shared",
      amount: "[@Own]",
      more: { Own: { formula: `=${cell("Sold")}-${cell("Target")}*Bridge_Time` } },
    };
  });
  const { Step: first, Amount, OfGap, Kind, Note, ...working } = stepColumns(text, "Review_BridgeLines");
  return planTable(text, "Review_BridgeLines", {
    title: say.title(text.breakdown.by[lines.dimension]),
    note: say.tableNote,
    rowKey: "Key",
    workingFrom: "Part",
    rows: stepRows(text, [
      ...steps,
      {
        key: "rest",
        step: text.bridge.others,
        kind: "shared",
        amount: "Bridge_Gap-SUM(Review_BridgeLines[Own])",
      },
    ]),
    columns: { Step: first, Amount, OfGap, Kind, Note, ...working, Own: { as: "money" } },
  });
};
