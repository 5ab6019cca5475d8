import fc from "fast-check";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const answers = (
  cells: readonly (string | number | boolean)[],
  formulas: readonly string[],
): Promise<unknown[]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:H9").clear();
    cells.forEach((cell, at) => {
      if (cell !== "") sheet.getRange(`A${at + 1}`).values = [[cell]];
    });
    const range = sheet.getRange(`C1:C${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.flat();
  });

// Excel: an empty cell equals 0 and "", a 0 never equals "", numbers stand before texts, texts before TRUE, case does not count.
test("a cell that holds 0 is no empty text, alone and within a formula", async () => {
  expect(
    await answers(
      [0, "", "a"],
      [
        '=A1=""',
        '=IF(A1="","empty","there")',
        '=IF(INDEX(A1:A3,1)="","empty","there")',
        '=IF(A2="","empty","there")',
        "=A2=0",
        '=IF(A3="A","same","other")',
        '=A1<"a"',
        '=IF(A1<>"",1,2)',
      ],
    ),
  ).toEqual([false, "there", "there", "empty", true, "same", true, 1]);
});

test("law: of two cells just one of less, equal and more holds", async () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom("a", "B", "b", ""), fc.boolean());
  await fc.assert(
    fc.asyncProperty(value, value, async (one, other) => {
      const found = await answers([one, other], ["=A1<A2", "=A1=A2", "=A1>A2"]);
      expect(found.filter((holds) => holds === true)).toHaveLength(1);
    }),
    { numRuns: 25 },
  );
});
