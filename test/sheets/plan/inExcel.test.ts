import { serialOf } from "../../../src/planning/calendar/serialOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { layout } from "../../../src/sheets/blueprint/layout";
import { planPreview } from "../../../src/sheets/plan/planPreview";
import { workbookSheets } from "../../../src/sheets/workbookSheets";
import reference from "../../reference/superstore_seasons.json";
import { openExcel, type ExcelSession } from "../../support/excel";
import { tableCells } from "../../support/tableCells";
import { engineAnswers } from "./engineAnswers";
import { languages } from "./languages";
import { plan2018, superstoreByRegion, superstoreMonths } from "./superstore";
import { writePlainly } from "./writePlainly";

/** 14 February 2018: 10 of February's 20 working days have gone, all of January's. */
const asOf = serialOf(2018, 2, 14);
const sales2018 = [
  [serialOf(2018, 1, 9), 15_000, "East"],
  [serialOf(2018, 1, 31), 18_000, "West"],
  [serialOf(2018, 2, 14), 8_000, "East"],
  [serialOf(2018, 2, 15), 99_999, "East"],
  [serialOf(2018, 2, 2), 500, "North"],
] as const;
const rows = [
  ...superstoreMonths.flatMap(({ month, sold }) => [
    [month + 14, sold * 0.4, "East"],
    [month + 14, sold * 0.6, "West"],
  ]),
  ...sales2018,
];

const addSales = (context: Excel.RequestContext): void => {
  const sheet = context.workbook.worksheets.add("Data");
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, 3);
  range.values = [["Date", "Amount", "Region"], ...rows.map((row) => [...row])];
  context.workbook.tables.add(range, true).name = "Orders";
  for (const [name, column] of Object.entries({ Date: "Date", Amount: "Amount", Region: "Region" }))
    context.workbook.names.add(`Sales_${name}`, `=Orders[${column}]`);
};

/** The values of a table's columns, by key. */
const tableValues = async (
  excel: ExcelSession,
  tables: readonly { readonly key: string; readonly keys: readonly string[] }[],
) =>
  excel.run(async (context) => {
    const ranges = tables.map(({ key }) =>
      context.workbook.tables.getItem(key).getDataBodyRange().load("values"),
    );
    await context.sync();
    return Object.fromEntries(
      tables.map(({ key, keys }, index) => [
        key,
        Object.fromEntries(
          keys.map((column, at) => [column, (ranges[index]?.values ?? []).map((row: unknown[]) => row[at])]),
        ),
      ]),
    );
  });

