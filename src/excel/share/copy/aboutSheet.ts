import type { SharingText } from "../../../locales/en-US/sharing";
import { plainRows, printedWhole, type PlainCell, type PlainValue } from "../plainSheet/plainCell";
import type { CopyReport, ShownValue } from "./CopyReport";

type Row = readonly PlainCell[];

const title = (value: string): Row => [{ value, bold: 16 }];
const heading = (...values: readonly string[]): Row => values.map((value) => ({ value, bold: 11 }));
const plain = (...values: readonly PlainValue[]): Row => values.map((value) => ({ value }));
const blank: Row = [];

const valueOf = ({ is, text }: ShownValue): PlainValue => {
  switch (is) {
    case "number":
      return Number(text);
    case "truth":
      return text === "1";
    case "error":
      return text;
    case "text":
      return text;
  }
};

const section = (name: string, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0 ? [] : [blank, heading(name), ...rows];

const widths = [22, 16, 90, 22, 12];

/**
 * The sheet that says what a copy is: which cells became values, what they were, and when. It stands behind the others, and uses no
 * style of the workbook, so that nothing else has to change for it.
 *
 * @param namespace - that of the workbook's own parts; strict files have another
 */
export const aboutSheet = (
  report: CopyReport,
  { about: say, moment }: SharingText,
  at: Date,
  namespace: string,
): string => {
  const { valued, names, rules, columns, traces } = report;
  const count = valued.reduce((sum, one) => sum + one.count, 0);
  const rows: readonly Row[] = [
    title(say.title),
    plain(say.made(moment(at))),
    plain(say.values(count)),
    ...(valued.length === 0 ? [] : [blank, heading(say.sheet, say.where, say.was, say.showed, say.count)]),
    ...valued.map(({ sheet, cells, formula, value, count: many }) =>
      plain(sheet, cells, formula, valueOf(value), many),
    ),
    ...section(
      say.names,
      names.map((name) => plain(name)),
    ),
    ...section(
      say.rules,
      rules.map(({ sheet, kind, cells }) => plain(sheet, cells, say[kind])),
    ),
    ...section(
      say.columns,
      columns.map(({ table, column }) => plain(table, column)),
    ),
    ...section(
      say.traces,
      traces.map((trace) => plain(say.trace[trace])),
    ),
  ];
  const cols = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">${printedWhole.before}`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    `<cols>${cols.join("")}</cols>`,
    `<sheetData>${plainRows(rows)}</sheetData>`,
    `${printedWhole.behind}</worksheet>`,
  ].join("");
};
