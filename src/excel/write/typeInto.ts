import type { CellValue } from "../read/grid";
import { cellIn, type OurTable } from "../read/ourTables";
import { refusing } from "./journal/refusing";
import { runSteps } from "./journal/runSteps";
import type { Before, CellWrite } from "./merge/CellWrite";
import { putBack, typeCells } from "./steps/typeCells";
import { sheetContents } from "./undo/sheetContents";
import type { Undo } from "./undo/Undo";

/** A cell of ours to be typed into, and what stands there. */
export interface Typing {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly was: CellValue;
}

const noSpills: ReadonlySet<string> = new Set();

/** What is to be typed into one row of a table of ours, by column key; nothing where it is empty text or the column is gone. */
export const typedInRow = (
  table: OurTable,
  at: number,
  wanted: Readonly<Record<string, CellValue>>,
): readonly Typing[] =>
  Object.entries(wanted).flatMap(([key, content]) => {
    const column = table.columns.get(key);
    if (column === undefined || content === "") return [];
    return [
      {
        sheet: table.sheet,
        row: table.top + at,
        column: table.left + column,
        content,
        was: cellIn(table, table.rows[at] ?? [], key),
      },
    ];
  });

/**
 * Types into inputs of ours what the director would type, all of it or nothing.
 *
 * @throws WriteProblem when Excel refuses; then all is as it was
 */
export async function typeInto(typings: readonly Typing[]): Promise<Undo> {
  const sheets = [...new Set(typings.map(({ sheet }) => sheet))];
  const steps = await runSteps(
    sheets.map((sheet) => {
      const own = typings.filter((each) => each.sheet === sheet).map(written);
      const before = own.map(({ was }) => was);
      return { label: sheet, steps: [...putBack(sheet, before), ...typeCells(sheet, own)] };
    }),
  );
  const after = await refusing(() => Excel.run((context) => sheetContents(context, sheets, noSpills)));
  return { steps, after, spills: noSpills };
}

const written = ({ row, column, content, was }: Typing): CellWrite & { readonly was: Before } => ({
  row,
  column,
  content,
  was: { row, column, content: was, value: was },
});
