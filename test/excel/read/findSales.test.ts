import { chooseColumns } from "../../../src/excel/read/chooseColumns";
import { findSales } from "../../../src/excel/read/findSales";
import type { SalesFinding } from "../../../src/excel/read/finding";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import type { TypedCell } from "../../support/workbooks";
import { putRows, withFormats } from "../../support/workbooks";

const day = "yyyy-mm-dd";
const orders: (TypedCell | null)[][] = [
  ["Order Date", "Region", "Sales", "Cost"],
  [45292, "East", 100.5, 60],
  [45293, "West", 200, 120],
  [45294, "East", 300, 180],
];
const dated = withFormats(orders, { 0: day });

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

it("finds nothing in an empty workbook", async () => {
  expect(await excel.run(findSales)).toEqual([]);
});

it("finds nothing where there are no amounts", async () => {
  const found = await excel.run(async (context) => {
    const visits = [
      ["Date", "Customer"],
      [45292, "A"],
      [45293, "B"],
    ];
    await putRows(context, "Visits", withFormats(visits, { 0: day }));
    return findSales(context);
  });
  expect(found).toEqual([]);
});

it("says where a plain block is, what its columns hold and what it adds up to", async () => {
  const [found, ...more] = await excel.run(async (context) => {
    await putRows(context, "My data", dated, "C7");
    return findSales(context);
  });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    sheet: "My data",
    address: "C7:F10",
    table: undefined,
    fields: { date: 0, region: 1, amount: 2, cost: 3 },
    rows: 3,
    firstDate: 45292,
    lastDate: 45294,
    total: 600.5,
    doubts: [],
  });
  expect(found?.columns).toEqual([
    { header: "Order Date", type: "date", samples: ["2024-01-01", "2024-01-02", "2024-01-03"] },
    { header: "Region", type: "text", samples: ["East", "West"] },
    { header: "Sales", type: "number", samples: ["100.5", "200", "300"] },
    { header: "Cost", type: "number", samples: ["60", "120", "180"] },
  ]);
});

it("finds an Excel table by its name", async () => {
  const found = await excel.run(async (context) => {
    await putRows(context, "Data", dated, "B3");
    context.workbook.tables.add("Data!B3:E6", true).name = "Orders";
    await context.sync();
    return findSales(context);
  });
  expect(found).toMatchObject([{ sheet: "Data", address: "B3:E6", table: "Orders", rows: 3, total: 600.5 }]);
});

it("counts what is doubtful, with the first cell to look at", async () => {
  const [found] = await excel.run(async (context) => {
    const rows = [
      ["销售明细", null, null, null],
      ["日期", "区域", "金额（元）", "备注"],
      [45292, "华东", 100, null],
      ["'2024-01-02", "华东", 200, null],
      [null, null, null, null],
      [45294, "华南", "'¥300", null],
      [null, "华南", 400, null],
      [null, null, 1000, "合 计"],
    ];
    await putRows(context, "一月", withFormats(rows, { 0: "yyyy年m月d日" }));
    return findSales(context);
  });
  expect(found).toMatchObject({
    address: "A2:D8",
    rows: 1,
    total: 100,
    fields: { date: 0, region: 1, amount: 2 },
  });
  expect(found?.doubts).toMatchObject([
    { kind: "date-as-text", count: 1, cell: "一月!A4" },
    { kind: "blank-row", count: 1, cell: "一月!A5" },
    { kind: "amount-as-text", count: 1, cell: "一月!C6" },
    { kind: "date-missing", count: 1, cell: "一月!A7" },
    { kind: "total-row", count: 1, cell: "一月!A8" },
  ]);
});

it("puts the surest first, and among equals the longest", async () => {
  const found = await excel.run(async (context) => {
    await putRows(context, "Short", withFormats(orders.slice(0, 3), { 0: day }));
    await putRows(context, "Long", dated);
    await putRows(
      context,
      "Owed",
      withFormats(
        [
          ["Due Date", "Amount"],
          [45292, 10.5],
        ],
        { 0: day },
      ),
    );
    return findSales(context);
  });
  expect(found.map(({ sheet }) => sheet).slice(0, 2)).toEqual(["Long", "Short"]);
});

it("looks at hidden sheets, never at very hidden ones nor at our own", async () => {
  const found = await excel.run(async (context) => {
    for (const name of ["Hidden", "Secret", "Plan"]) await putRows(context, name, dated);
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Hidden").visibility = "Hidden";
    worksheets.getItem("Secret").visibility = "VeryHidden";
    names.add("Quarterdeck_Targets", "=Plan!$B$1", "Quarterdeck");
    await context.sync();
    return findSales(context);
  });
  expect(found.map(({ sheet }) => sheet)).toEqual(["Hidden"]);
});

it("asks Excel no more often for more rows or sheets", async () => {
  const syncsFor = (sheets: number, rows: number) =>
    excel.run(async (context) => {
      const body = Array.from({ length: rows }, (_, at) => [45292 + at, "East", 1.5 + at, 1]);
      for (let at = 0; at < sheets; at++)
        await putRows(context, `S${sheets}-${at}`, withFormats([orders[0] ?? [], ...body], { 0: day }));
      const before = excel.host.counters.batches;
      await findSales(context);
      return excel.host.counters.batches - before;
    });
  const few = await syncsFor(1, 5);
  expect(few).toBeLessThanOrEqual(4);
  expect(await syncsFor(4, 300)).toBe(few);
});

describe("chooseColumns", () => {
  const found = async (context: Excel.RequestContext): Promise<SalesFinding> => {
    await putRows(context, "Data", dated);
    const [finding] = await findSales(context);
    if (!finding) throw new Error("no sales found");
    return finding;
  };

  it("reads the same table again by the director's choice", async () => {
    const chosen = await excel.run(async (context) =>
      chooseColumns(context, await found(context), { date: 0, amount: 3 }),
    );
    expect(chosen).toMatchObject({ address: "A1:D4", fields: { date: 0, amount: 3 }, rows: 3, total: 360 });
  });

  it("has no dates and no total while one of the two is not chosen", async () => {
    const chosen = await excel.run(async (context) =>
      chooseColumns(context, await found(context), { amount: 2 }),
    );
    expect(chosen).toMatchObject({
      address: "A1:D4",
      rows: 0,
      firstDate: undefined,
      total: undefined,
      doubts: [],
    });
  });

  it("says when the table has gone", async () => {
    const gone = excel.run(async (context) => {
      const finding = await found(context);
      context.workbook.worksheets.getItem("Data").getRange("A1:D4").clear();
      await context.sync();
      return chooseColumns(context, finding, finding.fields);
    });
    await expect(gone).rejects.toMatchObject({
      name: "ReadProblem",
      code: "table-gone",
      place: { sheet: "Data" },
    });
  });
});
