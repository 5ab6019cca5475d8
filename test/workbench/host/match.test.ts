import { IFunctionService } from "@univerjs/engine-formula";
import fc from "fast-check";
import { openExcel, type ExcelSession } from "../../support/excel";
import { univers } from "../../support/univers";

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

describe("where a value stands", () => {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("north", "North", "NORTH ", "so?th", "Ü", "ü", "", "1", "true") },
    { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(true, false, "#N/A", 0.1, "*th", "so~?th") },
  );
  const twelve = fc.array(cell, { minLength: 12, maxLength: 12 });

  it("is what Univer finds, cell by cell, for any list", async () => {
    excel.host.workbook.get(IFunctionService).registerExecutors(univers("MATCH"));
    await fc.assert(
      fc.asyncProperty(twelve, twelve, async (wanted, list) => {
        const [ours, own] = await excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          sheet.getRange("A1:B12").values = wanted.map((each, row) => [each, list[row]]);
          sheet.getRange("D1:E1").formulas = [["=MATCH(A1:A12,B1:B12,0)", "=OWNMATCH(A1:A12,B1:B12,0)"]];
          sheet.getRange("F1:G12").formulas = wanted.map((_, row) =>
            ["", "OWN"].map((own) => `=${own}MATCH(A${row + 1},B1:B12&"",FALSE*1)`),
          );
          const answers = sheet.getRange("D1:G12").load("values");
          await context.sync();
          return [0, 1].map((at) => answers.values.map((row) => [row[at], row[at + 2]] as unknown[]));
        });
        expect(ours).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });

  it("is found at once for each of 4,000 names", async () => {
    const count = 4000;
    const names = Array.from({ length: count }, (_, row) => `name ${(row * 7) % count}`);
    const [sum] = await answers(names, [`=SUMPRODUCT(MATCH(A1:A${count}&"",A1:A${count}&"",0))`]);
    expect(sum).toBe((count * (count + 1)) / 2);
  });
});
