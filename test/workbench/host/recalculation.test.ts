import fc from "fast-check";
import { openExcel, type ExcelSession } from "../../support/excel";

/** A change a director or the add-in may make to a workbook that has a table, names that grow, and formulas that spill. */
type Change = (context: Excel.RequestContext) => void;

const onSheet =
  (change: (sheet: Excel.Worksheet) => void): Change =>
  ({ workbook }) =>
    change(workbook.worksheets.getItem("Data"));

const typing = (row: number, value: number): Change =>
  onSheet((sheet) => (sheet.getRange(`A${row}`).values = [[value]]));
const pointing =
  (formula: string): Change =>
  ({ workbook }) =>
    (workbook.names.getItem("Share").formula = formula);

const typed = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 99 }))
  .map(([row, value]) => typing(row, value));
const inserted = fc
  .integer({ min: 1, max: 12 })
  .map((row): Change => onSheet((sheet) => sheet.getRange(`${row}:${row}`).insert("Down")));
const removed = fc
  .integer({ min: 11, max: 14 })
  .map((row): Change => onSheet((sheet) => sheet.getRange(`${row}:${row}`).delete("Up")));
const renamed = fc.constantFrom("Sold", "Orders", "Table9").map(
  (name): Change =>
    ({ workbook }) =>
      (workbook.tables.getItemAt(0).name = name),
);
const pointed = fc.constantFrom("=0.5", "=Data!$A$3", "=Data!$A$2:$A$4", "=Sum_All").map(pointing);
const sheetNamed = fc.constantFrom("Rules", "Notes").map(
  (name): Change =>
    ({ workbook }) =>
      (workbook.worksheets.getLast().name = name),
);
const rowAdded = fc.integer({ min: 0, max: 99 }).map(
  (value): Change =>
    ({ workbook }) =>
      workbook.tables.getItemAt(0).rows.add(undefined, [[value, 1]]),
);
const changes = fc.array(fc.oneof(typed, inserted, removed, renamed, pointed, sheetNamed, rowAdded), {
  minLength: 1,
  maxLength: 5,
});

/** Numbers below each other; a table beside them; formulas over both, over names, and over what another formula spills. */
const fill: Change = ({ workbook }) => {
  const sheet = workbook.worksheets.getItem("Data");
  const other = workbook.worksheets.add("Rules");
  sheet.getRange("A1:A5").values = [["Amount"], [5], [3], [8], [1]];
  sheet.getRange("C1:D3").values = [
    ["Sold", "Twice"],
    [4, 0],
    [6, 0],
  ];
  const table = sheet.tables.add("C1:D3", true);
  table.name = "Orders";
  table.columns.getItem("Twice").getDataBodyRange().formulas = [["=[@Sold]*2"], ["=[@Sold]*2"]];
  workbook.names.add("Amounts", "=Data!$A$2:INDEX(Data!$A:$A,MATCH(9.99E+307,Data!$A:$A))");
  workbook.names.add("Sum_All", "=SUM(Amounts)");
  workbook.names.add("Share", "=0.5");
  other.getRange("A1:A6").formulas = [
    ["=SUM(Amounts)"],
    ["=Share*100"],
    ["=SUM(Orders[Twice])+Sum_All"],
    ["=INDEX(Data!F15:F40,2)"],
    ["=SUM(Data!F16:F40)"],
    ["=Rules!A1+Notes!A1"],
  ];
  sheet.getRange("F15:G15").formulas = [["=Amounts*2", '=IF(Orders[Sold]>4,Orders[Sold],"")']];
};

const valuesOf = async (excel: ExcelSession): Promise<unknown> =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const used = [worksheets.getFirst(), worksheets.getLast()].map((sheet) =>
      sheet.getUsedRange().load("values"),
    );
    await context.sync();
    return used.map(({ values }) => values);
  });

describe("what a change makes to be calculated", () => {
  it("leaves every cell as if all had been calculated", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const excel = await openExcel({ firstSheet: "Data" });
        try {
          await excel.run(async (context) => fill(context));
          await valuesOf(excel);
          for (const change of made) {
            await excel.run(async (context) => change(context)).catch(() => undefined);
            const found = await valuesOf(excel);
            await excel.host.workbook.calculation.calculate(true);
            expect(found).toEqual(await valuesOf(excel));
          }
          expect(excel.host.faults).toEqual([]);
        } finally {
          excel.close();
        }
      }),
      // A formula whose answer finds no room once hid what the cells in its way read.
      { numRuns: 15, examples: [[[pointing("=Data!$A$2:$A$4"), typing(3, 50)]]] },
    );
  });
});

describe("what formulas answer", () => {
  it("spills beyond the rows that the sheet had", async () => {
    const excel = await openExcel({ firstSheet: "Data" });
    const end = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:A60").values = Array.from({ length: 60 }, (_, row) => [row + 1]);
      sheet.getRange("C190").formulas = [["=A1:A60*2"]];
      const last = sheet.getRange("C249").load("values");
      await context.sync();
      return last.values;
    });
    expect(end).toEqual([[120]]);
    excel.close();
  });

  it("is the very cell that a number in another cell chooses", async () => {
    const excel = await openExcel({ firstSheet: "Data" });
    const chosen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:C2").formulas = [
        ['=""', 7, "b"],
        ["=CHOOSE(MATCH(C1,C1:C2,0),A1,B1)", '=CHOOSE(D1,A1,B1)&"!"', "c"],
      ];
      sheet.getRange("D1").values = [[2]];
      const answers = sheet.getRange("A2:B2").load("values");
      await context.sync();
      return answers.values;
    });
    expect(chosen).toEqual([["", "7!"]]);
    excel.close();
  });
});
