import { openExcel, type ExcelSession } from "../../support/excel";

describe("names", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  it("hold ranges, constants and formulas that follow growth", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { names } = context.workbook;
      sheet.getRange("A1:A4").values = [["Date"], [45000], [45001], [45002]];
      names.add("Whole", sheet.getRange("A2:A4"), "all days");
      names.add("Share", "=0.8");
      names.add("Word", "red");
      names.add("Sales_LastRow", "=MATCH(9.99E+307,Sheet1!$A:$A)");
      names.add("Sales_Date", "=Sheet1!$A$2:INDEX(Sheet1!$A:$A,Sales_LastRow)");
      sheet.getRange("C1:C2").formulas = [["=SUM(Sales_Date)"], ["=Share*10"]];
      const sums = sheet.getRange("C1:C2").load("values");
      names.load("items/name,items/type,items/value,items/formula,items/comment,items/scope");
      const days = names.getItem("Sales_Date").getRange().load("address");
      await context.sync();
      expect(names.items.map(({ name, type, value }) => [name, type, value])).toEqual([
        ["Whole", "Range", "Sheet1!$A$2:$A$4"],
        ["Share", "Double", 0.8],
        ["Word", "String", "red"],
        ["Sales_LastRow", "Integer", 4],
        ["Sales_Date", "Range", "Sheet1!$A$2:$A$4"],
      ]);
      expect([names.items[0]?.formula, names.items[0]?.comment, days.address]).toEqual([
        "=Sheet1!$A$2:$A$4",
        "all days",
        "Sheet1!A2:A4",
      ]);
      expect(sums.values).toEqual([[135003], [8]]);
      sheet.getRange("A5").values = [[45003]];
      names.getItem("Share").formula = "=0.9";
      const byName = sheet.getRange("Sales_Date").load("address");
      sums.load("values");
      await context.sync();
      expect([byName.address, sums.values]).toEqual(["Sheet1!A2:A5", [[180006], [9]]]);
    });
  });

  it("read #REF! when their cells are gone, and are deleted", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      const name = context.workbook.names.add("Gone", sheet.getRange("B2"));
      sheet.delete();
      name.load("value,type,formula");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.formula, name.value, name.type, range.isNullObject]).toEqual([
        "=#REF!",
        "#REF!",
        "Error",
        true,
      ]);
      name.delete();
      const after = context.workbook.names.getItemOrNullObject("Gone").load("name");
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });

  it("refuse what Excel refuses", async () => {
    const refused = (name: string, formula: string) =>
      excel
        .run(async (context) => {
          context.workbook.names.add(name, formula);
          await context.sync();
        })
        .then(
          () => "",
          (error: OfficeExtension.Error) => error.code,
        );
    expect(
      await Promise.all([
        refused("A1", "=1"),
        refused("R1C1", "=1"),
        refused("two words", "=1"),
        refused("1st", "=1"),
        refused("Bad", "=SUM("),
      ]),
    ).toEqual(Array.from({ length: 5 }, () => "InvalidArgument"));
    expect(await refused("Twice", "=1")).toBe("");
    expect(await refused("twice", "=2")).toBe("ItemAlreadyExists");
  });
});
