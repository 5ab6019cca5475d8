import { z } from "zod";
import { loneShape } from "../cellShape";
import { sheetMarks } from "../sheetMarks";
import type { BookAround } from "./BookAround";
import { looksOpen } from "./seeCells";
import { queueSpillParent, spillParentOf } from "./spillParent";

const place = z.object({ rowIndex: z.int().min(0), columnIndex: z.int().min(0) });
const cellSeen = place.extend({
  formulas: loneShape,
  text: z.tuple([z.tuple([z.string()])]),
});
const nameSeen = z.object({ name: z.string(), formula: z.string() });
const bodySeen = place.extend({ rowCount: z.int().min(1), columnCount: z.int().min(1) });

/** The selected cell, and the names and tables around it; two syncs. */
export const seeBookAround = async (context: Excel.RequestContext): Promise<BookAround> => {
  const { workbook } = context;
  const cell = workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,formulas,text");
  const fill = cell.format.fill.load("color");
  const sheet = cell.worksheet.load("name");
  const parent = queueSpillParent(cell);
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  await context.sync();

  const queued = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load("name"),
    columns: table.columns.load("items/name"),
    body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();

  const { rowIndex, columnIndex, formulas, text } = cellSeen.parse({
    rowIndex: cell.rowIndex,
    columnIndex: cell.columnIndex,
    formulas: cell.formulas,
    text: cell.text,
  });
  const namesSeen = names.items.map(({ name, formula }) =>
    nameSeen.parse({ name, formula: String(formula) }),
  );
  return {
    here: { sheet: sheet.name, row: rowIndex, column: columnIndex },
    formula: String(formulas[0][0]),
    text: text[0][0],
    spilled: spillParentOf(parent, { sheet: sheet.name, row: rowIndex, column: columnIndex }),
    open: looksOpen(fill.color),
    names: namesSeen,
    tables: queued.map((table) => {
      const { body } = table;
      const seen = bodySeen.parse({
        rowIndex: body.rowIndex,
        columnIndex: body.columnIndex,
        rowCount: body.rowCount,
        columnCount: body.columnCount,
      });
      return {
        name: table.name,
        headers: table.columns.items.map(({ name }) => z.string().parse(name)),
        body: {
          sheet: table.sheet.name,
          top: seen.rowIndex,
          left: seen.columnIndex,
          rows: seen.rowCount,
          columns: seen.columnCount,
        },
      };
    }),
    ours: new Set(sheetMarks(namesSeen).flatMap(({ sheet: of }) => of ?? [])),
  };
};
