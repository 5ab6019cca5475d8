import type { Language } from "../../../locales/language";
import { sharingTextOf } from "../../../locales/sharingTextOf";
import { readingWorkbook } from "../../read/readingWorkbook";
import { ShareProblem } from "../ShareProblem";
import { partBook, type PartFacts } from "./partBook";
import { planTables } from "./planTables";
import { theirTables } from "./theirTables";
import type { Whose } from "./Whose";

export interface SharedPart {
  readonly bytes: Uint8Array;
  readonly facts: readonly PartFacts[];
}

/**
 * A workbook for one region or one seller: their rows of the director's tables and of the plan, as values; nothing of anybody else.
 * The workbook at hand is only read.
 *
 * @throws ShareProblem `share-nothing-theirs` when no row is theirs; ReadProblem when the workbook cannot be read
 */
export const sharePart = async (
  context: Excel.RequestContext,
  whose: Whose,
  { language, at }: { readonly language: Language; readonly at: Date },
): Promise<SharedPart> => {
  const tables = await readingWorkbook(async () => [
    ...(await theirTables(context, whose)),
    ...(await planTables(context, whose)),
  ]);
  if (tables.length === 0) throw new ShareProblem("share-nothing-theirs", whose.name, undefined, whose.name);
  return partBook(whose, tables, sharingTextOf(language), at);
};
