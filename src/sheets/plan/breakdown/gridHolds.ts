import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { columnNames, rowNames, sidesOf, type GridPair } from "./GridPair";

/** The cells of a grid whose amount the director holds; the order of its rows is the grid's. */
export const gridHolds = (text: SheetsText, pair: GridPair): TableBlock => {
  const { holdsTitle, holdsNote } = text.breakdown.grid;
  return planTable(text, `${pair.table}Holds`, {
    title: holdsTitle(...sidesOf(text, pair)),
    note: holdsNote,
    rowKey: "Line",
    rows: rowNames(pair).map((name) => ({ Line: name })),
    columns: { Line: { as: "name" }, Note: { as: "text", input: true } },
    members: {
      after: "Line",
      names: columnNames(pair.columns),
      column: () => ({ as: "money", input: true, least: 0 }),
    },
  });
};
