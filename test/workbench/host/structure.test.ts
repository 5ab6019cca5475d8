import { openExcel, type ExcelSession } from "../../support/excel";

describe("inserted and deleted cells", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  it("take formulas, names, tables and held ranges along", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:B3").values = [
        ["Region", "Amount"],
        ["North", 10],
        ["South", 20],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Orders";
      context.workbook.names.add("Amounts", sheet.getRange("B2:B3"));
      other.getRange("A1:A3").formulas = [
        ["=SUM(Sheet1!B2:B3)"],
        ["=SUM(Orders[Amount])"],
        ["=SUM(Amounts)"],
      ];
      const held = sheet.getRange("B3");
      held.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A5:B5").insert("Down").values = [["East", 5]];
      held.load("address,values");
      table.getRange().load("address");
      const whole = table.getRange().load("address");
      const sums = other.getRange("A1:A3").load("formulas,values");
      const name = context.workbook.names.getItem("Amounts").load("formula");
      await context.sync();
      expect([held.address, held.values]).toEqual(["Sheet1!B6", [[20]]]);
      expect(whole.address).toBe("Sheet1!A3:B6");
      expect(sums.formulas).toEqual([["=SUM(Sheet1!B4:B6)"], ["=SUM(Orders[Amount])"], ["=SUM(Amounts)"]]);
      expect(sums.values).toEqual([[35], [35], [35]]);
      expect(name.formula).toBe("=Sheet1!$B$4:$B$6");
      sheet.getRange("5:5").delete("Up");
      sums.load("values");
      await context.sync();
      expect(sums.values).toEqual([[30], [30], [30]]);
      sheet.getRange("A:B").delete("Left");
      sums.load("formulas,values");
      name.load("formula");
      await context.sync();
      expect(sums.formulas).toEqual([["=SUM(#REF!)"], ["=SUM(#REF!)"], ["=SUM(Amounts)"]]);
      expect(name.formula).toBe("=#REF!");
    });
  });

  it("let spills and merged cells move with them", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const spill = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(spill.values).toEqual([[1], [2], [3]]);
      sheet.getRange("1:1").insert("Down");
      const moved = sheet.getRange("A1:A4").load("values");
      await context.sync();
      expect(moved.values).toEqual([[""], [1], [2], [3]]);
    });
  });

  it("refuses to tear a table apart", async () => {
    const torn = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("B2:C3", true);
      sheet.getRange("B1").insert("Down");
      await context.sync();
    });
    await expect(torn).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });
});
