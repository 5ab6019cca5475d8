import type { ChosenColumns } from "./chooseFields";
import { examineTables } from "./examineTables";
import type { RoleFinding } from "./finding";
import { ReadProblem } from "./ReadProblem";
import { corners } from "./reference";
import type { RoleKey } from "./roles/roles";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";
import type { TableSeen } from "./tablesSeen";

/**
 * A finding's table, seen again where it stands now.
 *
 * @throws ReadProblem `table-gone` when it is no longer where it was found
 */
export const tableAgain = async (context: Excel.RequestContext, finding: RoleFinding): Promise<TableSeen> => {
  const corner = corners(finding.address);
  const seen = (await seeTables(context, await surveyWorkbook(context))).find(({ place }) =>
    finding.table === undefined
      ? place.table === undefined &&
        place.sheet === finding.sheet &&
        place.header === corner?.top &&
        place.left === corner.left
      : place.table === finding.table,
  );
  if (seen) return seen;
  throw new ReadProblem("table-gone", `No table with headers at ${finding.sheet}!${finding.address}`, {
    sheet: finding.sheet,
  });
};

/** A table examined as a role, in columns chosen for it. */
export const examinedAs = async <Key extends RoleKey>(
  context: Excel.RequestContext,
  seen: TableSeen,
  role: Key,
  fields: ChosenColumns<Key>,
): Promise<RoleFinding<Key>> => {
  const [finding] = await examineTables(context, [{ seen, role, fields }]);
  if (finding) return finding;
  throw new ReadProblem("table-gone", "Nothing was read", { sheet: seen.place.sheet });
};
