import { columnLetters } from "../read/reference";
import { freeName } from "./freeName";
import type { SampleCompany } from "./sampleCompany";

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

const addSheet = (
  context: Excel.RequestContext,
  sample: SampleSheet,
  formats: ReturnType<typeof formatsIn>,
  tab: string,
  table: string,
) => {
  const cells = cellsOf(sample);
  const sheet = context.workbook.worksheets.add(tab);
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
  return sheet;
};

/**
 * Adds an invented company's sheets to the workbook, each with one table, and shows the first; two syncs whatever its size.
 *
 * A sheet or table of that name that is already there keeps it; ours get a number. If Excel refuses, the sheets added so
 * far are deleted again and its refusal is thrown.
 *
 * @returns the tabs added, in order
 */
export const addSampleCompany = async (
  context: Excel.RequestContext,
  company: SampleCompany,
): Promise<string[]> => {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true });
  await context.sync();

  const tabsTaken = worksheets.items.map(({ name }) => name);
  const namesTaken = [...tables.items, ...names.items].map(({ name }) => name);
  const tabs = company.sheets.map(({ name }) => freeName(name, tabsTaken, " "));
  const formats = formatsIn(company.currency);
  try {
    const [first] = company.sheets.map((sample, at) =>
      addSheet(context, sample, formats, tabs[at] ?? sample.name, freeName(sample.table, namesTaken, "_")),
    );
    first?.activate();
    await context.sync();
  } catch (refusal) {
    await removeSheets(context, tabs);
    throw refusal;
  }
  return tabs;
};

const removeSheets = async (context: Excel.RequestContext, tabs: readonly string[]) => {
  const added = tabs.map((tab) => context.workbook.worksheets.getItemOrNullObject(tab));
  await context.sync();
  added.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
  await context.sync();
};
