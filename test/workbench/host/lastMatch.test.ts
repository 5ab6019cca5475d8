import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const answers = (column: (string | number | boolean)[], formulas: string[]): Promise<unknown[]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:A${column.length}`).values = column.map((cell) => [cell]);
    const cells = sheet.getRange(`C1:C${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values");
    await context.sync();
    return cells.values.flat();
  });

const lastNumber = "=MATCH(9.99E+307,A:A)";

// Expected rows: Excel's own reading of a number above all others; LibreOffice 7.4 answers the same.
it("finds the last number of a column, whatever stands around it", async () => {
  expect(
    await answers(["Date", 3, "n/a", "", 1, true, "Total"], [lastNumber, "=MATCH(9.99E+307,A2:A5)"]),
  ).toEqual([5, 4]);
});

it("has no answer in a column without a number", async () => {
  expect(await answers(["Date", "Total"], [lastNumber])).toEqual(["#N/A"]);
});

it("leaves every other question as it was", async () => {
  expect(
    await answers([10, 20, 30], ["=MATCH(25,A1:A3)", "=MATCH(20,A1:A3,0)", "=MATCH(25,A1:A3,0)"]),
  ).toEqual([2, 2, "#N/A"]);
});

it("follows a number typed below", async () => {
  expect(await answers([1, 2], [lastNumber])).toEqual([2]);
  expect(await answers([1, 2, "", 4], [lastNumber])).toEqual([4]);
});
