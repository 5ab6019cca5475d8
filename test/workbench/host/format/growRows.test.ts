import { openExcel, type ExcelSession } from "../../../support/excel";

describe("a larger font", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => excel.close());

  const heightAfter = (prepare: (range: Excel.Range) => void): Promise<number> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      prepare(range);
      range.load({ format: { rowHeight: true } });
      await context.sync();
      return range.format.rowHeight;
    });

  test("makes its row higher", async () => {
    expect(await heightAfter((range) => void (range.format.font.size = 20))).toBeGreaterThan(24);
  });

  test("leaves a height that was set by hand", async () => {
    const height = await heightAfter((range) => {
      range.format.rowHeight = 18;
      range.format.font.size = 20;
    });
    expect(height).toBe(18);
  });

  test("that is no larger than the row changes nothing", async () => {
    const before = await heightAfter(() => undefined);
    expect(await heightAfter((range) => void (range.format.font.size = 9))).toBe(before);
  });
});
