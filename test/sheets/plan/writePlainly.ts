import type { Cell } from "../../../src/sheets/blueprint/blueprint";
import type { Rect, SheetLayout } from "../../../src/sheets/blueprint/sheetLayout";
import { everyCell } from "./everyCell";

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

const isFormula = (value: Cell): value is string => typeof value === "string" && value.startsWith("=");

/** Everything a layout names, and the cells each name stands over. */
const namesIn = (sheet: SheetLayout): { readonly name: string; readonly at: Rect }[] =>
  sheet.blocks.flatMap((block): readonly { readonly name: string; readonly at: Rect }[] => {
    switch (block.block) {
      case "form":
        return block.items.map(({ name, value }) => ({
          name,
          at: { row: value.row, column: value.column, rows: 1, columns: 1 },
        }));
      case "table":
        return block.cellNames;
      case "lists":
        return block.lists.map(({ name, choices }) => ({ name, at: choices.at }));
      case "engine":
        return block.spills.flatMap(({ names }) => names);
      case "chart":
        return [];
    }
  });

/** What a custom function answers, by the name of its spill: as many rows and columns as it has. */
export type Answers = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/**
 * Puts layouts into an empty workbook cell by cell, with no look and no care for what was there: fixed cells, tables and
 * names first, then the formulas that need them. Engine cells hold their answers, as in a copy that is shared.
 */
export const writePlainly = async (
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  answers: Answers,
): Promise<void> => {
  const { worksheets, tables, names } = context.workbook;
  for (const sheet of layouts) {
    const target = worksheets.add(sheet.tab);
    for (const { row, column, value } of everyCell(sheet))
      if (value !== null && !isFormula(value)) target.getCell(row, column).values = [[value]];
    for (const block of sheet.blocks)
      if (block.block === "table") {
        const { at } = block.header;
        const table = tables.add(rangeAt(target, { ...at, rows: 1 + block.body.at.rows }), true);
        table.name = block.key;
      }
    for (const { name, at } of namesIn(sheet)) names.add(name, rangeAt(target, at));
  }
  await context.sync();

  for (const sheet of layouts) {
    const target = worksheets.getItem(sheet.tab);
    const engine = sheet.blocks.flatMap((block) => (block.block === "engine" ? block.spills : []));
    const answered = new Set(engine.flatMap(({ formulas }) => formulas.map(({ value }) => value)));
    for (const { names: spillNames, at } of engine) {
      const answer = answers[spillNames[0]?.name ?? ""] ?? [];
      answer.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value !== null) target.getCell(at.row + down, at.column + right).values = [[value]];
        }),
      );
    }
    for (const { row, column, value } of everyCell(sheet))
      if (isFormula(value) && !answered.has(value)) target.getCell(row, column).formulas = [[value]];
  }
  await context.sync();
};
