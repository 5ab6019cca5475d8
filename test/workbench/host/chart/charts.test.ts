import { listen } from "../../../../src/workbench/host/model/Notices";
import { sheetExtras } from "../../../../src/workbench/host/model/SheetExtras";
import { answer } from "../../../support/answer";
import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const months = [
  ["Month", "Target", "Sold"],
  ["Jan", 100, 90],
  ["Feb", 110, 130],
  ["Mar", 120, 70],
];

/** A sheet with the months above in B2:D5. */
function withMonths(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("B2:D5").values = months;
  return sheet;
}

const refusal = (act: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    act(withMonths(context));
    await context.sync();
  });

describe("a chart made of a block of cells", () => {
  test("takes names from the first row, categories from the first column, and one series per other column", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5"));
      const series = chart.series.load("items/name");
      const target = chart.series.getItemAt(0);
      const values = target.getDimensionValues("Values");
      const source = target.getDimensionDataSourceString("Categories");
      chart.load("name, chartType");
      await context.sync();
      expect(series.items.map((each) => each.name)).toEqual(["Target", "Sold"]);
      expect([answer(values), answer(source)]).toEqual([[100, 110, 120], "Sheet1!$B$3:$B$5"]);
      expect([chart.name, chart.chartType]).toEqual(["Chart 1", "ColumnClustered"]);
    }));

  test("a block wider than high has its series in rows; numbers alone are all values", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      sheet.getRange("A10:D11").values = [
        ["", "Q1", "Q2", "Q3"],
        ["North", 1, 2, 3],
      ];
      sheet.getRange("A20:B21").values = [
        [1, 2],
        [3, 4],
      ];
      const rows = sheet.charts.add("Line", sheet.getRange("A10:D11")).series.load("items/name");
      const plain = sheet.charts.add("Line", sheet.getRange("A20:B21"), "Columns").series.load("items/name");
      await context.sync();
      expect(rows.items.map(({ name }) => name)).toEqual(["North"]);
      expect(plain.items.map(({ name }) => name)).toEqual(["Series1", "Series2"]);
    }));

  test("an unknown type is refused", () =>
    expect(
      refusal((sheet) => void sheet.charts.add("Bananas" as "Pie", sheet.getRange("B2:D5"))),
    ).rejects.toMatchObject({
      code: "InvalidArgument",
    }));
});

describe("texts", () => {
  test("a title follows its cell, and a typed one cuts it loose", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      sheet.getRange("A1").values = [["Sold 412k, 9% behind plan"]];
      const { title } = sheet.charts.add("Line", sheet.getRange("B2:D5"));
      title.setFormula("=Sheet1!$A$1");
      title.format.font.color = "#1F2A37";
      title.format.font.load("color, bold");
      title.load("text, visible");
      await context.sync();
      sheet.getRange("A1").values = [["Sold 500k"]];
      const live = title.load("text");
      await context.sync();
      expect(live.text).toBe("Sold 500k");
      title.text = "Fixed";
      title.load("text");
      await context.sync();
      expect([title.text, title.visible]).toEqual(["Fixed", true]);
      expect(title.format.font.toJSON()).toMatchObject({ color: "#1F2A37", bold: false });
    }));

  test("a chart of one series is titled by it and needs no legend", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      const one = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C5"));
      const two = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5"));
      one.title.load("text");
      one.legend.load("visible");
      two.legend.load("visible, position");
      await context.sync();
      expect([one.title.text, one.legend.visible]).toEqual(["Target", false]);
      expect([two.legend.visible, two.legend.position]).toEqual([true, "Bottom"]);
    }));
});

