import type { Cell } from "../../../sheets/blueprint/blueprint";
import { isFormula } from "../match/isFormula";
import type { Content } from "../seen/WorkbookSeen";
import { canonicalFormula } from "./canonicalFormula";

/** Numbers pass through a sheet with fifteen digits. */
const closeEnough = 1e-14;

/**
 * Whether typing `wanted` into a cell would leave what is there: blanks, spellings of formulas and the apostrophe before a text
 * make no difference.
 *
 * @param table - the table the cell stands in
 */
export function sameContent(wanted: Cell, content: Content, table = ""): boolean {
  if (wanted === null || wanted === "") return content === "";
  switch (typeof wanted) {
    case "number":
      return typeof content === "number" && Math.abs(wanted - content) <= Math.abs(wanted) * closeEnough;
    case "boolean":
      return wanted === content;
    case "string":
      if (!isFormula(wanted)) return String(content) === wanted.replace(/^'/, "");
      return wanted === content || sameFormula(wanted, content, table);
  }
}

const sameFormula = (wanted: string, content: Content, table: string): boolean =>
  isFormula(content) && canonicalFormula(wanted, table) === canonicalFormula(String(content), table);
