import { alike } from "../../read/alike";
import type { CellValue } from "../../read/grid";
import { differentValues } from "../../read/differentValues";
import { namedRole, type NamedRole } from "../../read/namedRole";
import { readCells, type Wanted } from "../../read/readCells";
import { fieldsOf, roleKeys, type FieldOf, type RoleKey } from "../../read/roles/roles";
import { surveyWorkbook } from "../../read/surveyWorkbook";
import type { PartTable } from "./PartTable";
import { partings, type Members, type Parting, type Whose } from "./Whose";

/** Columns of a director's table that are nobody's but the director's. */
const kept: ReadonlySet<string> = new Set<FieldOf<RoleKey>>(["pay"]);

const namedRoles = async (context: Excel.RequestContext): Promise<readonly NamedRole[]> => {
  const survey = await surveyWorkbook(context);
  return roleKeys.flatMap((role) => {
    const found = namedRole(survey, role);
    return found.kind === "named" ? [found.named] : [];
  });
};

const columnOf = ({ columns }: NamedRole, field: string): number | undefined =>
  (columns as Readonly<Record<string, number | undefined>>)[field];

const column = (
  { sheet, header, last }: NamedRole,
  left: number,
  as: Wanted["as"],
  rows = last - header,
): Wanted => ({
  sheet,
  top: header + 1,
  left,
  rows: Math.max(0, rows),
  columns: 1,
  as,
});

/** Who the tables know that a part could be for: the regions and sellers of the sales, and the sellers of the team. */
export const membersKnown = async (context: Excel.RequestContext): Promise<Members> => {
  const roles = (await namedRoles(context)).filter(({ role }) => role === "sales" || role === "team");
  const wanted = partings.flatMap((by) =>
    roles.flatMap((role) => {
      const left = columnOf(role, by);
      return left === undefined ? [] : [{ by, cells: column(role, left, "values") }];
    }),
  );
  const read = await readCells(
    context,
    wanted.map(({ cells }) => cells),
  );
  const known = (by: Parting): readonly string[] =>
    differentValues(
      wanted.flatMap((one, at) => (one.by === by ? (read[at] ?? []).map(([cell]) => cell ?? "") : [])),
    ).sort((a, b) => a.localeCompare(b));
  return { region: known("region"), seller: known("seller") };
};

/**
 * The director's rows that belong to a region or a seller, from each table whose named columns say whose its rows are: of these rows
 * the columns that the plan reads, without pay.
 */
export const theirTables = async (
  context: Excel.RequestContext,
  { by, name }: Whose,
): Promise<readonly PartTable[]> => {
  const roles = (await namedRoles(context)).flatMap((role) => {
    const whose = columnOf(role, by);
    const fields = fieldsOf(role.role).flatMap(([field, { as }]) => {
      const left = columnOf(role, field);
      return left === undefined || kept.has(field) ? [] : [{ left, summed: as === "amount" }];
    });
    return whose === undefined ? [] : [{ role, whose, fields: fields.sort((a, b) => a.left - b.left) }];
  });
  const wanted = roles.flatMap(({ role, whose, fields }) => [
    column(role, whose, "values"),
    ...fields.flatMap(({ left }) => [
      { ...column(role, left, "values", 1), top: role.header },
      column(role, left, "numberFormat", 1),
      column(role, left, "values"),
    ]),
  ]);
  const read = (await readCells(context, wanted)).values();
  const next = (): readonly (readonly CellValue[])[] => read.next().value ?? [];
  return roles.flatMap(({ role, fields }): PartTable[] => {
    const theirs = next().flatMap(([cell], row) =>
      cell !== undefined && alike(cell) === alike(name) ? [row] : [],
    );
    const columns = fields.map(({ summed }) => ({
      header: String(next()[0]?.[0] ?? ""),
      format: String(next()[0]?.[0] ?? "General"),
      cells: next(),
      summed,
    }));
    const rows = theirs.map((row) => columns.map(({ cells }) => cells[row]?.[0] ?? ""));
    return rows.length === 0 ? [] : [{ from: "theirs", tab: role.sheet, columns, rows }];
  });
};
