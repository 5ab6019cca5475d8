import { watchSelection } from "../../../src/excel/watch/watchSelection";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { until } from "../../support/until";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Plan");
    await context.sync();
  });
});
afterEach(() => excel.close());

const select = (sheet: string, cell: string) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });

/** Counts what it is told from now on; `after` waits until there is more than before. */
const listener = async () => {
  let moves = 0;
  const stop = await watchSelection(() => void moves++);
  return {
    stop,
    moves: () => moves,
    after: (before: number) =>
      until(
        () => moves,
        (now) => now > before,
      ),
  };
};

it("tells of every other cell and sheet that comes up, until it is stopped", async () => {
  const first = await listener();
  await select("Sheet1", "B2");
  const moved = await first.after(0);
  expect(moved).toBeGreaterThan(0);
  await select("Plan", "A1");
  expect(await first.after(moved)).toBeGreaterThan(moved);

  await first.stop();
  const stopped = first.moves();
  const second = await listener();
  await select("Sheet1", "C3");
  expect(await second.after(0)).toBeGreaterThan(0);
  expect(first.moves()).toBe(stopped);
});

it("tells of a sheet that comes up with no cell selected anew", async () => {
  const { after } = await listener();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").activate();
    await context.sync();
  });
  expect(await after(0)).toBe(1);
});
