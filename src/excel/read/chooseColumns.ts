import type { ChosenColumns } from "./chooseFields";
import { examineTables } from "./examineTables";
import type { RoleFinding } from "./finding";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { corners } from "./reference";
import type { RoleKey } from "./roles/roles";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";
import type { TableSeen } from "./tablesSeen";

/** Where a finding's table stands now. */
const tableOf = async (context: Excel.RequestContext, finding: RoleFinding): Promise<TableSeen> => {
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

const examined = async <Key extends RoleKey>(
  context: Excel.RequestContext,
  seen: TableSeen,
  role: Key,
  fields: ChosenColumns<Key>,
): Promise<RoleFinding<Key>> => {
  const [finding] = await examineTables(context, [{ seen, role, fields }]);
  if (finding) return finding;
  throw new ReadProblem("table-gone", "Nothing was read", { sheet: seen.place.sheet });
};

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
  readingWorkbook(async () => examined(context, await tableOf(context, finding), finding.role, fields));

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
    const seen = await tableOf(context, finding);
    return examined(context, seen, role, seen.fits[role].chosen.fields as ChosenColumns<Key>);
  });
