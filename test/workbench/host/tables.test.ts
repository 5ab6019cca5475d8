import { openExcel, type ExcelSession } from "../../support/excel";

describe("tables", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").values = [
        ["Region", "Amount", "Twice"],
        ["North", 10, null],
        ["South", 20, null],
      ];
      sheet.tables.add("A1:C3", true).name = "Orders";
      sheet.getRange("C2:C3").formulas = [["=[@Amount]*2"], ["=Orders[@Amount]*2"]];
      await context.sync();
    });
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  it("know [@Column], inside and with the table's name", async () => {
    await excel.run(async (context) => {
      const twice = context.workbook.tables.getItem("Orders").columns.getItem("Twice").getDataBodyRange();
      twice.load("values,formulas");
      await context.sync();
      expect(twice.values).toEqual([[20], [40]]);
      expect(twice.formulas[0]).toEqual(["=Orders[[#This Row],[Amount]]*2"]);
    });
  });

  it("grow by rows, carrying a column's formula on and moving what is below", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = context.workbook.tables.getItem("Orders");
      sheet.getRange("A5:A6").formulas = [["Below"], ["=SUM(Orders[Amount])"]];
      table.rows.add(undefined, [["East", 5, ""]]);
      table.rows.add(0, [["First", 1, ""]]);
      const body = table.getDataBodyRange().load("values,address");
      const below = sheet.getRange("A7:A8").load("values");
      await context.sync();
      expect(body.address).toBe("Sheet1!A2:C5");
      expect(body.values).toEqual([
        ["First", 1, 2],
        ["North", 10, 20],
        ["South", 20, 40],
        ["East", 5, 10],
      ]);
      expect(below.values).toEqual([["Below"], [36]]);
      table.rows.getItemAt(0).delete();
      const rows = table.rows.load("count");
      await context.sync();
      expect(rows.count).toBe(3);
    });
  });

  it("grow by columns and let formulas follow a new header", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = context.workbook.tables.getItem("Orders");
      sheet.getRange("F1").formulas = [["=SUM(Orders[Amount])"]];
      table.columns.add(undefined, [["Note"], ["a"], ["b"]]);
      table.columns.getItem("Amount").name = "Sold";
      table.columns.load("items/name");
      const sum = sheet.getRange("F1").load("formulas");
      const moved = sheet.getRange("G1").load("formulas,values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Region", "Sold", "Twice", "Note"]);
      expect([sum.formulas, moved.formulas, moved.values]).toEqual([
        [[""]],
        [["=SUM(Orders[Sold])"]],
        [[30]],
      ]);
      sheet.getRange("B1").values = [["Amount"]];
      moved.load("formulas,values");
      await context.sync();
      expect([moved.formulas, moved.values]).toEqual([[["=SUM(Orders[Amount])"]], [[30]]]);
      table.columns.getItem("Amount").delete();
      await context.sync();
      const left = sheet.getRange("F1").load("formulas");
      await context.sync();
      expect(left.formulas).toEqual([["=SUM(#REF!)"]]);
    });
  });

  it("are renamed, resized, totalled and turned into plain cells", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = context.workbook.tables.getItem("Orders");
      sheet.getRange("F1").formulas = [["=SUM(Orders[Amount])"]];
      sheet.getRange("A4:B4").values = [["West", 7]];
      table.resize("A1:C4");
      table.name = "Sales";
      const sum = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(Sales[Amount])"]], [[37]]]);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values,address");
      await context.sync();
      expect(totals.address).toBe("Sheet1!A5:C5");
      expect(totals.values[0]?.[0]).toBe("Total");
      table.convertToRange();
      const plain = sheet.getRange("F1").load("formulas,values");
      context.workbook.tables.load("items/name");
      await context.sync();
      expect([plain.formulas, plain.values]).toEqual([[["=SUM(Sheet1!$B$2:$B$4)"]], [[37]]]);
      expect(context.workbook.tables.items).toEqual([]);
    });
  });

  it("refuse overlap, bad names and bad sizes", async () => {
    const refused = (work: (context: Excel.RequestContext) => void) =>
      excel
        .run(async (context) => {
          work(context);
          await context.sync();
        })
        .then(
          () => "",
          (error: OfficeExtension.Error) => error.code,
        );
    expect(await refused((c) => c.workbook.worksheets.getItem("Sheet1").tables.add("B2:D9", true))).toBe(
      "InvalidArgument",
    );
    expect(
      await refused((c) => {
        c.workbook.tables.getItem("Orders").name = "A1";
      }),
    ).toBe("InvalidArgument");
    expect(await refused((c) => c.workbook.tables.getItem("Orders").resize("A2:C9"))).toBe("InvalidArgument");
    expect(await refused((c) => c.workbook.tables.getItem("Orders").rows.add(undefined, [[1]]))).toBe(
      "InvalidArgument",
    );
    expect(await refused((c) => c.workbook.tables.getItem("Nope").load("name"))).toBe("ItemNotFound");
  });
});
