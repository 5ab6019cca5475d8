import { answer } from "../../support/answer";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** A chart of A4:B8 standing at D4, its title read from A1. */
async function withChart(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = active(context);
  sheet.getRange("A1").values = [["Sold 412k"]];
  sheet.getRange("A4:B8").values = [
    ["Month", "Sold"],
    ["Jan", 1],
    ["Feb", 2],
    ["Mar", 3],
    ["Apr", 4],
  ];
  const chart = sheet.charts.add("Line", sheet.getRange("A4:B8"));
  chart.name = "Sold";
  chart.setPosition("D4", "H12");
  chart.title.setFormula("=Sheet1!$A$1");
  await context.sync();
  return sheet;
}

const sources = async (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
  const chart = sheet.charts.getItem("Sold").load("top");
  const series = chart.series.getItemAt(0);
  const values = series.getDimensionDataSourceString("Values");
  const categories = series.getDimensionDataSourceString("Categories");
  chart.title.load("text");
  await context.sync();
  return { values: answer(values), categories: answer(categories), top: chart.top, title: chart.title.text };
};

describe("charts", () => {
  test("move with inserted rows, and their series stretch over rows inserted inside", () =>
    excel.run(async (context) => {
      const sheet = await withChart(context);
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("7:8").insert("Down");
      await context.sync();
      expect(await sources(context, sheet)).toEqual({
        values: "Sheet1!$B$6:$B$11",
        categories: "Sheet1!$A$6:$A$11",
        top: 60,
        title: "Sold 412k",
      });
    }));

  test("shrink with deleted rows, and keep a title whose cell moved", () =>
    excel.run(async (context) => {
      const sheet = await withChart(context);
      sheet.getRange("6:6").delete("Up");
      sheet.getRange("1:1").insert("Down");
      await context.sync();
      expect(await sources(context, sheet)).toMatchObject({ values: "Sheet1!$B$6:$B$8", title: "Sold 412k" });
    }));

  test("follow a sheet's new name", () =>
    excel.run(async (context) => {
      const sheet = await withChart(context);
      sheet.name = "My plan";
      await context.sync();
      expect(await sources(context, sheet)).toMatchObject({
        values: "'My plan'!$B$5:$B$8",
        title: "Sold 412k",
      });
    }));

  test("of a copied sheet show the copy's cells", () =>
    excel.run(async (context) => {
      const sheet = await withChart(context);
      const copy = sheet.copy("End");
      await context.sync();
      expect(await sources(context, copy)).toMatchObject({ values: "'Sheet1 (2)'!$B$5:$B$8" });
      expect(await sources(context, sheet)).toMatchObject({ values: "Sheet1!$B$5:$B$8" });
    }));
});

describe("what else stands at cells", () => {
  test("comments, links, print titles and print areas follow; those on deleted cells go", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.comments.add("Sheet1!B5", "Why so low?");
      sheet.comments.add("Sheet1!B7", "Gone soon");
      sheet.getRange("C5").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Up" };
      sheet.pageLayout.setPrintTitleRows("$3:$4");
      sheet.pageLayout.setPrintArea("A3:F9");
      await context.sync();
      sheet.getRange("7:7").delete("Up");
      sheet.getRange("1:2").insert("Down");
      const comments = sheet.comments.load("items/content");
      const link = sheet.getRange("C7").load("hyperlink");
      const place = sheet.comments.getItemAt(0).getLocation().load("address");
      const titles = sheet.pageLayout.getPrintTitleRows().load("address");
      const area = sheet.pageLayout.getPrintArea().load("address");
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual(["Why so low?"]);
      expect([place.address, link.hyperlink.textToDisplay]).toEqual(["Sheet1!B7", "Up"]);
      expect([titles.address, area.address]).toEqual(["Sheet1!5:6", "Sheet1!A5:F10"]);
    }));

  test("a copied sheet has its own conditional formats and validation", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const copy = sheet.copy("End");
      await context.sync();
      copy.getRange("A1:A3").conditionalFormats.clearAll();
      const left = sheet.getRange("A1").conditionalFormats.getCount();
      const none = copy.getRange("A1").conditionalFormats.getCount();
      const validation = copy.getRange("B1").dataValidation.load("type");
      await context.sync();
      expect([answer(left), answer(none), validation.type]).toEqual([1, 0, "List"]);
    }));

  test("copied formats bring their conditions, copied cells their validation too", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1<9" } };
      await context.sync();
      sheet.getRange("C4:C7").copyFrom("A1:A2", "Formats");
      sheet.getRange("E1").copyFrom("A1");
      const ranges = sheet.getRange("C4").conditionalFormats.getItemAt(0).getRanges().load("address");
      const formats = sheet.getRange("C4").dataValidation.load("type");
      const all = sheet.getRange("E1").dataValidation.load("rule");
      await context.sync();
      expect(ranges.address).toBe("Sheet1!A1:A2,Sheet1!C4:C5,Sheet1!C6:C7,Sheet1!E1");
      expect([formats.type, all.rule.custom?.formula]).toEqual(["None", "=E1<9"]);
    }));

  test("clearing everything takes conditions, validation, links, comments and merging", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.conditionalFormats.add("DataBar");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.comments.add("Sheet1!A1", "Note");
      range.hyperlink = { address: "https://example.org", textToDisplay: "site" };
      await context.sync();
      range.clear();
      range.load("hyperlink, values");
      const { dataValidation } = range;
      dataValidation.load("type");
      const conditions = range.conditionalFormats.getCount();
      const comments = sheet.comments.getCount();
      await context.sync();
      expect([range.hyperlink, range.values, dataValidation.type]).toEqual([null, [["", ""]], "None"]);
      expect([answer(conditions), answer(comments)]).toEqual([0, 0]);
      expect(excel.host.workbook.activeSheet.worksheet.getMergeData()).toEqual([]);
    }));
});
