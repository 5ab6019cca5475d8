import { checkData } from "../../src/commands/checkData";
import { onPaneRequest, type PaneRequest } from "../../src/commands/paneRequest";
import { writePlanAgain } from "../../src/commands/writePlanAgain";
import { findSales } from "../../src/excel/read/findSales";
import { nameRole } from "../../src/excel/read/nameRole";
import { takeSnapshot } from "../../src/excel/read/takeSnapshot";
import { writePlan } from "../../src/excel/write/writePlan";
import { openExcel, type ExcelSession } from "../support/excel";
import { decisions } from "../support/paneExamples";
import { putRows, withFormats } from "../support/workbooks";

/** The ribbon's side of a press: how often it was told that the work is done. */
const pressed = () => {
  const completed = jest.fn();
  return { completed, event: { completed } as unknown as Office.AddinCommands.Event };
};

let excel: ExcelSession;
let shown: jest.Mock;
let asked: PaneRequest[];
beforeEach(async () => {
  excel = await openExcel();
  shown = jest.fn(() => Promise.resolve());
  asked = [];
  Object.defineProperty(Office, "addin", { value: { showAsTaskpane: shown }, configurable: true });
});
afterEach(() => excel.close());

const hear = () => onPaneRequest((request) => asked.push(request));

/** Two years of one sale a month. */
const sales = () =>
  excel.run((context) =>
    putRows(
      context,
      "Orders",
      withFormats(
        [
          ["Order Date", "Sales"],
          ...Array.from({ length: 24 }, (_, month) => [
            42_370 + Math.round(month * 30.44),
            1000 + 10 * month,
          ]),
        ],
        { 0: "yyyy-mm-dd" },
      ),
    ),
  );

test("Check data opens the pane at the data, also when the pane was not there yet", async () => {
  const { event, completed } = pressed();
  await checkData(event);
  hear();
  expect([asked, shown.mock.calls.length, completed.mock.calls.length]).toEqual([[{ at: "data" }], 1, 1]);
});

test("Check data by keyboard brings no event and needs none", async () => {
  hear();
  await checkData(null);
  expect(asked).toEqual([{ at: "data" }]);
});

test("Write the plan without a plan opens the pane to make one, and changes nothing", async () => {
  hear();
  await sales();
  const { changes } = excel.host.counters;
  const { event, completed } = pressed();
  await writePlanAgain(event);
  expect(asked).toEqual([{ at: "plan" }]);
  expect(excel.host.counters.changes).toBe(changes);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("Write the plan with one writes it again with its own decisions and shows the targets", async () => {
  hear();
  await sales();
  await excel.run(async (context) => {
    const [finding] = await findSales(context);
    if (finding) await nameRole(context, finding);
  });
  const snapshot = await excel.run(takeSnapshot);
  await writePlan({ snapshot, decisions });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Orders").activate();
    await context.sync();
  });

  const { event, completed } = pressed();
  await writePlanAgain(event);
  expect(asked).toEqual([]);
  const active = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("Targets");

  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Orders").delete();
    await context.sync();
  });
  await writePlanAgain(event);
  expect(asked).toEqual([{ at: "plan", error: expect.objectContaining({ code: "names-broken" }) }]);
  expect(completed).toHaveBeenCalledTimes(2);
});
