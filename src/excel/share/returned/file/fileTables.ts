import { bookParts } from "../../copy/BookParts";
import { Parts } from "../../package/Parts";
import { attributesAt } from "../../xml/attributes";
import { eachTag } from "../../xml/eachTag";
import type { FileTable, Target } from "./FileTable";
import { headedRows } from "./headedRows";
import { sharedTexts } from "./sharedTexts";
import { sheetCells } from "./sheetCells";
import { tableParts } from "./tableParts";

/** What a file holds of the workbook's tables. */
export interface FileRead {
  readonly tables: readonly FileTable[];
  /** Days of this file count from 1904, so much later than others. */
  readonly dayOffset: number;
}

const days1904 = 1_462;
/** A part that unpacks to more than this is none that a manager's Excel wrote. */
const mostBytes = 1 << 28;

/**
 * The rows of a file that belong to tables of the workbook: Excel tables by their name, and where a sheet has none, cells under headers
 * that are such a table's. The file is only read, and only as far as it may belong.
 *
 * @param file - an .xlsx or .xlsm file as it came
 * @throws ShareProblem when it is no workbook, damaged, protected by a password, or too large
 */
export const fileTables = (file: Uint8Array, targets: readonly Target[]): FileRead => {
  const parts = Parts.read(file, mostBytes);
  const book = bookParts(parts);
  const named = new Map(targets.map((target) => [target.table.toLowerCase(), target]));
  let texts: readonly string[] | undefined;
  const tables = book.sheets.flatMap(({ tab, path }): readonly FileTable[] => {
    if (path === undefined || !parts.has(path)) return [];
    const known = tableParts(parts, path);
    const ours = known.flatMap((table) => {
      const target = named.get(table.name.toLowerCase());
      return target ? [{ ...table, target }] : [];
    });
    if (known.length > 0 && ours.length === 0) return [];
    const within = (row: number): boolean =>
      ours.length === 0 || ours.some(({ body }) => row >= body.top && row <= body.bottom);
    const cells = sheetCells(parts.text(path), (texts ??= sharedTexts(parts, book)), within);
    parts.forget(path);
    if (ours.length === 0) return headedRows(tab, cells, targets);
    return ours.map(({ target, headers, body }) => ({
      tab,
      table: target.table,
      columns: new Map(
        headers.flatMap((header, at) => {
          const column = target.columnOf(header);
          return column === undefined ? [] : [[column, body.left + at] as const];
        }),
      ),
      rows: [...cells]
        .filter(([row]) => row >= body.top && row <= body.bottom)
        .map(([row, held]) => ({ row, cells: held })),
    }));
  });
  return { tables, dayOffset: countsFrom1904(book.xml) ? days1904 : 0 };
};

const countsFrom1904 = (xml: string): boolean => {
  let from1904 = false;
  eachTag(xml, ({ local, start }) => {
    if (local !== "workbookPr") return local !== "sheets";
    from1904 = /^(?:1|true)$/.test(attributesAt(xml, start).get("date1904")?.value ?? "");
    return false;
  });
  return from1904;
};
