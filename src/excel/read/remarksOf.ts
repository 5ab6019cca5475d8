import type { ChosenColumns } from "./chooseFields";
import type { Remark } from "./finding";
import { areaReference, cellReference } from "./reference";
import type { RoleKey } from "./roles/roles";
import { fieldsOf } from "./roles/roles";
import { scaleOf } from "./scaleOf";
import type { TableSeen } from "./tablesSeen";

/** Why a table's months or channels cannot be named as they stand. */
const wideRemark = ({ place, columns, wide }: TableSeen, role: RoleKey): Remark[] => {
  if (wide?.role !== role) return [];
  const { across, headers } = wide;
  const at = columns.flatMap(({ header }, column) => (headers.includes(header) ? [place.left + column] : []));
  const row = { top: place.header, bottom: place.header };
  const cell = areaReference(place.sheet, { ...row, left: Math.min(...at), right: Math.max(...at) });
  return [{ kind: "wide", across, headers, cell }];
};

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

/** Whether columns of money are not all written in one unit, so that no number made of both would hold. */
const unitsRemark = (
  { place, columns, caption }: TableSeen,
  role: RoleKey,
  fields: ChosenColumns,
): Remark[] => {
  const written = fieldsOf(role).flatMap(([field, { as }]) => {
    const column = fields[field];
    if (column === undefined || as !== "amount") return [];
    const header = columns[column]?.header ?? "";
    return [{ header, column, factor: (scaleOf(header) ?? caption)?.factor ?? 1 }];
  });
  const [first, ...others] = written;
  if (!first || others.every(({ factor }) => factor === first.factor)) return [];
  const headers = written.map(({ header }) => header);
  const cell = cellReference(place.sheet, place.header, place.left + first.column);
  return [{ kind: "units-differ", headers, cell }];
};

/** What a director should know of a table as a whole before naming it as a role. */
export const remarksOf = (seen: TableSeen, role: RoleKey, fields: ChosenColumns): Remark[] => [
  ...wideRemark(seen, role),
  ...scaleRemark(seen, role, fields),
  ...unitsRemark(seen, role, fields),
];
