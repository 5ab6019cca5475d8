import type { CellValue } from "../read/grid";
import { refusal } from "./journal/refusal";
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

/**
 * Types into inputs of ours what the director would type, all of it or nothing.
 *
 * @throws WriteProblem when Excel refuses; then all is as it was
 */
export async function typeInto(typings: readonly Typing[]): Promise<Undo> {
  const sheets = [...new Set(typings.map(({ sheet }) => sheet))];
  try {
    const steps = await runSteps(
      sheets.map((sheet) => {
        const own = typings.filter((each) => each.sheet === sheet).map(written);
        return {
          label: sheet,
          steps: [
            ...putBack(
              sheet,
              own.map(({ was }) => was),
            ),
            ...typeCells(sheet, own),
          ],
        };
      }),
    );
    const after = await Excel.run((context) => sheetContents(context, sheets, noSpills));
    return { steps, after, spills: noSpills };
  } catch (error) {
    throw refusal(error);
  }
}

const written = ({ row, column, content, was }: Typing): CellWrite & { readonly was: Before } => ({
  row,
  column,
  content,
  was: { row, column, content: was, value: was },
});
