import { answer } from "../../../support/answer";
import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

const everything: Excel.CellPropertiesLoadOptions = {
  address: true,
  format: {
    fill: { color: true },
    font: { bold: true, color: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    wrapText: true,
    protection: true,
  },
};

test("what was read of cells can be set on other cells, and they look the same", () =>
  excel.run(async (context) => {
    const sheet = active(context);
    const from = sheet.getRange("A1:B2");
    from.format.fill.color = "#FFF9E5";
    sheet.getRange("B2").format.font.set({ bold: true, color: "#1D4ED8" });
    sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A2").format.horizontalAlignment = "Right";
    const read = from.getCellProperties(everything);
    await context.sync();
    const to = sheet.getRange("D4:E5");
    to.setCellProperties(answer(read).map((row) => row.map(({ format }) => ({ format: format ?? {} }))));
    const again = to.getCellProperties(everything);
    await context.sync();
    const before = answer(read);
    expect(answer(again).map((row) => row.map(({ format }) => format))).toEqual(
      before.map((row) => row.map(({ format }) => format)),
    );
    expect(before[1]?.[1]).toMatchObject({
      address: "Sheet1!B2",
      format: { fill: { color: "#FFF9E5" }, font: { bold: true, color: "#1D4ED8" } },
    });
    expect(before[0]?.[0]?.format?.borders?.bottom).toEqual({
      style: "Double",
      weight: "Thick",
      color: "#000000",
    });
  }));

test("only what was asked for is answered", () =>
  excel.run(async (context) => {
    const read = active(context)
      .getRange("A1")
      .getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(answer(read)).toEqual([[{ format: { fill: { color: "#FFFFFF" } } }]]);
  }));

test("widths, heights and hiding go by column and row", () =>
  excel.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
    sheet
      .getRange("A1:A2")
      .setRowProperties([{ format: { rowHeight: 27, font: { italic: true } } }, { rowHidden: true }]);
    const columns = sheet
      .getRange("A1:C1")
      .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const rows = sheet
      .getRange("A1:A3")
      .getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
    const italic = sheet.getRange("F1").format.font.load("italic");
    await context.sync();
    expect(answer(columns)).toEqual([
      { columnHidden: false, format: { columnWidth: 30 } },
      { columnHidden: true, format: { columnWidth: 0 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ]);
    const lines = answer(rows);
    expect(lines.map(({ rowHidden, rowIndex }) => [rowHidden, rowIndex])).toEqual([
      [false, 0],
      [true, 1],
      [false, 2],
    ]);
    expect(lines[0]?.format?.rowHeight).toBe(27);
    expect(italic.italic).toBe(true);
  }));

test.each<[string, Excel.SettableCellProperties[][]]>([
  ["an array of another shape", [[{}, {}]]],
  ["a member no cell has", [[{ format: { colour: "red" } as Excel.CellPropertiesFormat }]]],
])("%s is refused", async (_, properties) => {
  const write = excel.run(async (context) => {
    active(context).getRange("A1").setCellProperties(properties);
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
});
