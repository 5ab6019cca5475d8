import type { RoleFinding } from "./finding";
import { questionOf } from "./questionsOf";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { examinedAs, tableAgain } from "./tableAgain";

/**
 * The same table read as another role, in the columns that serve it best.
 *
 * @throws ReadProblem `table-gone` when the table is no longer where it was found
 */
export const chooseRole = <Key extends RoleKey>(
  context: Excel.RequestContext,
  finding: RoleFinding,
  role: Key,
): Promise<RoleFinding<Key>> =>
  readingWorkbook(async () => {
    const seen = await tableAgain(context, finding);
    return examinedAs(context, seen, role, questionOf(seen, role).fields);
  });
