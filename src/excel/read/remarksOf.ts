import type { ChosenColumns } from "./chooseFields";
import type { Remark } from "./finding";
import { cellReference } from "./reference";
import type { RoleKey } from "./roles/roles";
import { fieldsOf } from "./roles/roles";
import { scaleOf } from "./scaleOf";
import type { TableSeen } from "./tablesSeen";

/** Why a table's months or channels cannot be named as they stand. */
const wideRemark = ({ wide }: TableSeen, role: RoleKey): Remark[] =>
  wide?.role === role ? [{ kind: "wide", across: wide.across, headers: wide.headers }] : [];

/** In what its amounts are written, by the header over them or by a caption above the table. */
const scaleRemark = (
  { place, columns, caption }: TableSeen,
  role: RoleKey,
  fields: ChosenColumns,
): Remark[] => {
  const amounts = fieldsOf(role).flatMap(([field, { as }]) => (as === "amount" ? (fields[field] ?? []) : []));
  for (const column of amounts) {
    const scale = scaleOf(columns[column]?.header ?? "");
    const cell = cellReference(place.sheet, place.header, place.left + column);
    if (scale) return [{ kind: "scaled", ...scale, cell }];
  }
  if (!caption || amounts.length === 0) return [];
  const { unit, factor, row, column } = caption;
  return [{ kind: "scaled", unit, factor, cell: cellReference(place.sheet, row, column) }];
};

/** What a director should know of a table as a whole before naming it as a role. */
export const remarksOf = (seen: TableSeen, role: RoleKey, fields: ChosenColumns): Remark[] => [
  ...wideRemark(seen, role),
  ...scaleRemark(seen, role, fields),
];
