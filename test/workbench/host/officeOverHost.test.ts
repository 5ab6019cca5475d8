import { openExcel, type ExcelSession } from "../../support/excel";

describe("the genuine Office.js over the host", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    expect(excel.host.faults).toEqual([]);
    excel.close();
  });

  it("reads computed values in the batch that wrote the formulas", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B2").values = [
        ["x", 3],
        ["2024-01-05", "12%"],
      ];
      sheet.getRange("C1:C2").formulas = [["=B1*2"], ["=A2+1"]];
      const range = sheet.getUsedRange().load("address,values,formulas,text,valueTypes,numberFormat");
      await context.sync();
      expect(range.address).toBe("Data!A1:C2");
      expect(range.values).toEqual([
        ["x", 3, 6],
        [45296, 0.12, 45297],
      ]);
      expect(range.text).toEqual([
        ["x", "3", "6"],
        ["1/5/2024", "12%", "45297"],
      ]);
      expect(range.formulas[0]).toEqual(["x", 3, "=B1*2"]);
      expect(range.valueTypes[0]).toEqual(["String", "Double", "Double"]);
    });
  });

  it("shows what a link's words come to, also where they came to nothing before", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1:B3").formulas = [
        ['=HYPERLINK("#A1",IF(A1="","",IF(A1=1,"one","many")))'],
        ['=LEN(B1)&"/"&ISNUMBER(B3)'],
        ['=HYPERLINK("#A1",A1)'],
      ];
      const shown = sheet.getRange("B1:B3");
      const given = async (value: string | number) => {
        sheet.getRange("A1").values = [[value]];
        shown.load("values");
        await context.sync();
        return shown.values.flat();
      };
      expect(await given("")).toEqual(["", "0/TRUE", 0]);
      expect(await given(1)).toEqual(["one", "3/TRUE", 1]);
      expect(await given(5)).toEqual(["many", "4/TRUE", 5]);
      expect(await given("")).toEqual(["", "0/TRUE", 0]);
    });
  });

  it("adds tables and names that formulas can use", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Region", "Amount"],
        ["North", 10],
        ["South", 20],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Orders";
      context.workbook.names.add("Sales_Amount", table.getDataBodyRange().getLastColumn());
      context.workbook.names.add("Sales_Also", "=Orders[Amount]");
      sheet.getRange("D1:D3").formulas = [
        ["=SUM(Orders[Amount])"],
        ["=SUM(Sales_Amount)"],
        ["=SUM(Sales_Also)"],
      ];
      const sums = sheet.getRange("D1:D3").load("values");
      const name = context.workbook.names.getItem("Sales_Also");
      const target = name.getRange().load("address");
      await context.sync();
      expect(sums.values).toEqual([[30], [30], [30]]);
      expect(target.address).toBe("Sheet1!B2:B3");
    });
  });
});
