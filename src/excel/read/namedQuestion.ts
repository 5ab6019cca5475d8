import type { ChosenColumns } from "./chooseFields";
import type { Question } from "./examineTables";
import type { NamedRole, NamesFound } from "./namedRole";
import type { TableSeen } from "./tablesSeen";

const isNamed = (named: NamedRole, { place }: TableSeen) =>
  place.sheet === named.sheet &&
  place.table === named.table &&
  place.header === named.header &&
  Object.values(named.columns).every((at) => at >= place.left && at < place.left + place.columns);

/** The table that a role's names lead to, in the columns they name; undefined where they lead to none. */
export const namedQuestion = (found: NamesFound, seen: readonly TableSeen[]): Question | undefined => {
  if (found.kind !== "named") return undefined;
  const { named } = found;
  const table = seen.find((one) => isNamed(named, one));
  if (!table) return undefined;
  const fields: ChosenColumns = Object.fromEntries(
    Object.entries(named.columns).map(([field, column]) => [field, column - table.place.left]),
  );
  return { seen: table, role: named.role, fields };
};
