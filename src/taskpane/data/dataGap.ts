import type { RoleFinding } from "../../excel/read/finding";
import { neededFields, type FieldOf, type RoleKey } from "../../excel/read/roles/roles";

/** What keeps a table from being used. */
export type DataGap =
  | { readonly is: "missing"; readonly field: FieldOf<RoleKey> }
  | { readonly is: "noRows" }
  /** What should stand below one another stands side by side. */
  | { readonly is: "wide" };

/** What still keeps a table from being used; undefined when nothing does. */
export const dataGap = ({ role, fields, rows, remarks }: RoleFinding): DataGap | undefined => {
  if (remarks.some(({ kind }) => kind === "wide")) return { is: "wide" };
  const missing = neededFields(role).find((field) => fields[field] === undefined);
  if (missing !== undefined) return { is: "missing", field: missing };
  return rows === 0 ? { is: "noRows" } : undefined;
};
