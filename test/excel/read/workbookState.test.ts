import { findSales } from "../../../src/excel/read/findSales";
import { nameRole } from "../../../src/excel/read/nameRole";
import { readDecisions } from "../../../src/excel/read/readDecisions";
import { workbookState } from "../../../src/excel/read/workbookState";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { putRows, withFormats } from "../../support/workbooks";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const orders = withFormats(
  [
    ["Order Date", "Region", "Sales"],
    [45292, "East", 100],
    [45293, "West", 200],
  ],
  { 0: "yyyy-mm-dd" },
);

const named = async (context: Excel.RequestContext) => {
  await putRows(context, "Data", orders);
  const [finding] = await findSales(context);
  if (finding) await nameRole(context, finding);
};

const typed = [
  ["Plan_Year", 2024],
  ["Plan_FirstMonth", 4],
  ["Plan_Quarter", 2],
  ["Year_Target", 5000],
  ["Plan_Currency", "¥"],
  ["Plan_Unit", 1],
  ["Plan_WeightSource", "自有历史"],
  ["Plan_Rhythm", "平均"],
  ["Plan_RiskFlags", 0],
  ["Plan_Language", "中文"],
] as const;

/** Stands in for the writer: a marked sheet with the named cells of the decisions. */
const planned = async (context: Excel.RequestContext) => {
  await named(context);
  await putRows(context, "目标", withFormats(typed.map((row) => [...row])), "B5");
  for (const [at, [name]] of typed.entries())
    context.workbook.names.add(name, `=目标!$C$${5 + at}`, "Quarterdeck");
  context.workbook.names.add("Quarterdeck_Targets", "=目标!$B$1", "Quarterdeck");
  await context.sync();
};

const decisions = {
  year: 2024,
  firstMonth: 4,
  quarter: 2,
  target: 5000,
  currency: "¥",
  unit: 1,
  weights: "history",
  rhythm: "even",
  riskFlags: 0,
  language: "zh",
  sheets: [],
  dimensions: [],
};

it("is empty before anything is typed", async () => {
  expect(await excel.run(workbookState)).toEqual({ kind: "empty" });
});

it("has no sales where no table has both a date and an amount, and says which tables there are", async () => {
  const state = await excel.run(async (context) => {
    const stock = [
      ["Product", "Sales"],
      ["Pump", 10.5],
      ["Valve", 20.5],
    ];
    await putRows(context, "Stock", withFormats(stock));
    return workbookState(context);
  });
  expect(state).toMatchObject({
    kind: "no-sales",
    sheets: ["Stock"],
    others: [{ address: "A1:B3", fields: { product: 0, amount: 1 }, confidence: 0, rows: 0 }],
  });
});

it("has sales found until the director confirms them, then sales named", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", orders);
    expect(await workbookState(context)).toMatchObject({
      kind: "sales-found",
      findings: [{ sheet: "Data", total: 300 }],
      others: [],
    });
    await named(context);
    expect(await workbookState(context)).toMatchObject({
      kind: "sales-named",
      finding: { sheet: "Data", fields: { date: 0, region: 1, amount: 2 }, total: 300 },
    });
  });
});

it("is planned when the mark and the decisions are there, in the language they were written in", async () => {
  await excel.run(async (context) => {
    await planned(context);
    expect(await readDecisions(context)).toEqual(decisions);
    const state = await workbookState(context);
    expect(state).toMatchObject({ kind: "planned", decisions, finding: { sheet: "Data", total: 300 } });
    expect(state).not.toHaveProperty("damage");
  });
});

it("stays planned when another of our sheets is gone, and says so", async () => {
  await excel.run(async (context) => {
    await planned(context);
    context.workbook.names.add("Quarterdeck_History", "=#REF!$B$1", "Quarterdeck");
    context.workbook.names.add("Plan_AsOf", "=#REF!", "Quarterdeck");
    context.workbook.names.add("Signed_Seal", "=#REF!");
    context.workbook.names.add("Their_Own", "=#REF!");
    await context.sync();
    expect(await workbookState(context)).toMatchObject({
      kind: "planned",
      decisions,
      damage: { sheets: ["History"], names: ["Plan_AsOf", "Signed_Seal"] },
    });
  });
});

it("falls back to the named sales when the decisions cannot be read, and names them", async () => {
  await excel.run(async (context) => {
    await planned(context);
    context.workbook.worksheets.getItem("目标").getRange("C7").values = [["which?"]];
    context.workbook.names.getItem("Year_Target").delete();
    await context.sync();
    expect(await workbookState(context)).toMatchObject({
      kind: "sales-named",
      damage: { sheets: [], names: ["Plan_Quarter", "Year_Target"] },
    });
    await expect(readDecisions(context)).rejects.toMatchObject({
      code: "decisions-unreadable",
      place: { name: "Plan_Quarter" },
    });
  });
});

it("finds the sales again when their names are broken, and says which", async () => {
  await excel.run(async (context) => {
    await named(context);
    context.workbook.names.getItem("Sales_Region").formula = "=#REF!";
    await context.sync();
    expect(await workbookState(context)).toMatchObject({
      kind: "sales-found",
      findings: [{ sheet: "Data" }],
      damage: { sheets: [], names: ["Sales_Region"] },
    });
  });
});
