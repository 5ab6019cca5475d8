import { z } from "zod";
import { loneShape } from "../cellShape";
import { palette } from "../../../sheets/blueprint/palette";

/** One cell, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellSeen {
  /** As shown; of a cell that shows nothing of what it holds, its value. */
  readonly text: string;
  readonly value: string | number | boolean;
  readonly formula: string;
  /** It has the look of a cell to type into. */
  readonly open: boolean;
}

/** Cells to type into are pale in every plan. */
export const looksOpen = (fill: string): boolean => fill.toUpperCase() === palette.inputFill;

const cellSeen = z.object({
  text: z.tuple([z.tuple([z.string()])]),
  values: loneShape,
  formulas: loneShape,
});

const nothing: CellSeen = { text: "", value: "", formula: "", open: false };

/** Single cells anywhere in the workbook, in the order they were asked for, in one sync; beyond a sheet's edge there is nothing. */
export const seeCells = async (
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly CellSeen[]> => {
  const queued = places.map(({ sheet, row, column }) => {
    if (row < 0 || column < 0) return undefined;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    return { range: range.load("text,values,formulas"), fill: range.format.fill.load("color") };
  });
  await context.sync();
  return queued.map((each): CellSeen => {
    if (!each) return nothing;
    const { range, fill } = each;
    const seen = cellSeen.parse({ text: range.text, values: range.values, formulas: range.formulas });
    const [[text], [value], [formula]] = [seen.text[0], seen.values[0], seen.formulas[0]];
    const shown = text === "" ? String(value) : text;
    return { text: shown, value, formula: String(formula), open: looksOpen(fill.color) };
  });
};
