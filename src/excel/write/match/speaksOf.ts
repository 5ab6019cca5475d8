import { wordsIn } from "../../share/formula/wordsIn";
import type { Content } from "../seen/WorkbookSeen";
import { isFormula } from "./isFormula";

/** Whether a cell holds a formula that names one of these tables. */
export const speaksOf = (content: Content, tables: ReadonlySet<string>): boolean =>
  tables.size > 0 && isFormula(content) && wordsIn(String(content)).some(({ name }) => tables.has(name));
