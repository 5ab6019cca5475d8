import type { Mark, Validation } from "../../../sheets/blueprint/sheetLayout";
import { markRange } from "./markRange";
import { validateRange } from "./validateRange";

/** Colours by shape, and limits to what may be typed, where there are any. */
export function guardCells(
  range: Excel.Range,
  first: string,
  title: string,
  { validation, marks }: { readonly validation: Validation | undefined; readonly marks: readonly Mark[] },
): void {
  markRange(range, first, marks);
  if (validation !== undefined) validateRange(range, validation, title);
}
