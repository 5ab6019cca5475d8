import { a1 } from "../../../src/excel/write/steps/a1";
import { layout } from "../../../src/sheets/blueprint/layout";
import { labelFormat } from "../../../src/excel/write/steps/chart/labelFormat";
import { palette } from "../../../src/sheets/blueprint/palette";
import { answer } from "../../support/answer";
import { overviewSheet, tablesSheet, writeSheets } from "../../support/chartBook";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel();
  await writeSheets([tablesSheet, overviewSheet]);
});
afterAll(() => excel.close());

const charts = async () => (await excel.host.snapshot()).sheets.flatMap((sheet) => sheet.charts);
const chart = async (name: string) => {
  const found = (await charts()).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return found as unknown as {
    readonly type: string;
    readonly legend: { readonly visible: boolean };
    readonly axes: Readonly<Record<string, Record<string, unknown>>>;
    readonly series: readonly Record<string, unknown>[];
  };
};
const look = (series: Record<string, unknown> | undefined) => series?.["format"];

test("a waterfall stands on a base that is not seen, in the colours of what it says, zeros unlabelled", async () => {
  const { type, series, legend, axes } = await chart("Waterfall");
  expect(new Set(series.map((each) => each["type"] ?? type))).toEqual(new Set(["ColumnStacked"]));
  const [base, plan, actual, rise, fall] = series;
  expect(look(base)).toEqual({ fill: null, line: { style: "None" } });
  expect(base?.["hasDataLabels"]).toBe(false);
  expect(look(plan)).toEqual({ fill: null, line: { color: palette.accent, weight: 1.5 } });
  expect([actual, rise, fall].map(look)).toEqual([
    { fill: palette.ink },
    { fill: palette.good },
    { fill: palette.act },
  ]);
  expect([plan, rise, fall].map((series) => series?.["dataLabels"])).toMatchObject([
    { numberFormat: "#,##0;-#,##0;", position: "Center" },
    { numberFormat: "+#,##0;-#,##0;" },
    { numberFormat: "-#,##0;+#,##0;" },
  ]);
  expect(legend.visible).toBe(false);
  expect(axes["value"]).toMatchObject({ visible: false, minimum: 0 });
});

test("without a base, what lies below zero is told as below zero", () => {
  const behind = { column: "Behind", draw: "stacked", role: "act" } as const;
  expect(labelFormat(behind, false, "#,##0")).toBe("#,##0;-#,##0;");
});

test("a share stands on the second axis, from nothing to the whole", async () => {
  const { type, series, axes } = await chart("Pareto");
  expect(series.map((each) => [each["type"] ?? type, each["axisGroup"]])).toEqual([
    ["ColumnClustered", "Primary"],
    ["Line", "Secondary"],
  ]);
  expect(look(series[1])).toEqual({ line: { color: palette.muted } });
  expect(axes["secondaryValue"]).toMatchObject({ minimum: 0, maximum: 1, numberFormat: "0%", visible: true });
});

test("bars lie with the first category on top, and their labels stand for the axis", async () => {
  const { type, axes, legend } = await chart("Lying");
  expect([type, legend.visible]).toEqual(["BarClustered", false]);
  expect(axes["category"]).toMatchObject({ reversePlotOrder: true });
  expect(axes["value"]).toMatchObject({ visible: false, majorGridlines: { visible: false } });
});

test("a radar's lines lie on a web from nothing to its most, told apart in grey", async () => {
  const { type, series, axes, legend } = await chart("Web");
  expect(series.map((each) => each["type"] ?? type)).toEqual(["Radar", "Radar"]);
  expect(series.map(look)).toEqual([
    { line: { color: palette.ink } },
    { line: { color: palette.ink, style: "Dash" } },
  ]);
  expect(axes["value"]).toMatchObject({ minimum: 0, maximum: 50, majorGridlines: { visible: true } });
  expect(legend.visible).toBe(true);
});

