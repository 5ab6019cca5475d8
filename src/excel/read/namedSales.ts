import type { SalesField } from "./finding";
import { salesFields } from "./finding";
import { columnNumber, sheetOf } from "./reference";
import { fieldName, lastRowName } from "./salesNames";
import type { NameSeen, Survey } from "./surveyWorkbook";

/** Where the names lead: the columns of one table, rows and columns counted from 0 on the sheet. */
export interface NamedSales {
  readonly sheet: string;
  readonly table: string | undefined;
  readonly header: number;
  /** The last row that can hold data. */
  readonly last: number;
  readonly columns: Readonly<Partial<Record<SalesField, number>>>;
}

/** No names yet, names that lead to one table, or names of which some lead nowhere. */
export type NamesFound =
  | { readonly kind: "none" }
  | { readonly kind: "named"; readonly sales: NamedSales }
  | { readonly kind: "broken"; readonly names: readonly string[] };

const tableColumn = /^=(?:(?:'[^']*'|[^'![\]]+)!)?([^'![\]]+)\[\[?((?:[^'[\]#@]|'.)+)\]?\]$/su;
const plainColumn =
  /^=(?:'(?:[^']|'')+'|[^'!()]+)!\$([A-Z]{1,3})\$(\d+):INDEX\((?:'(?:[^']|'')+'|[^'!()]+)!\$\1:\$\1[,;]\s*Sales_LastRow\)$/i;
const boundedBy = /MATCH\([^,;]+[,;].*!\$[A-Z]{1,3}\$1:\$[A-Z]{1,3}\$(\d+)\)/i;

interface Led {
  readonly field: SalesField;
  readonly sheet: string;
  readonly table: string | undefined;
  readonly header: number;
  readonly column: number;
}

const ledTo = (field: SalesField, { formula }: NameSeen, survey: Survey): Led | undefined => {
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
  if (!plain || !survey.sheets.some(({ name }) => name === sheet) || sheet === undefined) return undefined;
  return {
    field,
    sheet,
    table: undefined,
    header: Number(plain[2]) - 2,
    column: columnNumber(plain[1] ?? ""),
  };
};

const lastOf = ({ sheet, table }: Led, survey: Survey): number => {
  const area = survey.tables.find(({ name }) => name === table);
  if (area) return area.area.top + area.area.rows - 1 - (area.hasTotals ? 1 : 0);
  const used = survey.sheets.find(({ name }) => name === sheet)?.used;
  const bottom = used ? used.top + used.rows - 1 : 0;
  const formula = survey.names.find(({ name }) => name === lastRowName)?.formula ?? "";
  const bound = boundedBy.exec(formula)?.[1];
  return bound === undefined ? bottom : Math.min(bottom, Number(bound) - 1);
};

/** Where the workbook's `Sales_…` names lead. */
export const namedSales = (survey: Survey): NamesFound => {
  const known = salesFields.flatMap((field) => {
    const seen = survey.names.find(({ name }) => name === fieldName(field));
    return seen ? [{ name: seen.name, led: ledTo(field, seen, survey) }] : [];
  });
  if (known.length === 0) return { kind: "none" };
  const first = known.find(({ led }) => led)?.led;
  const astray = known.filter(
    ({ led }) =>
      !led || led.sheet !== first?.sheet || led.table !== first.table || led.header !== first.header,
  );
  const lastRow = first?.table === undefined && !survey.names.some(({ name }) => name === lastRowName);
  const missing = (["date", "amount"] as const)
    .map(fieldName)
    .filter((name) => !known.some((one) => one.name === name));
  const broken = [...astray.map(({ name }) => name), ...missing, ...(lastRow ? [lastRowName] : [])];
  if (!first || broken.length > 0) return { kind: "broken", names: broken };
  const columns = Object.fromEntries(known.flatMap(({ led }) => (led ? [[led.field, led.column]] : [])));
  const { sheet, table, header } = first;
  return { kind: "named", sales: { sheet, table, header, last: lastOf(first, survey), columns } };
};