describe.each(languages)("the plan's formulas in Excel, in %s", (language) => {
  const decisions = { ...plan2018, language };
  const layouts = workbookSheets(superstoreByRegion, decisions).map((each) => layout(each, language));
  const preview = planPreview(superstoreByRegion, decisions);
  let excel: ExcelSession;
  let tables: Record<string, Record<string, unknown[]>>;
  beforeAll(async () => {
    excel = await openExcel();
    await excel.run(async (context) => {
      addSales(context);
      await writePlainly(context, layouts, engineAnswers(superstoreByRegion, decisions));
      context.workbook.names.getItem("Plan_AsOf").getRange().values = [[asOf]];
      await context.sync();
    });
    tables = await tableValues(
      excel,
      layouts.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.block === "table" ? [{ key: block.key, keys: block.columns.map(({ key }) => key) }] : [],
        ),
      ),
    );
  });
  afterAll(() => excel.close());

  const column = (table: string, key: string): unknown[] => tables[table]?.[key] ?? [];
  const named = (name: string): Promise<unknown> =>
    excel.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  const close = (actual: unknown[], expected: readonly (number | undefined)[]) => {
    expect(actual).toHaveLength(expected.length);
    actual.forEach((each, index) => expect(each).toBeCloseTo(expected[index] ?? NaN, 6));
  };
  const cell = (row: number, key: string, table = "Plan_Months"): unknown => column(table, key)[row];

  test("no cell of any table is an error", () => {
    const errors = Object.entries(tables).flatMap(([table, columns]) =>
      Object.entries(columns).flatMap(([key, values]) =>
        values.some((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))
          ? [`${table}[${key}]`]
          : [],
      ),
    );
    expect(errors).toEqual([]);
  });

  test("the preview's targets and weights stand on the sheet", () => {
    close(
      column("Plan_Quarters", "Target"),
      preview.quarters.map(({ target }) => target),
    );
    close(
      column("Plan_Quarters", "Weight"),
      preview.quarters.map(({ share }) => share),
    );
    close(
      column("Plan_Months", "Target").slice(0, 3),
      preview.months.map(({ target }) => target),
    );
    close(
      column("Plan_Months", "LastYear").slice(0, 3),
      preview.months.map(({ lastYear }) => lastYear),
    );
    close(
      column("Plan_Regions", "Target"),
      preview.regions.map(({ target }) => target),
    );
  });

  // Seasonal indices and quarter weights from R's decompose: test/reference/superstore_seasons.json.
  test("own history weighs quarters as R does", () => {
    close(column("Plan_Quarters", "History"), reference.quarter_weights);
    close(column("Plan_Months", "Season"), reference.seasonal_indices_month_1_to_12_mean_1);
  });

  test("everything adds up: months and weeks to the quarter, regions too, and the checks say so", () => {
    const sumOf = (values: unknown[]): number =>
      values.reduce((sum: number, value) => sum + Number(value), 0);
    const quarter = preview.quarters[0]?.target;
    expect(sumOf(column("Plan_Months", "Target"))).toBe(decisions.target);
    expect(sumOf(column("Plan_Weeks", "Target"))).toBe(quarter);
    expect(sumOf(column("Plan_Regions", "Target"))).toBe(quarter);
    expect(column("Plan_Quarters", "Check")).toEqual(["✓", "✓", "✓", "✓"]);
  });

  test("sales count to the as-of date, that day among them", async () => {
    expect(column("Plan_Months", "Sold").slice(0, 3)).toEqual([33_000, 8_500, 0]);
    expect(column("Plan_Months", "SoldSoFar").slice(0, 3)).toEqual([33_000, 41_500, ""]);
    expect(await named("Year_Sold")).toBe(41_500);
    expect(await named("Quarter_Sold")).toBe(41_500);
  });

  test("pace is measured in working days, and lights by the lag behind them", () => {
    const [january = 0, february = 0] = preview.months.map(({ target }) => target);
    expect([0, 1, 2].map((month) => cell(month, "Elapsed"))).toEqual([1, 0.5, 0]);
    expect(cell(0, "Attainment")).toBeCloseTo(33_000 / january, 9);
    expect(cell(1, "Pace")).toBeCloseTo(8_500 / (february * 0.5), 9);
    expect(cell(2, "Attainment")).toBe("");
    // January misses 20.1 %, February lags 20.3 points: both are watched. West lags 30.3 points.
    const { good, watch, act } = sheetsTextOf(language).lists.List_Light.choices;
    expect([0, 1, 2].map((month) => cell(month, "Light"))).toEqual([watch, watch, ""]);
    expect(column("Plan_Regions", "Light")).toEqual([watch, act]);
    expect(cell(1, "Light", "Plan_Weeks")).toBe(good);
  });

  test("a sentence says where the year stands", async () => {
    // 41,500 sold against January's target and half of February's.
    const [january = 0, february = 0] = preview.months.map(({ target }) => target);
    const behind = Math.round((1 - 41_500 / (january + february / 2)) * 100);
    expect(await named("Plan_Headline")).toBe(
      language === "en" ? `Sold 42k, ${behind}% behind plan` : `已售 4.2万，落后计划 ${behind}%`,
    );
    expect(await named("Plan_Check")).toBe("✓");
  });

  test("a region that is not in the table is named under it", async () => {
    const text = sheetsTextOf(language);
    const missing = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan_Regions");
      const total = table.getDataBodyRange().getLastRow().getOffsetRange(1, 0).load("values");
      await context.sync();
      return total.values[0]?.at(-1) as unknown;
    });
    expect(missing).toBe(`${text.targets.regions.missing}North`);
  });

  // A60 read month by month and as reached so far, C29, and even.
  test.each([
    ["30-50-20", [0.3, 0.5, 0.2]],
    ["30-20-50", [0.3, 0.2, 0.5]],
    ["30-35-35", [0.3, 0.35, 0.35]],
    ["even", [1, 1, 1]],
  ] as const)("the rhythm %s weighs each quarter's months", async (rhythm, weights) => {
    const text = sheetsTextOf(language);
    const type = (choice: string) =>
      excel.run(async (context) => {
        context.workbook.names.getItem("Plan_Rhythm").getRange().values = [[choice]];
        await context.sync();
      });
    await type(text.lists.List_Rhythm.choices[rhythm]);
    const months = await tableCells(excel, "Plan_Months");
    expect(months.column(text.tables.Plan_Months.Rhythm)).toEqual([1, 2, 3, 4].flatMap(() => weights));
    await type(text.lists.List_Rhythm.choices[decisions.rhythm]);
  });

  test("another as-of date moves everything with it", async () => {
    await excel.run(async (context) => {
      context.workbook.names.getItem("Plan_AsOf").getRange().values = [[serialOf(2017, 12, 31)]];
      await context.sync();
    });
    expect(await named("Year_Sold")).toBe(0);
    const { sold, notBegun } = sheetsTextOf(language).targets.headline;
    expect(await named("Plan_Headline")).toBe(`${sold}0${notBegun}`);
  });
});
