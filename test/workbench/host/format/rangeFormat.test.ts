import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("fonts and fills", () => {
  test("read as Excel's own where none was given", () =>
    excel.run(async (context) => {
      const { format } = active(context).getRange("A1:B2");
      format.load("fill/color, font/name, font/size, font/color, font/bold, horizontalAlignment, wrapText");
      await context.sync();
      expect(format.fill.color).toBe("#FFFFFF");
      expect([format.font.name, format.font.size, format.font.color, format.font.bold]).toEqual([
        "Calibri",
        11,
        "#000000",
        false,
      ]);
      expect([format.horizontalAlignment, format.wrapText]).toEqual(["General", false]);
    }));

  test("read as null where cells differ, and as one where they agree", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A3").format.fill.color = "#fff9e5";
      sheet.getRange("A2").format.font.bold = true;
      sheet.getRange("A2").format.font.color = "red";
      const { format } = sheet.getRange("A1:A3");
      format.load("fill/color, font/bold, font/color");
      await context.sync();
      expect(format.fill.color).toBe("#FFF9E5");
      expect([format.font.bold, format.font.color]).toEqual([null, null]);
    }));

  test("clearing a fill leaves the font alone", () =>
    excel.run(async (context) => {
      const { fill, font } = active(context).getRange("B2").format;
      fill.color = "#0F5E6B";
      font.italic = true;
      fill.clear();
      fill.load("color, pattern");
      font.load("italic");
      await context.sync();
      expect([fill.color, fill.pattern, font.italic]).toEqual(["#FFFFFF", "None", true]);
    }));

  test("entire columns hand their format on to cells written later, and a cell can differ from its column", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("C:C").format.font.bold = true;
      sheet.getRange("C400").values = [["late"]];
      sheet.getRange("C5").format.font.bold = false;
      const late = sheet.getRange("C400").format.font.load("bold");
      const plain = sheet.getRange("C5").format.font.load("bold");
      const beside = sheet.getRange("D400").format.font.load("bold");
      await context.sync();
      expect([late.bold, plain.bold, beside.bold]).toEqual([true, false, false]);
    }));

  test("an unknown colour is refused with Excel's code", async () => {
    const write = excel.run(async (context) => {
      active(context).getRange("A1").format.fill.color = "sunset";
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a property the host does not have fails naming itself", async () => {
    const load = excel.run(async (context) => {
      active(context).getRange("A1").format.fill.load("patternColor");
      await context.sync();
    });
    await expect(load).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("RangeFill.patternColor"),
    });
  });
});

describe("alignment", () => {
  const set = async (properties: Excel.Interfaces.RangeFormatUpdateData) =>
    excel.run(async (context) => {
      const { format } = active(context).getRange("B2");
      format.set(properties);
      format.load(
        "horizontalAlignment, indentLevel, verticalAlignment, wrapText, shrinkToFit, textOrientation",
      );
      await context.sync();
      return format.toJSON();
    });

  test.each<[Excel.Interfaces.RangeFormatUpdateData]>([
    [{ horizontalAlignment: "CenterAcrossSelection" }],
    [{ horizontalAlignment: "Right", indentLevel: 3 }],
    [{ verticalAlignment: "Top", wrapText: true }],
    [{ shrinkToFit: true }],
    [{ textOrientation: 45 }],
    [{ textOrientation: 180 }],
  ])("keeps %j", async (properties) => expect(await set(properties)).toMatchObject(properties));

  test("an indent beyond 250 is refused", () =>
    expect(set({ indentLevel: 251 })).rejects.toMatchObject({ code: "InvalidArgument" }));
});

