import { openExcel, type ExcelSession } from "../../../support/excel";

describe("structured references", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => excel.close());

  /** What formulas on one sheet say of a table `Plan_Months` on another, with the columns Month and Sold last. */
  const answers = (formulas: readonly string[]): Promise<unknown[]> =>
    excel.run(async (context) => {
      const far = context.workbook.worksheets.add("Far away");
      const near = context.workbook.worksheets.add("Near");
      const range = far.getRange("C3:D5");
      range.values = [
        ["Month", "Sold last"],
        [1, 10],
        [2, 20],
      ];
      context.workbook.tables.add(range, true).name = "Plan_Months";
      await context.sync();
      const cells = near.getRange(`A1:A${formulas.length}`);
      cells.formulas = formulas.map((formula) => [formula]);
      await context.sync();
      cells.load("values");
      await context.sync();
      return cells.values.map(([value]) => value as unknown);
    });

  test("know tables with an underscore in their name, and headers with a space", async () => {
    expect(
      await answers([
        "=SUM(Plan_Months[Month])",
        "=-SUM(Plan_Months[Sold last])",
        "=ROW(Plan_Months[[#Headers],[Month]])",
        "=SUM(Plan_Months[[Month]:[Sold last]])",
      ]),
    ).toEqual([3, -30, 3, 33]);
  });

  test("point INDEX at the table's own sheet", async () => {
    expect(
      await answers([
        "=INDEX(Plan_Months[Sold last],2)",
        "=SUM(INDEX(Plan_Months[Month],1):INDEX(Plan_Months[Month],2))",
      ]),
    ).toEqual([20, 3]);
  });

  test("end a range at a cell in the formula's own row, and compare rows in SUMPRODUCT", async () => {
    const found = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").values = [["Sold"], [1], [2], [3]];
      context.workbook.tables.add(sheet.getRange("A1:A4"), true).name = "Plan_Sold";
      const cells = sheet.getRange("C3:E3");
      cells.formulas = [
        [
          "=SUM(INDEX(Plan_Sold[Sold],1):Plan_Sold[[#This Row],[Sold]])",
          "=SUM(A2:Plan_Sold[[#This Row],[Sold]])",
          "=SUMPRODUCT((ROW(Plan_Sold[Sold])<ROW())*Plan_Sold[Sold])",
        ],
      ];
      cells.load("values");
      await context.sync();
      return cells.values[0] as unknown[];
    });
    expect(found).toEqual([3, 3, 1]);
  });

  test("follow a minus before a name", async () => {
    const found = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[5]];
      context.workbook.names.add("Plan_Goal", sheet.getRange("A1"));
      context.workbook.names.add("Plan_Ten", "=10");
      const cells = sheet.getRange("B1:E1");
      cells.formulas = [["=-Plan_Goal", "=2*-Plan_Goal", "=--Plan_Ten", "=-Plan_None"]];
      cells.load("values");
      await context.sync();
      return cells.values[0] as unknown[];
    });
    expect(found).toEqual([-5, -10, 10, "#NAME?"]);
  });
});
