import { cellAddress } from "../formula/area";
import type { FileRead } from "./file/fileTables";
import type { SaidHere } from "./FileRecord";
import { fitted } from "./fitted";
import type { TableThere } from "./planTablesThere";

/** What a file says in a labelled cell of the plan. */
export interface SaidInForm {
  readonly form: TableThere;
  readonly name: string;
  readonly said: SaidHere;
}

/** What a file says in the labelled cells of the plan; blanks are left out. */
export const saidInForms = (
  file: string,
  { forms, dayOffset }: FileRead,
  there: ReadonlyMap<string, TableThere>,
): readonly SaidInForm[] =>
  forms.flatMap(({ name, tab, row, column, cell }): SaidInForm[] => {
    const form = there.get(name);
    const typed = form?.inputs.get(name);
    const fits = form && typed && fitted(cell.value, typed, dayOffset, form.language);
    if (form === undefined || fits === undefined) return [];
    return [
      {
        form,
        name,
        said: {
          value: fits.value,
          from: { file, sheet: tab, cell: cellAddress(row, column) },
          calculated: cell.calculated,
          why: "why" in fits ? fits.why : undefined,
        },
      },
    ];
  });
