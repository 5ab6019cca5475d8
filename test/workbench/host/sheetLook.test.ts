import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe("freeze panes", () => {
  test("tell the rows and columns that stay in view, or that there are none", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const before = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
      const block = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const after = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, block.address, after.isNullObject]).toEqual(["Sheet1!1:3", "Sheet1!A1:B4", true]);
    }));
});

describe("protection", () => {
  const refused = { code: "AccessDenied" };

  test("a protected sheet refuses values and formats until it is unprotected with its password", async () => {
    await excel.run(async (context) => {
      active(context).protection.protect({ allowFormatColumns: true }, "key");
      await context.sync();
    });
    const write = (change: (range: Excel.Range) => void) =>
      excel.run(async (context) => {
        change(active(context).getRange("B2"));
        await context.sync();
      });
    await expect(write((range) => void (range.values = [[1]]))).rejects.toMatchObject(refused);
    await expect(write((range) => void (range.format.fill.color = "#FFF9E5"))).rejects.toMatchObject(refused);
    await expect(write((range) => void (range.format.columnWidth = 80))).resolves.toBeUndefined();
    await expect(write((range) => range.worksheet.protection.unprotect("wrong"))).rejects.toMatchObject(
      refused,
    );
    await write((range) => range.worksheet.protection.unprotect("key"));
    await expect(write((range) => void (range.values = [[1]]))).resolves.toBeUndefined();
  });

  test("cells that are not locked can still be written", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("C:C").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("C7").values = [["typed"]];
      const range = sheet.getRange("B7:C7").load("values");
      const lock = sheet.getRange("B7:C7").format.protection.load("locked, formulaHidden");
      await context.sync();
      expect(range.values).toEqual([["", "typed"]]);
      expect([lock.locked, lock.formulaHidden]).toEqual([null, false]);
    }));

  test("protecting twice is refused, and the options can be read back", async () => {
    await excel.run(async (context) => {
      const { protection } = active(context);
      protection.protect({ allowSort: true });
      protection.load("protected, options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowSort: true,
        allowFormatCells: false,
        selectionMode: "Normal",
      });
    });
    const again = excel.run(async (context) => {
      active(context).protection.protect();
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("page layout", () => {
  test("keeps orientation, paper, fit, titles, area, margins and footers", () =>
    excel.run(async (context) => {
      const layout = active(context).pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.setPrintTitleRows("$1:$4");
      layout.setPrintArea("A1:F30");
      layout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
      layout.headersFooters.defaultForAllPages.centerFooter = "&A · &P / &N";
      layout.load("orientation, paperSize, zoom, centerHorizontally, leftMargin, topMargin");
      layout.headersFooters.defaultForAllPages.load("centerFooter, leftHeader");
      const titles = layout.getPrintTitleRows().load("address");
      const area = layout.getPrintArea().load("address");
      const columns = layout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
        leftMargin: 36,
        topMargin: 54,
      });
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe("&A · &P / &N");
      expect([titles.address, area.address, columns.isNullObject]).toEqual([
        "Sheet1!1:4",
        "Sheet1!A1:F30",
        true,
      ]);
    }));

  test("a scale together with pages to fit is refused", async () => {
    const both = excel.run(async (context) => {
      active(context).pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
      await context.sync();
    });
    await expect(both).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("links", () => {
  test("a link to a place in the workbook shows its text, blue and underlined", () =>
    excel.run(async (context) => {
      const cell = active(context).getRange("B1");
      cell.hyperlink = {
        documentReference: "Sheet1!A40",
        textToDisplay: "Rules",
        screenTip: "Go to the rules",
      };
      cell.load("hyperlink, values");
      const { font } = active(context).getRange("B1").format;
      font.load("underline");
      const none = active(context).getRange("B2").load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "Sheet1!A40",
        screenTip: "Go to the rules",
        textToDisplay: "Rules",
      });
      expect([cell.values, font.underline, none.hyperlink]).toEqual([[["Rules"]], "Single", null]);
    }));

  test("a link to nowhere is refused", async () => {
    const link = excel.run(async (context) => {
      active(context).getRange("B1").hyperlink = { textToDisplay: "nowhere" };
      await context.sync();
    });
    await expect(link).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("merged cells", () => {
  test("keep the first value only, and come apart again", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["", "first"],
        ["second", ""],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["first", ""],
        ["", ""],
      ]);
      expect(excel.host.workbook.activeSheet.worksheet.getMergeData()).toHaveLength(1);
      range.unmerge();
      await context.sync();
      expect(excel.host.workbook.activeSheet.worksheet.getMergeData()).toHaveLength(0);
    }));

  test("merging across makes one cell of each row", () =>
    excel.run(async (context) => {
      active(context).getRange("A1:C3").merge(true);
      await context.sync();
      expect(excel.host.workbook.activeSheet.worksheet.getMergeData()).toHaveLength(3);
    }));
});

describe("the worksheet's own look", () => {
  test("headings and standard sizes", () =>
    excel.run(async (context) => {
      const sheet = active(context);
      sheet.showHeadings = false;
      sheet.standardWidth = 10;
      sheet.load("showHeadings, standardWidth, standardHeight");
      const format = sheet.getRange("Z1").format.load("columnWidth");
      await context.sync();
      expect([sheet.showHeadings, sheet.standardWidth, sheet.standardHeight]).toEqual([false, 10, 15]);
      expect(format.columnWidth).toBe(56.25);
    }));
});

describe("what protection still allows", () => {
  test("rows may be inserted and cells formatted where the options say so", async () => {
    await excel.run(async (context) => {
      active(context).protection.protect({ allowInsertRows: true, allowFormatCells: true });
      await context.sync();
    });
    const act = (change: (sheet: Excel.Worksheet) => void) =>
      excel.run(async (context) => {
        change(active(context));
        await context.sync();
      });
    await act((sheet) => void sheet.getRange("2:2").insert("Down"));
    await act((sheet) => void (sheet.getRange("A1").numberFormat = [["0.0"]]));
    const refused = { code: "AccessDenied" };
    await expect(act((sheet) => sheet.getRange("2:2").delete("Up"))).rejects.toMatchObject(refused);
    await expect(act((sheet) => void sheet.getRange("B:B").insert("Right"))).rejects.toMatchObject(refused);
    await expect(act((sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:B2")))).rejects.toMatchObject(
      refused,
    );
  });
});
