import type { RoleFinding } from "../../excel/read/finding";
import type { FieldOf, RoleKey } from "../../excel/read/roles/roles";

/** Fields with one chosen anew, or left out. A column means one thing: a field that had it before gives it up. */
export const fieldsWith = (
  fields: RoleFinding["fields"],
  field: FieldOf<RoleKey>,
  column: number | undefined,
): RoleFinding["fields"] => {
  const others = Object.entries(fields).filter(([other, at]) => other !== field && at !== column);
  return Object.fromEntries(column === undefined ? others : [...others, [field, column]]);
};
