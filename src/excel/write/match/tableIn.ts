import type { SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";

/** The table of this name on a sheet. */
export const tableIn = ({ blocks }: SheetLayout, name: string): TableLayout | undefined =>
  blocks.find((block): block is TableLayout => block.block === "table" && block.key === name);
