import { createEngine } from "../../../src/workbench/host/univer/engine";
import { openExcel, type ExcelSession } from "../../support/excel";

const screen = { frozen: false };
let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel({ engine: { ...createEngine(), screen } });
});
afterAll(() => excel.close());

const write = (context: Excel.RequestContext, text: string) => {
  context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
  return context.sync();
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a screen that a client suspends stays as it is while its batches follow each other, and is drawn after them", async () => {
  await excel.run(async (context) => {
    for (const text of ["one", "two", "three"]) {
      context.application.suspendScreenUpdatingUntilNextSync();
      await write(context, text);
      expect(screen.frozen).toBe(true);
      await pause(40);
      expect(screen.frozen).toBe(true);
    }
  });
  await pause(200);
  expect(screen.frozen).toBe(false);
});

test("a screen that no client suspends is drawn all the time", async () => {
  await excel.run(async (context) => {
    await write(context, "four");
    expect(screen.frozen).toBe(false);
  });
});