describe("borders", () => {
  test("edges and inside lines stand where Excel draws them", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const { borders } = sheet.getRange("B2:D4").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").color = "#D1D5DB";
      const below = sheet.getRange("B5:D5").format.borders.getItem("EdgeTop").load("style");
      const middle = sheet
        .getRange("C3")
        .format.borders.load("items/sideIndex, items/style, items/color, items/weight");
      const all = sheet.getRange("B2:D4").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect([below.style, all.style]).toEqual(["Double", "None"]);
      const side = (name: string) => middle.items.find((each) => each.sideIndex === name);
      expect(side("EdgeTop")).toMatchObject({ style: "Continuous", color: "#D1D5DB", weight: "Thin" });
      expect(side("EdgeLeft")).toMatchObject({ style: "None" });
    }));

  test("the last writer of a shared line is seen from both sides", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
      const line = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(line.style).toBe("None");
    }));

  test("lines that differ along a side read as null", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous";
      const line = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").load("style, weight");
      await context.sync();
      expect([line.style, line.weight]).toEqual([null, "Thin"]);
    }));
});

describe("sizes", () => {
  test("widths and heights are points, null where they differ", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("B:C").format.columnWidth = 90;
      sheet.getRange("2:2").format.rowHeight = 30;
      const same = sheet.getRange("B1:C1").format.load("columnWidth, useStandardWidth");
      const mixed = sheet.getRange("A1:C3").format.load("columnWidth, rowHeight, useStandardHeight");
      await context.sync();
      expect([same.columnWidth, same.useStandardWidth]).toEqual([90, false]);
      expect([mixed.columnWidth, mixed.rowHeight, mixed.useStandardHeight]).toEqual([null, null, false]);
    }));

  test("a column fitted to Chinese is as wide as its squares", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:B1").values = [["季度销售目标计划", "abcdefgh"]];
      sheet.getRange("A:B").format.autofitColumns();
      const chinese = sheet.getRange("A1").format.load("columnWidth");
      const latin = sheet.getRange("B1").format.load("columnWidth");
      await context.sync();
      expect(chinese.columnWidth).toBeGreaterThanOrEqual(8 * 11);
      expect(chinese.columnWidth).toBeLessThan(8 * 11 + 12);
      expect(latin.columnWidth).toBeLessThan(chinese.columnWidth * 0.7);
    }));

  test("a column fitted to a table's header leaves room for the filter button", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("A1:A2").values = [["Amount"], [1]];
      sheet.getRange("C1").values = [["Amount"]];
      sheet.tables.add("A1:A2", true);
      sheet.getRange("A:C").format.autofitColumns();
      const table = sheet.getRange("A1").format.load("columnWidth");
      const plain = sheet.getRange("C1").format.load("columnWidth");
      await context.sync();
      expect(table.columnWidth).toBeGreaterThan(plain.columnWidth + 12);
    }));

  test("a row fitted to wrapped text counts its lines", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const cell = sheet.getRange("A1");
      cell.values = [["one two three four five six seven eight nine ten"]];
      const { format } = cell;
      format.wrapText = true;
      format.columnWidth = 60;
      format.autofitRows();
      format.load("rowHeight");
      await context.sync();
      expect(format.rowHeight).toBeGreaterThanOrEqual(4 * 15);
      expect(format.rowHeight % 15).toBe(0);
    }));
});

test("several rectangles are dressed as one range each, and what differs among them reads as null", () =>
  excel.run(async (context) => {
    const sheet = active(context);
    const { format } = sheet.getRanges("B2:C3,E5");
    format.fill.color = "#DBEAFE";
    format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("E5").format.font.bold = true;
    const fills = ["B2", "C3", "E5", "D4"].map((address) =>
      sheet.getRange(address).load("format/fill/color"),
    );
    const tops = ["B2", "B3", "E5"].map((address) =>
      sheet.getRange(address).format.borders.getItem("EdgeTop").load("style"),
    );
    format.load("fill/color, font/bold");
    await context.sync();
    expect(fills.map((range) => range.format.fill.color)).toEqual([
      ...["#DBEAFE", "#DBEAFE", "#DBEAFE"],
      "#FFFFFF",
    ]);
    expect(tops.map(({ style }) => style)).toEqual(["Continuous", "None", "Continuous"]);
    expect([format.fill.color, format.font.bold]).toEqual(["#DBEAFE", null]);
  }));
