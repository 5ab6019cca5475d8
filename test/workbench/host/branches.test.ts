import { BaseFunction, IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import fc from "fast-check";
import { openExcel, type ExcelSession } from "../../support/excel";
import { univers } from "../../support/univers";

let asked = 0;

/** Tells how often it was asked. */
class Asked extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  override calculate(): NumberValueObject {
    asked += 1;
    return NumberValueObject.create(7);
  }
}

let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel();
  const functions = excel.host.workbook.get(IFunctionService);
  functions.registerExecutors(new Asked("ASKED"), univers("IF"), univers("IFERROR"));
});
afterAll(() => excel.close());

const shown = (formulas: readonly string[]): Promise<unknown[]> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A5").values = [[1], [0], [""], ["text"], [true]];
    sheet.getRange("A6").formulas = [["=NA()"]];
    const blocks = formulas.map((formula, index) => {
      const cell = sheet.getRangeByIndexes(index * 10, 3, 1, 1);
      cell.formulas = [[formula]];
      return sheet.getRangeByIndexes(index * 10, 3, 10, 3).load("values");
    });
    await context.sync();
    const values = blocks.map((block) => block.values as unknown);
    sheet.getRange("D:F").clear();
    await context.sync();
    return values;
  });

// Excel's documentation of IF and IFERROR; a branch that is not taken is not worked out.
it.each([
  ["=IF(A1=1,5,ASKED())", 0],
  ["=IF(A1=2,ASKED(),5)", 0],
  ["=IF(A1=2,ASKED())", 0],
  ["=IF(A6,ASKED(),ASKED())", 0],
  ["=IF(A1=1,IF(A2=0,5,ASKED()),ASKED())", 0],
  ["=IFERROR(5,ASKED())", 0],
  ["=IF(A1=1,ASKED(),5)", 1],
  ["=IFERROR(NA(),ASKED())", 1],
])("%s asks %i times", async (formula, times) => {
  await shown([formula]);
  asked = 0;
  await shown([formula]);
  expect(asked).toBe(times);
});

const test = fc.constantFrom(
  "A1",
  "A2",
  "A3",
  "A4",
  "A5",
  "A6",
  "A1>0",
  "A9",
  "A1:A6>0",
  "A1:A3",
  '""',
  "1/0",
);
const leaf = fc.constantFrom("A1", "A6", "A9", "A1:A3", '""', "A1:C1", "{1,2;3,4}", "5", "NA()", "A4&A5");
const formula = fc.letrec<{ formula: string; branch: string }>((tie) => ({
  branch: fc.oneof({ maxDepth: 2 }, leaf, tie("formula")),
  formula: fc.oneof(
    fc.tuple(test, tie("branch"), tie("branch")).map((parts) => `IF(${parts.join()})`),
    fc.tuple(test, tie("branch")).map((parts) => `IF(${parts.join()})`),
    fc.tuple(tie("branch"), tie("branch")).map((parts) => `IFERROR(${parts.join()})`),
  ),
})).formula;

it("answers what working everything out answers", async () => {
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const [ours, own] = await shown([`=${text}`, `=${text.replace(/\bIF/g, "OWNIF")}`]);
      expect(ours).toEqual(own);
    }),
    { numRuns: 60 },
  );
});
