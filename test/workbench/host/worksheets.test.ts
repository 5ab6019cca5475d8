import { openExcel, type ExcelSession } from "../../support/excel";

const answered = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

describe("worksheets", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  const code = async (work: (context: Excel.RequestContext) => Promise<void>): Promise<string> =>
    excel.run(work).then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    );

  it("are added, renamed, moved, hidden, coloured and deleted", async () => {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add("Plan");
      worksheets.add();
      plan.position = 0;
      plan.tabColor = "#FF0000";
      plan.showGridlines = false;
      plan.name = "Targets";
      plan.activate();
      worksheets.load("items/name,items/visibility");
      plan.load("position,tabColor,showGridlines,name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Targets", "Sheet1", "Sheet3"]);
      expect([plan.position, plan.tabColor, plan.showGridlines]).toEqual([0, "#FF0000", false]);
      const active = worksheets.getActiveWorksheet().load("name");
      plan.visibility = "VeryHidden";
      const next = worksheets.getActiveWorksheet().load("name");
      const hidden = worksheets.getItem("Targets").load("visibility");
      const count = worksheets.getCount(true);
      await context.sync();
      expect([active.name, next.name, hidden.visibility, answered(count)]).toEqual([
        "Targets",
        "Sheet1",
        "VeryHidden",
        2,
      ]);
      worksheets.getItem("Sheet3").delete();
      const gone = worksheets.getItemOrNullObject("Sheet3").load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("take formulas along when renamed, and leave #REF! when deleted", async () => {
    await excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1").values = [[7]];
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").formulas = [["=Data!A1*2"]];
      data.name = "My data";
      const cell = sheet.getRange("A1").load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["='My data'!A1*2"]], [[14]]]);
      data.delete();
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=#REF!*2"]], [["#REF!"]]]);
    });
  });

  it("are copied with their cells and tables", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Region", "Amount"],
        ["North", 5],
      ];
      sheet.tables.add("A1:B2", true).name = "Orders";
      sheet.getRange("D1").formulas = [["=SUM(Orders[Amount])"]];
      const copy = sheet.copy("End");
      copy.load("name");
      copy.tables.load("items/name");
      const sum = copy.getRange("D1").load("formulas,values");
      await context.sync();
      expect([copy.name, copy.tables.items[0]?.name]).toEqual(["Sheet1 (2)", "Table2"]);
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(Table2[Amount])"]], [[5]]]);
    });
  });

  it("refuse as Excel refuses", async () => {
    const { worksheets } = { worksheets: (context: Excel.RequestContext) => context.workbook.worksheets };
    expect(
      await code(async (context) => {
        worksheets(context).add("sheet1");
        await context.sync();
      }),
    ).toBe("ItemAlreadyExists");
    expect(
      await code(async (context) => {
        worksheets(context).add("a/b");
        await context.sync();
      }),
    ).toBe("InvalidArgument");
    expect(
      await code(async (context) => {
        worksheets(context).getItem("Nope").load("name");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
    expect(
      await code(async (context) => {
        worksheets(context).getItem("Sheet1").delete();
        await context.sync();
      }),
    ).toBe("InvalidOperation");
  });
});
