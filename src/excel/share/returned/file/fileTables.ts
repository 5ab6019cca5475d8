import { cellOf } from "../../../read/reference";
import { planMarks, sheetMarks } from "../../../read/sheetMarks";
import { bookParts } from "../../copy/BookParts";
import { definedNames } from "../../copy/withoutNames";
import { Parts } from "../../package/Parts";
import { attributesAt } from "../../xml/attributes";
import { eachTag } from "../../xml/eachTag";
import type { FileForm, FileTable, Target } from "./FileTable";
import { headedRows } from "./headedRows";
import type { LooseTable } from "./LooseTable";
import { looseTables } from "./looseTables";
import { sharedTexts } from "./sharedTexts";
import { sheetCells } from "./sheetCells";
import { tableParts } from "./tableParts";

/** What a file holds of the workbook's tables. */
export interface FileRead {
  readonly tables: readonly FileTable[];
  /** Labelled cells of the plan with something in them. */
  readonly forms: readonly FileForm[];
  /** Lists that are none of the plan's. */
  readonly loose: readonly LooseTable[];
  /** The file is a copy of a plan, or a part of one. */
  readonly planned: boolean;
  /** Days of this file count from 1904, so much later than others. */
  readonly dayOffset: number;
}

const days1904 = 1_462;
/** A part that unpacks to more than this is none that a manager's Excel wrote. */
const mostBytes = 1 << 28;

/**
 * The rows of a file that belong to tables of the workbook: Excel tables by their name, and where a sheet has none, cells under headers
 * that are such a table's. Lists on the file's other sheets are read beside them, of a copy of a plan only such as are asked for. The
 * file is only read, and only as far as it may belong.
 *
 * @param file - an .xlsx or .xlsm file as it came
 * @param isWanted - whether a list with these headers is asked for
 * @param formNames - the names of labelled cells that are asked for
 * @throws ShareProblem when it is no workbook, damaged, protected by a password, or too large
 */
export const fileTables = (
  file: Uint8Array,
  targets: readonly Target[],
  isWanted: (list: Pick<LooseTable, "headers" | "factor">) => boolean = () => false,
  formNames: ReadonlySet<string> = new Set(),
): FileRead => {
  const parts = Parts.read(file, mostBytes);
  const book = bookParts(parts);
  const named = new Map(targets.map((target) => [target.table.toLowerCase(), target]));
  const names = definedNames(book.xml);
  const defined = names.map(({ name, formula }) => ({ name, formula: `=${formula}` }));
  const marks = sheetMarks(defined);
  const asked = names.flatMap(({ name, formula }) => {
    const at = formNames.has(name) ? cellOf(`=${formula}`) : undefined;
    return at ? [{ name, tab: at.sheet, row: at.row + 1, column: at.column + 1 }] : [];
  });
  const forms: FileForm[] = [];
  const loose: LooseTable[] = [];
  let texts: readonly string[] | undefined;
  const tables = book.sheets.flatMap(({ tab, path }): readonly FileTable[] => {
    if (path === undefined || !parts.has(path)) return [];
    const known = tableParts(parts, path);
    const ours = known.flatMap((table) => {
      const target = named.get(table.name.toLowerCase());
      return target ? [{ ...table, target }] : [];
    });
    const others = known.filter(({ headers }) => isWanted({ headers, factor: 1 }) || marks.length === 0);
    const ownSheet = marks.some(({ sheet }) => sheet === tab);
    const here = asked.filter((form) => form.tab === tab);
    if (ours.length + here.length === 0 && known.length > 0 && (ownSheet || others.length === 0)) return [];
    const within = (row: number): boolean =>
      ours.length === 0 ||
      ours.some(({ body }) => row >= body.top && row <= body.bottom) ||
      here.some((form) => form.row === row);
    const cells = sheetCells(parts.text(path), (texts ??= sharedTexts(parts, book)), within);
    parts.forget(path);
    for (const form of here) {
      const cell = cells.get(form.row)?.get(form.column);
      if (cell) forms.push({ ...form, cell });
    }
    if (ours.length === 0) {
      const headed = known.length > 0 ? [] : headedRows(tab, cells, targets);
      if (headed.length === 0 && !ownSheet) loose.push(...looseTables(tab, cells, others));
      return headed;
    }
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
  const planned = planMarks(defined).length > 0 || tables.length > 0;
  return {
    tables,
    forms,
    loose: planned ? loose.filter(isWanted) : loose,
    planned,
    dayOffset: countsFrom1904(book.xml) ? days1904 : 0,
  };
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
