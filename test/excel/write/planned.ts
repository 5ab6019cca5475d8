import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { writePlan } from "../../../src/excel/write/writePlan";
import type { WriteReport } from "../../../src/excel/write/WriteReport";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { openExcel, type ExcelSession } from "../../support/excel";

export const decisions: Decisions = {
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: 800_000,
  currency: "USD",
  unit: 1,
  weights: "history",
  rhythm: "season",
  riskFlags: 1,
  language: "en",
  sheets: [],
  dimensions: [],
};

const firstOfJanuary2017 = 42_736;

/** A year of sales and a month more, one a month and region. */
export const salesOf = (...regions: readonly string[]): readonly (readonly (string | number)[])[] =>
  Array.from({ length: 13 }, (_, month) =>
    regions.map((region, index) => [
      firstOfJanuary2017 + Math.round(month * 30.4375),
      1000 + 100 * index,
      region,
    ]),
  ).flat();

/** A workbook of the director's: a sheet "Orders" with a table of sales that are named, and a sheet of their own. */
export async function directorsWorkbook(sales = salesOf("North", "South", "West")): Promise<ExcelSession> {
  const session = await openExcel({ firstSheet: "Orders" });
  await session.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Orders");
    sheet.getRange(`A1:C${sales.length + 1}`).values = [
      ["Date", "Amount", "Region"],
      ...sales.map((row) => [...row]),
    ];
    sheet.tables.add(`A1:C${sales.length + 1}`, true).name = "Orders_1";
    workbook.worksheets.add("Mine").getRange("A1:B2").formulas = [
      ["My own", "=SUM(Orders_1[Amount])"],
      ["note", 5],
    ];
    for (const [name, column] of Object.entries({ Date: "Date", Amount: "Amount", Region: "Region" }))
      workbook.names.add(`Sales_${name}`, `=Orders_1[${column}]`);
  });
  return session;
}

/** Puts other sales into the director's table. */
export const sell = (session: ExcelSession, sales: ReturnType<typeof salesOf>): Promise<void> =>
  session.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Orders");
    const table = workbook.tables.getItem("Orders_1");
    table.getDataBodyRange().clear("Contents");
    table.resize(`A1:C${sales.length + 1}`);
    sheet.getRange(`A2:C${sales.length + 1}`).values = sales.map((row) => [...row]);
  });

/** Writes the plan from what the workbook holds now. */
export async function write(session: ExcelSession, changed: Partial<Decisions> = {}): Promise<WriteReport> {
  const snapshot = await session.run(takeSnapshot);
  return writePlan({ snapshot, decisions: { ...decisions, ...changed } });
}
