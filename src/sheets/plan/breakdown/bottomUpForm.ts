import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { BreakdownLines } from "./BreakdownLines";
import { splitName } from "./splitName";

/** What the field's own numbers leave open of the quarter, by dimension; empty where none is given. */
export const bottomUpForm = (
  { breakdown: { bottomUp: say, sections } }: SheetsText,
  lines: readonly BreakdownLines[],
): FormBlock => ({
  block: "form",
  key: "BottomUp",
  title: say.title,
  note: say.note,
  items: Object.fromEntries(
    lines.map(({ dimension, table }): [string, FormItem] => [
      `${splitName(table, "BottomUp")}_Open`,
      {
        as: "money",
        label: say.left(sections[dimension]),
        formula: `=IF(COUNT(${table}[BottomUp])=0,"",Quarter_Target-SUM(${table}[BottomUp]))`,
        note: say.over,
      },
    ]),
  ),
});
