import { z } from "zod";
import type { Rectangle } from "./grid";
import { sheetMarks } from "./sheetMarks";

const nameSeen = z.object({ name: z.string(), formula: z.string(), comment: z.string() });
/** A workbook name as it stands. */
export type NameSeen = Readonly<z.infer<typeof nameSeen>>;

const sheetSeen = z.object({ name: z.string(), visibility: z.enum(["Visible", "Hidden", "VeryHidden"]) });
const tableSeen = z.object({ name: z.string(), showHeaders: z.boolean(), showTotals: z.boolean() });
const area = z.object({
  rowIndex: z.int().min(0),
  columnIndex: z.int().min(0),
  rowCount: z.int().min(1),
  columnCount: z.int().min(1),
});

/** An Excel table and where it stands, with its header and, if it shows one, its totals row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Rectangle;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What a workbook has that could hold sales: the director's sheets, never our own nor very hidden ones. */
export interface Survey {
  readonly sheets: readonly { readonly name: string; readonly used: Rectangle | undefined }[];
  /** Every sheet's name, ours too. */
  readonly allSheets: readonly string[];
  readonly tables: readonly ExcelTable[];
  /** Every table's name, ours too: names and tables share one space. */
  readonly tableNames: readonly string[];
  readonly names: readonly NameSeen[];
}

const areaFields = "rowIndex,columnIndex,rowCount,columnCount";

const rectangle = (sheet: string, range: Excel.Range): Rectangle => {
  const { rowIndex, columnIndex, rowCount, columnCount } = area.parse(range.toJSON());
  return { sheet, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
};

/** The sheets, tables and names of a workbook, in two syncs whatever its size. */
export const surveyWorkbook = async (context: Excel.RequestContext): Promise<Survey> => {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula,items/comment");
  await context.sync();

  const namesSeen = names.items.map((item) => nameSeen.parse(item.toJSON()));
  const ours = new Set(sheetMarks(namesSeen).map(({ sheet }) => sheet));
  const theirs = worksheets.items.filter((item) => {
    const { name, visibility } = sheetSeen.parse(item.toJSON());
    return visibility !== "VeryHidden" && !ours.has(name);
  });
  const usedRanges = theirs.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const used of usedRanges) used.load(areaFields);
  const tableRanges = tables.items.map((table) => {
    table.worksheet.load("name");
    table.columns.load("items/name");
    return table.getRange();
  });
  for (const range of tableRanges) range.load(areaFields);
  await context.sync();

  const sheets = theirs.map(({ name }, at) => {
    const used = usedRanges[at];
    return { name, used: used && !used.isNullObject ? rectangle(name, used) : undefined };
  });
  return {
    sheets,
    allSheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.flatMap((item, at) => {
      const range = tableRanges[at];
      const sheet = z.string().parse(item.worksheet.name);
      if (!range || !sheets.some(({ name }) => name === sheet)) return [];
      const { name, showHeaders, showTotals } = tableSeen.parse(item.toJSON());
      const headers = item.columns.items.map((column) => z.string().parse(column.name));
      return [
        { name, area: rectangle(sheet, range), headers, hasHeaders: showHeaders, hasTotals: showTotals },
      ];
    }),
    tableNames: tables.items.map(({ name }) => name),
    names: namesSeen,
  };
};