describe("axes", () => {
  test("bounds, formats, gridlines and titles; an empty text makes a bound automatic", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      const { categoryAxis, valueAxis } = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5")).axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 200;
      valueAxis.maximum = "";
      valueAxis.numberFormat = "#,##0";
      valueAxis.majorGridlines.visible = false;
      valueAxis.title.text = "k€";
      categoryAxis.visible = false;
      valueAxis.load("minimum, maximum, numberFormat, linkNumberFormat, type");
      valueAxis.majorGridlines.load("visible");
      valueAxis.title.load("text, visible");
      categoryAxis.load("visible, type");
      await context.sync();
      expect(valueAxis.toJSON()).toMatchObject({
        minimum: 0,
        maximum: "",
        numberFormat: "#,##0",
        linkNumberFormat: false,
        type: "Value",
      });
      expect([valueAxis.majorGridlines.visible, valueAxis.title.text, valueAxis.title.visible]).toEqual([
        false,
        "k€",
        true,
      ]);
      expect([categoryAxis.visible, categoryAxis.type]).toEqual([false, "Category"]);
    }));

  test("the secondary axis is there once a series is on it", async () => {
    await expect(
      refusal(
        (sheet) =>
          void sheet.charts
            .add("Line", sheet.getRange("B2:D5"))
            .axes.getItem("Value", "Secondary")
            .load("visible"),
      ),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    await refusal((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5"));
      const series = chart.series.getItemAt(1);
      series.axisGroup = "Secondary";
      series.chartType = "Line";
      chart.axes.getItem("Value", "Secondary").visible = false;
    });
  });
});

describe("series", () => {
  test("are added, filled, drawn and deleted", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:C5"));
      const sold = chart.series.add("Actual");
      sold.setValues(sheet.getRange("D3:D5"));
      sold.setXAxisValues(sheet.getRange("B3:B5"));
      sold.format.fill.setSolidColor("#0F5E6B");
      sold.format.line.color = "#0F5E6B";
      sold.format.line.weight = 1.5;
      sold.gapWidth = 60;
      sold.hasDataLabels = true;
      const first = chart.series.getItemAt(0);
      first.format.fill.clear();
      first.markerStyle = "None";
      chart.series.load("items/name, items/gapWidth, items/hasDataLabels");
      await context.sync();
      const loaded = chart.series.items.map(({ name, gapWidth, hasDataLabels }) => [
        name,
        gapWidth,
        hasDataLabels,
      ]);
      expect(loaded).toEqual([
        ["Target", 219, false],
        ["Actual", 60, true],
      ]);
      chart.series.getItemAt(0).delete();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Actual"]);
    }));

  test("a gap wider than Excel allows is refused", () =>
    expect(
      refusal(
        (sheet) =>
          void (sheet.charts.add("Line", sheet.getRange("B2:D5")).series.getItemAt(0).gapWidth = 501),
      ),
    ).rejects.toMatchObject({ code: "InvalidArgument" }));

  test("a member the host does not draw fails naming itself", () =>
    expect(
      refusal(
        (sheet) =>
          void (sheet.charts.add("Line", sheet.getRange("B2:D5")).series.getItemAt(0).gradientMaximumColor =
            "#000000"),
      ),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("ChartSeries.gradientMaximumColor"),
    }));
});

describe("place", () => {
  test("a chart covers the cells it is told to, and keeps its size where only a corner is given", () =>
    excel.run(async (context) => {
      const sheet = withMonths(context);
      sheet.getRange("A:A").format.columnWidth = 12;
      const chart = sheet.charts.add("Line", sheet.getRange("B2:D5"));
      chart.setPosition("B8", "E15");
      const covering = chart.load("left, top, width, height");
      await context.sync();
      expect(covering.toJSON()).toMatchObject({ left: 12, top: 105, width: 192, height: 120 });
      chart.left = 70;
      chart.width = 300;
      chart.load("left, top, width");
      await context.sync();
      expect(chart.toJSON()).toMatchObject({ left: 70, top: 105, width: 300 });
    }));
});

test("the page gets plain data, and hears of every change", async () => {
  const heard: string[] = [];
  const stop = listen(excel.host.workbook, (notice) => heard.push(notice));
  await refusal((sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5"));
    chart.series.getItemAt(0).format.fill.setSolidColor("#1F2A37");
  });
  stop();
  await refusal((sheet) => void sheet.charts.add("Pie", sheet.getRange("B2:C5")));
  const { charts } = sheetExtras(excel.host.workbook.activeSheet);
  expect(heard).toEqual(["charts", "charts"]);
  expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
  expect(charts.map(({ type, series }) => [type, series.length])).toEqual([
    ["ColumnClustered", 2],
    ["Pie", 1],
  ]);
  expect(charts[0]?.series[0]?.format).toEqual({ fill: "#1F2A37" });
});
