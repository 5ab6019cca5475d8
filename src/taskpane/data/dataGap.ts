import type { RoleFinding } from "../../excel/read/finding";
import { fieldsOf, neededFields, type FieldOf, type RoleKey } from "../../excel/read/roles/roles";
import { scaledIn } from "./scaledIn";

/** What keeps a table from being used. */
export type DataGap =
  | { readonly is: "missing"; readonly field: FieldOf<RoleKey> }
  | { readonly is: "noRows" }
  /** What should stand below one another stands side by side. */
  | { readonly is: "wide" }
  /** Its amounts are written in several units, or in another than the sales. */
  | { readonly is: "units" };

const factorOf = (finding: RoleFinding): number => scaledIn(finding)?.factor ?? 1;

const hasAmounts = ({ role, fields }: RoleFinding): boolean =>
  fieldsOf(role).some(([field, { as }]) => as === "amount" && fields[field] !== undefined);

/**
 * What still keeps a table from being used; undefined when nothing does.
 *
 * @param sales - the sales it is used beside, as far as they are known
 */
export const dataGap = (finding: RoleFinding, sales?: RoleFinding): DataGap | undefined => {
  const { role, fields, rows, remarks } = finding;
  if (remarks.some(({ kind }) => kind === "wide")) return { is: "wide" };
  const missing = neededFields(role).find((field) => fields[field] === undefined);
  if (missing !== undefined) return { is: "missing", field: missing };
  if (remarks.some(({ kind }) => kind === "units-differ")) return { is: "units" };
  if (sales && hasAmounts(finding) && factorOf(finding) !== factorOf(sales)) return { is: "units" };
  return rows === 0 ? { is: "noRows" } : undefined;
};
