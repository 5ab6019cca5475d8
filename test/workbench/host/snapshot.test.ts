import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const change = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  excel.run(async (context) => {
    act(active(context), context);
    await context.sync();
  });

test("an untouched sheet holds nothing", async () => {
  const { sheets, names, activeSheet } = await excel.host.snapshot();
  expect([activeSheet, names]).toEqual(["Sheet1", []]);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({ cells: {}, columns: {}, rows: {}, merges: [], tables: [], charts: [] });
});

test("says values, formulas, formats, sizes, names and tables in Excel's words", async () => {
  await change((sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Region", "Sold"],
      ["North", 12.5],
    ];
    sheet.tables.add("A1:B2", true).name = "Orders";
    sheet.getRange("D1").formulas = [["=SUM(Orders[Sold])*2"]];
    sheet.getRange("D1").numberFormat = [["#,##0"]];
    sheet.getRange("D1").format.font.bold = true;
    sheet.getRange("C:C").format.columnWidth = 12;
    sheet.getRange("4:4").format.fill.color = "#EEF4F5";
    context.workbook.names.add("Total", sheet.getRange("D1"));
  });
  const { sheets, names } = await excel.host.snapshot();
  expect(sheets[0]?.cells).toMatchObject({
    A1: { value: "Region" },
    B2: { value: 12.5 },
    D1: { value: 25, formula: "=SUM(Orders[Sold])*2", format: { numberFormat: "#,##0", "font.bold": true } },
  });
  expect(sheets[0]?.columns).toEqual({ C: { size: 12 } });
  expect(sheets[0]?.rows).toEqual({ 4: { format: { "fill.color": "#EEF4F5", "fill.pattern": "Solid" } } });
  expect(sheets[0]?.tables).toMatchObject([
    { name: "Orders", address: "A1:B2", columns: ["Region", "Sold"] },
  ]);
  expect(names).toEqual([{ name: "Total", formula: "=Sheet1!$D$1", comment: "" }]);
});

/** Every kind of thing the host keeps, each with what takes it away again. */
const things: Record<
  string,
  [make: (sheet: Excel.Worksheet) => void, undo: (sheet: Excel.Worksheet) => void]
> = {
  "a conditional format": [
    (sheet) => void sheet.getRange("A1:A3").conditionalFormats.add("DataBar"),
    (sheet) => sheet.getRange("A1:A3").conditionalFormats.clearAll(),
  ],
  "a validation": [
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    (sheet) => sheet.getRange("A1").dataValidation.clear(),
  ],
  "frozen panes": [(sheet) => sheet.freezePanes.freezeRows(2), (sheet) => sheet.freezePanes.unfreeze()],
  "a merged cell": [(sheet) => sheet.getRange("A1:B1").merge(), (sheet) => sheet.getRange("A1:B1").unmerge()],
  "a chart": [
    (sheet) => void (sheet.charts.add("Line", sheet.getRange("A1:B3")).name = "Mine"),
    (sheet) => sheet.charts.getItem("Mine").delete(),
  ],
  "a comment": [
    (sheet) => void sheet.comments.add("Sheet1!A1", "Why?"),
    (sheet) => sheet.comments.getItemAt(0).delete(),
  ],
  "a custom property": [
    (sheet) => void sheet.customProperties.add("kind", "targets"),
    (sheet) => sheet.customProperties.getItem("kind").delete(),
  ],
  protection: [(sheet) => sheet.protection.protect(), (sheet) => sheet.protection.unprotect()],
  "a page layout": [
    (sheet) => (sheet.pageLayout.orientation = "Landscape"),
    (sheet) => (sheet.pageLayout.orientation = "Portrait"),
  ],
  "a border": [
    (sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous"),
    (sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "None"),
  ],
  "a hidden row": [
    (sheet) => (sheet.getRange("3:3").rowHidden = true),
    (sheet) => (sheet.getRange("3:3").rowHidden = false),
  ],
  "hidden gridlines": [(sheet) => (sheet.showGridlines = false), (sheet) => (sheet.showGridlines = true)],
  "a setting": [
    (sheet) => void sheet.context.workbook.settings.add("k", { a: 1 }),
    (sheet) => sheet.context.workbook.settings.getItem("k").delete(),
  ],
};

test.each(Object.entries(things))("%s shows, and its removal leaves no trace", async (_, [make, undo]) => {
  const before = await excel.host.snapshot();
  await change(make);
  const with_ = await excel.host.snapshot();
  await change(undo);
  const after = await excel.host.snapshot();
  expect(with_).not.toEqual(before);
  expect(after).toEqual(before);
});

test("two workbooks made alike have equal snapshots, whatever their ids", async () => {
  const build = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1:B3").values = [
      ["Month", "Sold"],
      ["Jan", 1],
      ["Feb", 2],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.getRange("B2:B3").conditionalFormats.add("ColorScale");
  };
  const properties = expect.objectContaining({ title: "" });
  await change(build);
  const first = await excel.host.snapshot();
  excel.close();
  excel = await openExcel();
  await change(build);
  expect(await excel.host.snapshot()).toEqual({ ...first, properties });
});
