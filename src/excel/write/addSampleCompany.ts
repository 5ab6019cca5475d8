import { columnLetters } from "../read/reference";
import { freeName } from "./freeName";
import { runSteps } from "./journal/runSteps";
import type { Step } from "./journal/Step";
import type { SampleCompany } from "./sampleCompany";
import { activate, addSheet } from "./steps/sheetSteps";

type SampleSheet = SampleCompany["sheets"][number];
type SampleColumn = SampleSheet["columns"][number];

const formatsIn = (currency: string): Readonly<Record<SampleColumn["as"], string>> => ({
  text: "General",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  moment: "yyyy-mm-dd hh:mm",
  count: "0",
  decimal: "0.0",
  money: `"${currency}"#,##0.00`,
  share: "0.0%",
});

const cellsOf = ({ columns }: SampleSheet): (string | number)[][] => {
  const rows = Math.max(...columns.map(({ values }) => values.length));
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map(({ values, words }) => {
      const value = values[row] ?? null;
      if (value === null) return "";
      return words ? (words[value] ?? "") : value;
    }),
  );
  return [columns.map(({ header }) => header), ...body];
};

const fill = (
  context: Excel.RequestContext,
  sample: SampleSheet,
  cells: (string | number)[][],
  formats: ReturnType<typeof formatsIn>,
  tab: string,
  table: string,
) => {
  const sheet = context.workbook.worksheets.getItem(tab);
  sample.columns.forEach(({ as }, at) => {
    const letters = columnLetters(at);
    const column: { numberFormat: unknown } = sheet.getRange(`${letters}2:${letters}${cells.length}`);
    column.numberFormat = formats[as];
  });
  const range = sheet.getRange(`A1:${columnLetters(sample.columns.length - 1)}${cells.length}`);
  range.values = cells;
  const added = sheet.tables.add(range, true);
  added.name = table;
  added.style = "TableStyleLight1";
  range.format.autofitColumns();
  sheet.freezePanes.freezeRows(1);
};

/** A new sheet, and what is typed on it; taken back with the sheet. */
const sheetSteps = (
  sample: SampleSheet,
  formats: ReturnType<typeof formatsIn>,
  tab: string,
  table: string,
): readonly Step[] => {
  const cells = cellsOf(sample);
  return [
    ...addSheet(tab, undefined),
    {
      label: `${tab}: ${cells.length} rows typed`,
      made: "parts",
      bytes: JSON.stringify(cells).length,
      apply: (context) => fill(context, sample, cells, formats, tab, table),
    },
  ];
};

/**
 * Adds an invented company's sheets to the workbook, each with one table, and shows the first; three syncs whatever its size.
 *
 * A sheet or table of that name that is already there keeps it; ours get a number.
 *
 * @returns the tabs added, in order
 * @throws WriteProblem when Excel refuses, and then the workbook is as it was
 */
export const addSampleCompany = async (
  context: Excel.RequestContext,
  company: SampleCompany,
): Promise<string[]> => {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true });
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();

  const tabsTaken = worksheets.items.map(({ name }) => name);
  const namesTaken = [...tables.items, ...names.items].map(({ name }) => name);
  const tabs = company.sheets.map(({ name }) => freeName(name, tabsTaken, " "));
  const formats = formatsIn(company.currency);
  const steps = company.sheets.flatMap((sample, at) =>
    sheetSteps(sample, formats, tabs[at] ?? sample.name, freeName(sample.table, namesTaken, "_")),
  );
  const shown = tabs.slice(0, 1).map((tab) => activate(tab, active.name));
  await runSteps([{ label: "", steps: [...steps, ...shown] }]);
  return tabs;
};
