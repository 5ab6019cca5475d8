import { openExcel, type ExcelSession } from "../../support/excel";

describe("ranges", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  const refused = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
    excel
      .run(async (context) => {
        work(sheetOf(context));
        await context.sync();
      })
      .then(
        () => "",
        (error: OfficeExtension.Error) => error.code,
      );

  it("read typed text as Excel's own entry does", async () => {
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:I1");
      range.values = [
        ["2024-01-05", "1,234.5", "12%", "'007", "TRUE", "#N/A", "2024-03-01 12:00", "-5", "R2D2"],
      ];
      range.load("values,valueTypes,numberFormat,text");
      await context.sync();
      expect(range.values).toEqual([[45296, 1234.5, 0.12, "007", true, "#N/A", 45352.5, -5, "R2D2"]]);
      expect(range.valueTypes).toEqual([
        ["Double", "Double", "Double", "String", "Boolean", "Error", "Double", "Double", "String"],
      ]);
      expect([range.text[0]?.[0], range.text[0]?.[2], range.text[0]?.[4]]).toEqual([
        "1/5/2024",
        "12%",
        "TRUE",
      ]);
    });
  });

  it("keep text in cells formatted as text, and leave null alone", async () => {
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "0.00"]];
      range.values = [["0012", 3]];
      await context.sync();
      // Office.js's own types leave out that null keeps a cell as it is.
      range.values = [[null, 4]] as unknown as number[][];
      range.load("values,text,numberFormat");
      // One format for all cells; the types only know arrays.
      sheet.getRange("C:C").numberFormat = "#,##0" as unknown as string[][];
      const later = sheet.getRange("C50");
      later.values = [[1234]];
      later.load("text");
      await context.sync();
      expect([range.values, range.text, later.text]).toEqual([
        [["0012", 4]],
        [["0012", "4.00"]],
        [["1,234"]],
      ]);
    });
  });

  it("reach their neighbours", async () => {
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("B2:C4");
      const reached = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getLastCell(),
        range.getLastRow(),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getBoundingRect("E9"),
        range.getIntersection("C3:F9"),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        range.getCell(0, 1),
        range.getAbsoluteResizedRange(1, 1),
      ];
      for (const each of reached) each.load("address");
      const none = range.getIntersectionOrNullObject("H1").load("address");
      await context.sync();
      expect(reached.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "C3:D5",
        "B2:B5",
        "C4",
        "B4:C4",
        "B:C",
        "2:4",
        "B2:E9",
        "C3:C4",
        "B5:C6",
        "A2:A4",
        "C2",
        "B2",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  // As the Excel add-in tutorial formats a table's column; values have no such licence.
  it("take one cell's number format for all of them", async () => {
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3");
      range.numberFormat = [["0.00"]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.00"], ["0.00"], ["0.00"]]);
    });
  });

  it("copy formulas along, values and formats alone, and transposed", async () => {
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").formulas = [
        [1, "=A1*$A$1"],
        [2, "=A2*10"],
      ];
      sheet.getRange("B1").numberFormat = [["0.00"]];
      sheet.getRange("B3:B5").copyFrom("B2");
      sheet.getRange("D1").copyFrom("A1:B2", "Values");
      sheet.getRange("D4").copyFrom("A1:B2", "Values", false, true);
      sheet.getRange("D1").copyFrom("B1", "Formats");
      const all = sheet.getRange("A1:E5").load("values,text");
      const copied = sheet.getRange("B5").load("formulas");
      await context.sync();
      expect(copied.formulas).toEqual([["=A5*10"]]);
      expect(all.values.slice(0, 2).map((row) => row.slice(3))).toEqual([
        [1, 1],
        [2, 20],
      ]);
      expect(all.values.slice(3).map((row) => row.slice(3))).toEqual([
        [1, 2],
        [1, 20],
      ]);
      expect(all.text[0]?.[3]).toBe("1.00");
    });
  });

  it("know spills, their parents and what stands in their way", async () => {
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRange().load("address,hasSpill");
      const parent = sheet.getRange("B3").getSpillParent().load("address");
      const none = sheet.getRange("F1").getSpillingToRangeOrNullObject().load("address");
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([spill.address, spill.hasSpill, parent.address, none.isNullObject, used.address]).toEqual([
        "Sheet1!A1:B3",
        true,
        "Sheet1!A1",
        true,
        "Sheet1!A1:B3",
      ]);
      sheet.getRange("B2").values = [["x"]];
      const blocked = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect(blocked.values).toEqual([
        ["#SPILL!", ""],
        ["", "x"],
        ["", ""],
      ]);
      sheet.getRange("B2").clear();
      blocked.load("values");
      await context.sync();
      expect(blocked.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });
  });

  it("find text and the block around a cell", async () => {
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B3:C5").values = [
        ["Date", "Amount"],
        [45000, 5],
        [45001, 7],
      ];
      sheet.getRange("F9").values = [["Amounts"]];
      const region = sheet.getRange("C4").getSurroundingRegion().load("address");
      const hit = sheet.getRange("A1:Z20").find("amount", { completeMatch: true }).load("address");
      const none = sheet.getRange("A1:Z20").findOrNullObject("profit", {}).load("address");
      const end = sheet.getRange("B3").getRangeEdge("Down").load("address");
      await context.sync();
      expect([region.address, hit.address, none.isNullObject, end.address]).toEqual([
        "Sheet1!B3:C5",
        "Sheet1!C3",
        true,
        "Sheet1!B5",
      ]);
    });
  });

  it("refuse as Excel refuses, and leave the cells alone", async () => {
    expect(await refused((sheet) => void (sheet.getRange("A1:B2").values = [[1]]))).toBe("InvalidArgument");
    expect(await refused((sheet) => void (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe(
      "InvalidArgument",
    );
    expect(
      await refused((sheet) => void (sheet.getRange("A1").formulas = [[`=${"1+".repeat(5000)}1`]])),
    ).toBe("InvalidArgument");
    expect(await refused((sheet) => void (sheet.getRange("A1:A2").formulas = [[1], ["=SUM("]]))).toBe(
      "InvalidArgument",
    );
    expect(await refused((sheet) => void (sheet.getRange("A1").formulas = [["=[@Sold]"]]))).toBe(
      "InvalidArgument",
    );
    expect(await refused((sheet) => void sheet.getRange("??").load("values"))).toBe("InvalidArgument");
    expect(await refused((sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("values"))).toBe(
      "InvalidArgument",
    );
    expect(await refused((sheet) => void sheet.getRangeByIndexes(1_048_575, 0, 2, 1).load("values"))).toBe(
      "InvalidArgument",
    );
    await excel.run(async (context) => {
      const used = sheetOf(context).getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it("name the member they do not have", async () => {
    const missing = excel.run(async (context) => {
      sheetOf(context).getRange("A1").removeDuplicates([0], true);
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.removeDuplicates"),
    });
  });

  it("fail where a test wants it, with all before applied", async () => {
    excel.host.failAt(2);
    expect(
      await refused((sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        sheet.getRange("A3").values = [[3]];
      }),
    ).toBe("GeneralException");
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:A3").load("values");
      await context.sync();
      expect(range.values).toEqual([[1], [""], [""]]);
      expect(excel.host.counters.changes).toBe(1);
    });
  });

  it("wait for manual calculation until asked", async () => {
    await excel.run(async (context) => {
      const sheet = sheetOf(context);
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*2"]];
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      context.workbook.application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[4]]);
    });
  });
});
