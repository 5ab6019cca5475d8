import { findSales } from "../../../src/excel/read/findSales";
import { nameRole } from "../../../src/excel/read/nameRole";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import { putRows, withFormats } from "../../support/workbooks";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const orders = withFormats(
  [
    ["日期", "区域", "金额"],
    [45292, "华东", 100],
    [45293, "华南", 200],
    ["'2024-02-01", "华东", 999],
    [45352, "", 300],
  ],
  { 0: "yyyy-mm-dd" },
);

const named = async (context: Excel.RequestContext) => {
  await putRows(context, "订单", orders, "B4");
  const [finding] = await findSales(context);
  if (finding) await nameRole(context, finding);
};

it("reads history by month and region through the names", async () => {
  const snapshot = await excel.run(async (context) => {
    await named(context);
    return takeSnapshot(context);
  });
  expect(snapshot).toEqual({
    source: "订单!B4:D8",
    rows: 3,
    names: ["Sales_Date", "Sales_Amount", "Sales_Region"],
    history: [
      { month: 45292, sold: 300 },
      { month: 45323, sold: 0 },
      { month: 45352, sold: 300 },
    ],
    members: {
      region: [
        { name: "华东", history: [{ month: 45292, sold: 100 }] },
        { name: "华南", history: [{ month: 45292, sold: 200 }] },
        { name: "", history: [{ month: 45352, sold: 300 }] },
      ],
    },
    lists: {},
  });
});

it("needs three syncs", async () => {
  await excel.run(async (context) => {
    await named(context);
    const before = excel.host.counters.batches;
    await takeSnapshot(context);
    expect(excel.host.counters.batches - before).toBe(3);
  });
});

it("says when no table is confirmed yet", async () => {
  await expect(excel.run(takeSnapshot)).rejects.toMatchObject({ name: "ReadProblem", code: "not-named" });
});

it("says when the names have lost their cells", async () => {
  const broken = excel.run(async (context) => {
    await named(context);
    context.workbook.names.getItem("Sales_Amount").formula = "=#REF!";
    await context.sync();
    return takeSnapshot(context);
  });
  await expect(broken).rejects.toMatchObject({ code: "names-broken", place: { name: "Sales_Amount" } });
});

it("says when no row is left that counts", async () => {
  const emptied = excel.run(async (context) => {
    await named(context);
    context.workbook.worksheets.getItem("订单").getRange("B5:D8").clear();
    await context.sync();
    return takeSnapshot(context);
  });
  await expect(emptied).rejects.toMatchObject({ code: "no-dates", place: { sheet: "订单" } });
});
