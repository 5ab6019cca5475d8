import type { ChosenColumns } from "./chooseFields";
import type { Question } from "./examineTables";
import type { RoleKey } from "./roles/roles";
import type { TableSeen } from "./tablesSeen";

/** A table as the role it is taken for, in the columns that serve it best. */
export const questionOf = <Key extends RoleKey>(seen: TableSeen, role: Key): Question<Key> => ({
  seen,
  role,
  fields: seen.fits[role].chosen.fields as ChosenColumns<Key>,
});

/** A table as every role it is offered for: the one it fits best, and the one that it would have if it were not wide. */
export const questionsOf = (seen: TableSeen): Question[] => [
  ...(seen.role ? [questionOf(seen, seen.role)] : []),
  ...(seen.wide ? [questionOf(seen, seen.wide.role)] : []),
];