test("last year is light, plan outlined, forecast dashed: told apart in grey", async () => {
  const { series, legend } = await chart("Progress");
  expect(series.map(look)).toEqual([
    { fill: palette.line },
    { fill: null, line: { color: palette.accent, weight: 1.5 } },
    { fill: palette.ink },
    { fill: palette.band, line: { color: palette.ink, style: "Dash", weight: 1.5 } },
  ]);
  expect(legend.visible).toBe(true);
});

test("a chart draws the table of another sheet", () =>
  excel.run(async (context) => {
    const { workbook } = context;
    const drawn = workbook.worksheets.getItem("Overview").charts.getItem("Progress").series.getItemAt(1);
    const sources = (["Values", "Categories"] as const).map((each) =>
      drawn.getDimensionDataSourceString(each),
    );
    const columns = ["Plan", "Month"].map((header) =>
      workbook.tables.getItem("Months").columns.getItem(header).getDataBodyRange().load("address"),
    );
    await context.sync();
    expect(sources.map((source) => answer(source).replaceAll("$", ""))).toEqual(
      columns.map(({ address }) => address),
    );
  }));

test("each bubble is named by its own cell", () =>
  excel.run(async (context) => {
    const { workbook } = context;
    const quadrant = workbook.worksheets.getItem("Tables").charts.getItem("Quadrant");
    const bubbles = quadrant.series.getItemAt(0);
    const second = bubbles.points.getItemAt(1).dataLabel.load("text,formula,position");
    const sizes = bubbles.getDimensionValues("BubbleSizes");
    const xs = bubbles.getDimensionValues("XValues");
    const title = quadrant.axes.categoryAxis.title.load("text");
    const name = workbook.tables.getItem("Products").getDataBodyRange().getCell(1, 0).load("address");
    await context.sync();
    expect(second.formula.replaceAll("$", "")).toBe(`=${name.address}`);
    expect([second.text, second.position]).toEqual(["Lamps", "Right"]);
    expect([answer(sizes), answer(xs)]).toEqual([
      [400, 120, 600, 60],
      [0.12, -0.08, 0.18, -0.12],
    ]);
    expect(title.text).toBe("Share against the rule");
  }));

test("titles follow their cell", () =>
  excel.run(async (context) => {
    const titles = ["Waterfall", "Pareto", "Quadrant"].map((name) =>
      context.workbook.worksheets.getItem("Tables").charts.getItem(name).title.load("text"),
    );
    await context.sync();
    expect(titles.map(({ text }) => text)).toEqual(
      Array.from({ length: 3 }, () => "Sold 333k, 2% behind plan"),
    );
  }));

test("bars in cells are told by sign and fill, sentences wrap, links are underlined", () =>
  excel.run(async (context) => {
    const tasks = context.workbook.tables.getItem("Tasks").getDataBodyRange();
    const [why, to] = [tasks.getCell(0, 1), tasks.getCell(0, 3)];
    why.load("format/wrapText,format/rowHeight,format/verticalAlignment");
    to.load("values,format/font/underline,format/font/color");
    const marks = tasks.getCell(0, 4).conditionalFormats.load("items/type");
    await context.sync();
    const fills = marks.items.map((mark) => mark.custom.format.fill.load("color"));
    await context.sync();
    expect(why.format.toJSON()).toMatchObject({ wrapText: true, rowHeight: 45, verticalAlignment: "Top" });
    expect(to.values).toEqual([["→ Overview"]]);
    expect(to.format.font.toJSON()).toMatchObject({ underline: "Single", color: palette.accent });
    expect(fills.map(({ color }) => color)).toEqual(expect.arrayContaining([palette.accent, palette.band]));
  }));

test("the print is the pages of the layout, one page wide, with the head on each", () =>
  excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Tables");
    pageLayout.load("orientation,zoom,leftMargin");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    const { print } = layout(tablesSheet, "en");
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: print.margins.left,
    });
    expect(print.pages.length).toBeGreaterThan(1);
    expect(area.address).toBe(print.pages.map((page) => `Tables!${a1(page)}`).join(","));
    expect(titles.address).toBe("Tables!1:4");
  }));
