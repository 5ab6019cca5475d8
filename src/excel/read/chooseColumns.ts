import type { ChosenColumns } from "./chooseFields";
import type { RoleFinding } from "./finding";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { examinedAs, tableAgain } from "./tableAgain";

/**
 * The same table read again with the columns the director chose; a field left out of `fields` is not used.
 *
 * @throws ReadProblem `table-gone` when the table is no longer where it was found
 */
export const chooseColumns = <Key extends RoleKey>(
  context: Excel.RequestContext,
  finding: RoleFinding<Key>,
  fields: ChosenColumns<Key>,
): Promise<RoleFinding<Key>> =>
  readingWorkbook(async () => examinedAs(context, await tableAgain(context, finding), finding.role, fields));
