import { recalculated } from "./recalculated";
import { savedSheets } from "./sheetCells";
import { withoutFunctions } from "./withoutFunctions";

/** Relative difference up to which two programs have calculated the same number. */
const same = 1e-9;

const differs = (one: number, other: number): boolean =>
  !(Math.abs(one - other) <= same * Math.max(1, Math.abs(one), Math.abs(other)));

/** How many numbers of formulas a workbook has, and in a line each those that LibreOffice calculates otherwise, and each error it shows. */
export interface LibreOfficeCheck {
  readonly numbers: number;
  readonly wrong: readonly string[];
}

/**
 * Has LibreOffice calculate a workbook from nothing but its cells, and compares.
 *
 * @param path - the workbook's name, for LibreOffice to know its kind
 * @param functions - the functions that LibreOffice does not have; cells that call them are taken as their values
 */
export const libreOfficeCheck = (
  file: Uint8Array,
  path: string,
  functions: readonly string[],
): LibreOfficeCheck => {
  const before = savedSheets(file);
  const after = savedSheets(recalculated(withoutFunctions(file, functions), path));
  let numbers = 0;
  const wrong: string[] = [];
  for (const [tab, cells] of before)
    for (const [address, { formula, type, value }] of cells) {
      if (formula === undefined) continue;
      const now = after.get(tab)?.get(address);
      if (now?.type === "e") wrong.push(`${tab}!${address} shows ${now.value} =${formula}`);
      if (type !== "n" || value === undefined) continue;
      numbers += 1;
      if (now?.type !== "e" && differs(Number(value), Number(now?.value ?? NaN)))
        wrong.push(`${tab}!${address} is ${value}, LibreOffice says ${now?.value ?? "nothing"} =${formula}`);
    }
  return { numbers, wrong };
};
