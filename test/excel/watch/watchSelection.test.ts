import { watchSelection } from "../../../src/excel/watch/watchSelection";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Events reach the add-in after the request that caused them. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20));

const select = async (sheet: string, cell: string) => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
  await told();
};

it("tells of every other cell and sheet that comes up, until it is stopped", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Plan");
    await context.sync();
  });
  let moves = 0;
  const stop = await watchSelection(() => void moves++);
  await select("Sheet1", "B2");
  expect(moves).toBeGreaterThanOrEqual(1);
  const before = moves;
  await select("Plan", "A1");
  expect(moves).toBeGreaterThan(before);

  await stop();
  const stopped = moves;
  await select("Sheet1", "C3");
  expect(moves).toBe(stopped);
});
