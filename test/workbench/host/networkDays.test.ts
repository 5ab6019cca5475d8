import fc from "fast-check";
import { functionDate, IFunctionService, type BaseFunction } from "@univerjs/engine-formula";
import { openExcel, type ExcelSession } from "../../support/excel";

type FunctionClass = new (name: string) => BaseFunction;

const dates = functionDate as unknown as readonly (readonly [FunctionClass, string])[];

describe("NETWORKDAYS.INTL", () => {
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await openExcel();
    for (const [Own, name] of dates)
      if (name === "NETWORKDAYS.INTL")
        excel.host.workbook.get(IFunctionService).registerExecutors(new Own("OWNDAYS"));
  });
  afterAll(() => excel.close());

  const shown = (formulas: string[], holidays: number[] = []): Promise<unknown[]> =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A6").values = Array.from({ length: 6 }, (_, index) => [holidays[index] ?? ""]);
      const range = sheet.getRangeByIndexes(0, 3, formulas.length, 1);
      range.formulas = formulas.map((formula) => [formula]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });

  it("agrees with Univer's own on any dates, weekends and holidays", async () => {
    const day = fc.integer({ min: 45_000, max: 45_060 });
    const weekend = fc.constantFrom("1", "2", "7", "11", "17", '"0000011"', '"1010101"', '"1111111"');
    await fc.assert(
      fc.asyncProperty(
        day,
        day,
        weekend,
        fc.array(day, { maxLength: 6 }),
        async (from, to, off, holidays) => {
          const [first, last] = [Math.min(from, to), Math.max(from, to)];
          const [ours, theirs] = await shown(
            [`=NETWORKDAYS.INTL(${first},${last},${off},A1:A6)`, `=OWNDAYS(${first},${last},${off},A1:A6)`],
            [...new Set(holidays)],
          );
          expect(ours).toBe(theirs);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives the examples of Microsoft's documentation", async () => {
    // support.microsoft.com, "NETWORKDAYS.INTL function": 2006-01-01 to 01-31, 02-28 to 01-31, 01-01 to 02-01.
    const [first, backwards, fridays, text] = await shown(
      [
        "=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))",
        "=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))",
        "=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,A1:A2)",
        '=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",A1:A2)',
      ],
      [38_719, 38_733],
    );
    expect([first, backwards, fridays, text]).toEqual([22, -21, 22, 20]);
  });
});
