import { layout } from "../../../src/sheets/blueprint/layout";
import type { Cell } from "../../../src/sheets/blueprint/blueprint";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { workbookSheets } from "../../../src/sheets/workbookSheets";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { openExcel } from "../../support/excel";
import { errorsOn, namedCell } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { writePlainly, type Answers } from "./writePlainly";

/** A table of the director's: its role, and each field's cells. */
export type DirectorsTable = Readonly<Record<string, readonly Cell[]>>;

/** Something typed into a plan: into a named cell, or a table's column, from the first row down. */
export type Typed =
  readonly [name: string, value: Cell] | readonly [table: string, column: string, values: readonly Cell[]];

const longest = (table: DirectorsTable): number =>
  Math.max(...Object.values(table).map(({ length }) => length));

/**
 * A plan's sheets written over the director's tables, with the engine's answers and what is typed in place, ready to be read.
 *
 * @param tables - by role: `{ Sales: { Date: […], Amount: […] } }`
 */
export const livePlan = async (
  tables: Readonly<Record<string, DirectorsTable>>,
  snapshot: Snapshot,
  decisions: Decisions,
  answers: Answers,
  typed: readonly Typed[],
) => {
  const session = await openExcel();
  const layouts = workbookSheets(snapshot, decisions).map((each) => layout(each, decisions.language));
  await session.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const [role, table] of Object.entries(tables)) {
      const sheet = worksheets.add(`Data ${role}`);
      const fields = Object.keys(table);
      const rows = longest(table);
      const range = sheet.getRangeByIndexes(0, 0, rows + 1, fields.length);
      range.values = [
        fields,
        ...Array.from({ length: rows }, (_, row) => fields.map((field) => table[field]?.[row] ?? "")),
      ];
      fields.forEach((field, column) =>
        names.add(`${role}_${field}`, sheet.getRangeByIndexes(1, column, rows, 1)),
      );
    }
    await writePlainly(context, layouts, answers);
    for (const [name, columnOrValue, values] of typed)
      if (values === undefined) names.getItem(name).getRange().values = [[columnOrValue ?? ""]];
      else {
        const body = context.workbook.tables
          .getItem(name)
          .columns.getItem(String(columnOrValue))
          .getDataBodyRange();
        values.forEach((value, row) => {
          if (value !== null) body.getCell(row, 0).values = [[value]];
        });
      }
    await context.sync();
  });
  const named = (name: string): Promise<unknown> => namedCell(session, name);
  /** Every cell of the sheets that shows an error. */
  const errors = async (): Promise<readonly string[]> =>
    (await Promise.all(layouts.map(({ tab }) => errorsOn(session, tab)))).flat();
  return {
    session,
    named,
    errors,
    table: (name: string) => tableCells(session, name),
    close: () => session.close(),
  };
};
