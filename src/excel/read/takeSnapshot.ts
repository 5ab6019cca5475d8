import type { Snapshot } from "../../sheets/plan/snapshot";
import { dimensions } from "../../sheets/plan/snapshot";
import { differentValues } from "./differentValues";
import type { CellValue } from "./grid";
import type { NamedRole } from "./namedRole";
import { leavingTables, leftOver } from "./leftOver";
import { namedRole } from "./namedRole";
import { standingTables } from "./ourTables";
import { nearRows } from "./nearRows";
import { readCells } from "./readCells";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { areaReference } from "./reference";
import { fieldName } from "./roleNames";
import type { FieldOf, RoleKey } from "./roles/roles";
import { fieldsOf, roleKeys, roleOf } from "./roles/roles";
import { snapshotOf } from "./snapshotOf";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";

const sourceOf = ({ table, sheet, header, last, columns }: NamedRole): string => {
  if (table !== undefined) return table;
  const across = Object.values(columns);
  return areaReference(sheet, {
    top: header,
    left: Math.min(...across),
    bottom: last,
    right: Math.max(...across),
  });
};

/** The sales' names, which a plan cannot do without. */
const namedSales = (survey: Survey): NamedRole => {
  const found = namedRole(survey, "sales");
  if (found.kind === "named") return found.named;
  if (found.kind === "none") throw new ReadProblem("not-named", "No table is confirmed as the sales table");
  throw new ReadProblem("names-broken", `${found.names.join(", ")} lead nowhere`, {
    name: found.names[0] ?? fieldName("sales", "date"),
  });
};

type Cells = ReadonlyMap<string, readonly CellValue[]>;

/** The named columns that are read: of the sales the date, the amount and what tells rows apart, of others what ends them and their names and kinds. */
const fieldsRead = ({ role, columns }: NamedRole): FieldOf<RoleKey>[] => {
  const asked = (field: string, as: string): boolean =>
    role === "sales"
      ? ["date", "amount", ...dimensions].includes(field)
      : field === roleOf(role).ends || as === "name" || as === "kind";
  return fieldsOf(role).flatMap(([field, { as }]) =>
    columns[field] !== undefined && asked(field, as) ? [field] : [],
  );
};

/** The columns that are read of each named role, whole, in one go. */
const columnsRead = async (
  context: Excel.RequestContext,
  named: readonly NamedRole[],
): Promise<ReadonlyMap<NamedRole, Cells>> => {
  const wanted = named.flatMap((one) => fieldsRead(one).map((field) => ({ one, field })));
  const areas = wanted.map(({ one: { sheet, header, last, columns }, field }) => ({
    sheet,
    top: header + 1,
    left: columns[field] ?? 0,
    rows: Math.max(0, last - header),
    columns: 1,
  }));
  const near = await nearRows(context, areas);
  const longest = (role: NamedRole): number => Math.max(...near.filter((_, at) => wanted[at]?.one === role));
  const cells = await readCells(
    context,
    areas.map((area, at) => {
      const one = wanted[at]?.one;
      return { ...area, rows: one === undefined ? 0 : longest(one), as: "values" as const };
    }),
  );
  const columns = wanted.map(({ one, field }, at) => ({
    one,
    field,
    column: (cells[at] ?? []).map(([cell]) => cell ?? ""),
  }));
  return new Map(
    named.map((one) => [
      one,
      new Map(columns.flatMap(({ one: of, field, column }) => (of === one ? [[field, column]] : []))),
    ]),
  );
};

/** How many rows the names reach over: all of an Excel table, of a plain block as many as `Role_LastRow` answers. */
const rowsNamed = ({ role, table, beside }: NamedRole, cells: Cells): number => {
  const ends = cells.get(roleOf(role).ends) ?? [];
  if (table !== undefined) return ends.length;
  if (beside !== undefined) return ends.filter((cell) => cell !== "").length + beside;
  return ends.map((cell) => typeof cell === "number").lastIndexOf(true) + 1;
};

/** The different values of a role's named columns of names and kinds. */
const listsOf = (named: NamedRole, cells: Cells): [name: string, values: string[]][] => {
  const rows = rowsNamed(named, cells);
  return fieldsOf(named.role).flatMap(([field, { as }]) => {
    const column = as === "name" || as === "kind" ? cells.get(field) : undefined;
    return column ? [[fieldName(named.role, field), differentValues(column.slice(0, rows))]] : [];
  });
};

const namesOf = ({ role, columns }: NamedRole): string[] =>
  fieldsOf(role).flatMap(([field]) => (columns[field] === undefined ? [] : [fieldName(role, field)]));

/**
 * What planning needs to know of the tables that the names lead to: the sales by calendar month and by the members of each
 * dimension, and which names and kinds the other roles hold.
 *
 * Sales that no formula counts (no real date, no real number) are not in it; neither are roles whose names are broken. Two
 * syncs, one more where a plan stands, one where a plain block may reach far down, and one for every 80,000 cells of the columns read.
 *
 * @throws ReadProblem `not-named` before the director has confirmed a sales table, `names-broken` when its columns are gone,
 *   `no-dates` when no row counts
 */
export const takeSnapshot = (context: Excel.RequestContext): Promise<Snapshot> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    const sales = namedSales(survey);
    const others = roleKeys.flatMap((role) => {
      const found = role === "sales" ? undefined : namedRole(survey, role);
      return found?.kind === "named" ? [found.named] : [];
    });
    const read = await columnsRead(context, [sales, ...others]);
    const cells: Cells = read.get(sales) ?? new Map();
    const snapshot = snapshotOf(
      cells.get("date") ?? [],
      cells.get("amount") ?? [],
      Object.fromEntries(dimensions.flatMap((one) => (cells.has(one) ? [[one, cells.get(one)]] : []))),
    );
    if (snapshot.rows === 0)
      throw new ReadProblem("no-dates", "No row with a real date and a real amount", { sheet: sales.sheet });
    const left = leftOver(await standingTables(context, leavingTables, survey.tableNames));
    return {
      source: sourceOf(sales),
      names: [sales, ...others].flatMap(namesOf),
      ...snapshot,
      lists: Object.fromEntries(others.flatMap((one) => listsOf(one, read.get(one) ?? new Map()))),
      ...(left.length > 0 ? { leftOver: left } : {}),
    };
  });
