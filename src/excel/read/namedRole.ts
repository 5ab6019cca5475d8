import type { ChosenColumns } from "./chooseFields";
import { columnNumber, sheetOf } from "./reference";
import { fieldName, isAside, lastRowName } from "./roleNames";
import type { FieldOf, RoleKey } from "./roles/roles";
import { fieldsOf, neededFields } from "./roles/roles";
import type { NameSeen, Survey } from "./surveyWorkbook";

/** Where a role's names lead: the columns of one table, rows and columns counted from 0 on the sheet. */
export interface NamedRole {
  readonly role: RoleKey;
  readonly sheet: string;
  readonly table: string | undefined;
  readonly header: number;
  /** The last row that can hold data. */
  readonly last: number;
  /** How the filled cells of the role's last column are counted to find the last row; undefined where the last date is. */
  readonly beside: number | undefined;
  readonly columns: ChosenColumns;
}

/** No names yet, names that lead to one table, or names of which some lead nowhere. */
export type NamesFound =
  | { readonly kind: "none" }
  | { readonly kind: "named"; readonly named: NamedRole }
  | { readonly kind: "broken"; readonly names: readonly string[] };

const tableColumn = /^=(?:(?:'[^']*'|[^'![\]]+)!)?([^'![\]]+)\[\[?((?:[^'[\]#@]|'.)+)\]?\]$/su;
const plainColumn =
  /^=(?:'(?:[^']|'')+'|[^'!()]+)!\$([A-Z]{1,3})\$(\d+):INDEX\((?:'(?:[^']|'')+'|[^'!()]+)!\$\1:\$\1[,;]\s*(\w+)\)$/i;
const boundedBy = /MATCH\([^,;]+[,;].*!\$[A-Z]{1,3}\$1:\$[A-Z]{1,3}\$(\d+)\)/i;
const countedBeside = /COUNTA\(.*\)\s*-\s*COUNTA\(.*\)\s*([+-]\s*\d+)?\s*\)$/i;

interface Led {
  readonly field: FieldOf<RoleKey>;
  readonly sheet: string;
  readonly table: string | undefined;
  readonly header: number;
  readonly column: number;
}

const ledTo = (
  role: RoleKey,
  field: FieldOf<RoleKey>,
  { formula }: NameSeen,
  survey: Survey,
): Led | undefined => {
  const inTable = tableColumn.exec(formula);
  if (inTable) {
    const table = survey.tables.find(({ name }) => name.toLowerCase() === inTable[1]?.toLowerCase());
    const header = inTable[2]?.replace(/'(.)/gs, "$1").toLowerCase();
    const at = table?.headers.findIndex((one) => one.toLowerCase() === header) ?? -1;
    if (!table || at < 0) return undefined;
    const { sheet, top, left } = table.area;
    return { field, sheet, table: table.name, header: top, column: left + at };
  }
  const plain = plainColumn.exec(formula);
  const sheet = sheetOf(formula);
  if (plain?.[3]?.toLowerCase() !== lastRowName(role).toLowerCase()) return undefined;
  if (sheet === undefined || !survey.sheets.some(({ name }) => name === sheet)) return undefined;
  return {
    field,
    sheet,
    table: undefined,
    header: Number(plain[2]) - 2,
    column: columnNumber(plain[1] ?? ""),
  };
};

const lastOf = ({ sheet, table }: Led, lastRow: string, survey: Survey): number => {
  const area = survey.tables.find(({ name }) => name === table);
  if (area) return area.area.top + area.area.rows - 1 - (area.hasTotals ? 1 : 0);
  const used = survey.sheets.find(({ name }) => name === sheet)?.used;
  const bottom = used ? used.top + used.rows - 1 : 0;
  const bound = boundedBy.exec(lastRow)?.[1];
  return bound === undefined ? bottom : Math.min(bottom, Number(bound) - 1);
};

const besideOf = (lastRow: string): number | undefined => {
  const counted = countedBeside.exec(lastRow);
  return counted ? Number((counted[1] ?? "0").replace(/\s/g, "")) : undefined;
};

/** Where a role's names lead: `Sales_…`, `Pipeline_…`. */
export const namedRole = (survey: Survey, role: RoleKey): NamesFound => {
  const formulaOf = (name: string) => survey.names.find((seen) => seen.name === name && !isAside(seen));
  const known = fieldsOf(role).flatMap(([field]) => {
    const seen = formulaOf(fieldName(role, field));
    return seen ? [{ name: seen.name, led: ledTo(role, field, seen, survey) }] : [];
  });
  if (known.length === 0) return { kind: "none" };
  const first = known.find(({ led }) => led)?.led;
  const astray = known.filter(
    ({ led }) =>
      !led || led.sheet !== first?.sheet || led.table !== first.table || led.header !== first.header,
  );
  const lastRow = formulaOf(lastRowName(role))?.formula;
  const endless = first?.table === undefined && lastRow === undefined;
  const missing = neededFields(role)
    .map((field) => fieldName(role, field))
    .filter((name) => !known.some((one) => one.name === name));
  const broken = [...astray.map(({ name }) => name), ...missing, ...(endless ? [lastRowName(role)] : [])];
  if (!first || broken.length > 0) return { kind: "broken", names: broken };
  const columns = Object.fromEntries(known.flatMap(({ led }) => (led ? [[led.field, led.column]] : [])));
  const { sheet, table, header } = first;
  const [last, beside] = [lastOf(first, lastRow ?? "", survey), besideOf(lastRow ?? "")];
  return { kind: "named", named: { role, sheet, table, header, last, beside, columns } };
};
