import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellElement, formulaIn, sheetParts } from "./sheetCells";

/**
 * A saved workbook in which cells that call our functions are their values, and no other formula keeps one, so that whoever opens
 * it has to calculate.
 */
export const withoutFunctions = (file: Uint8Array, functions: readonly string[]): Uint8Array => {
  const parts = unzipSync(file);
  const calls = functions.length === 0 ? /(?!)/ : new RegExp(`(?:^|[^A-Z.])(?:${functions.join("|")})\\(`);
  for (const path of sheetParts(parts).values()) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(
      xml.replace(cellElement, (cell: string, _attributes: string, content: string | undefined) => {
        const formula = formulaIn(content ?? "");
        if (formula === undefined) return cell;
        return calls.test(formula)
          ? cell.replace(/<f[^>]*>[\s\S]*?<\/f>/, "")
          : cell.replace(/<v[^>]*>[\s\S]*?<\/v>/, "");
      }),
    );
  }
  return zipSync(parts);
};
