import { sheetOf } from "./reference";

/** What names mark a sheet as ours: `Quarterdeck_Targets` stands on the Targets sheet, whatever its tab says. */
export const markPrefix = "Quarterdeck_";

/** Sheets of ours that keep things aside; the plan does without them, and the director may delete them. */
export const isBesideThePlan = (key: string): boolean => /^(?:Parked|Returned(?:Rows\d*)?)$/.test(key);

export interface SheetMark {
  /** The blueprint's key: "Targets". */
  readonly key: string;
  /** The sheet it stands on; undefined when the sheet is gone. */
  readonly sheet: string | undefined;
}

/** Our sheets, by the names that mark them. */
export const sheetMarks = (
  names: readonly { readonly name: string; readonly formula: string }[],
): SheetMark[] =>
  names
    .filter(({ name }) => name.startsWith(markPrefix))
    .map(({ name, formula }) => ({ key: name.slice(markPrefix.length), sheet: sheetOf(formula) }));

/** The sheets of the plan itself, by the names that mark them; those beside it are none. */
export const planMarks = (names: Parameters<typeof sheetMarks>[0]): SheetMark[] =>
  sheetMarks(names).filter(({ key }) => !isBesideThePlan(key));
