import { findTables } from "../../../src/excel/read/findTables";
import { nameRole } from "../../../src/excel/read/nameRole";
import { workbookState } from "../../../src/excel/read/workbookState";
import type { ExcelSession } from "../../support/excel";
import { openExcel } from "../../support/excel";
import type { TypedCell } from "../../support/workbooks";
import { putRows, withFormats } from "../../support/workbooks";

const day = "yyyy-mm-dd";
type Rows = (TypedCell | null)[][];

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const orders: Rows = [
  ["日期", "区域", "金额（万元）"],
  [45292, "华东", 12.5],
  [45293, "华南", 8],
  [45294, "华东", -1.5],
];

it("says that amounts are in 万, by the header and by a caption above", async () => {
  await excel.run(async (context) => {
    await putRows(context, "表一", withFormats(orders, { 0: day }));
    const captioned: Rows = [["金额单位：千元", null, null], ["日期", "地区", "金额"], ...orders.slice(1)];
    await putRows(context, "表二", withFormats(captioned, { 0: day }));
    const { sales } = await findTables(context);
    const remarks = Object.fromEntries(sales.map((finding) => [finding.sheet, finding.remarks]));
    expect(remarks).toEqual({
      表一: [{ kind: "scaled", unit: "万", factor: 10000, cell: "表一!C1" }],
      表二: [{ kind: "scaled", unit: "千", factor: 1000, cell: "表二!A1" }],
    });
  });
});

it("says that amounts are below zero, and counts them", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", withFormats(orders, { 0: day }));
    const [finding] = (await findTables(context)).sales;
    expect(finding).toMatchObject({
      rows: 3,
      total: 19,
      doubts: [{ kind: "amount-negative", count: 1, cell: "Data!C4" }],
    });
  });
});

it("refuses columns of money that are written in different units", async () => {
  await excel.run(async (context) => {
    const mixed: Rows = [
      ["日期", "区域", "销售额（万元）", "成本（元）"],
      [45292, "华东", 12.5, 80000],
      [45293, "华南", 8, 52000],
    ];
    await putRows(context, "Data", withFormats(mixed, { 0: day }));
    const [finding] = (await findTables(context)).sales;
    expect(finding?.remarks).toEqual([
      { kind: "scaled", unit: "万", factor: 10000, cell: "Data!C1" },
      { kind: "units-differ", headers: ["销售额（万元）", "成本（元）"], cell: "Data!C1" },
    ]);
  });
});

it("lists every cell that is doubtful, of welcome columns too", async () => {
  await excel.run(async (context) => {
    const messy: Rows = [
      ["订单号", "日期", "区域", "金额", "成本"],
      ...Array.from({ length: 20 }, (_, at) => [`A-${at}`, 45292 + at, "华东", 100 + at, 60]),
      ["A-20", 45320, "华南", "'3.5万", 60],
      ["A-21", 45321, "华南", "'12k", "'¥60"],
      ["A-22", 45322, null, 100, 60],
      ["A-23", "'2024-02-01", "华南", "'1.2亿元", 60],
      ["A-22", 45322, null, 100, 60],
      ["A-24", 73000, "华南", 100, 60],
    ];
    await putRows(context, "Data", withFormats(messy, { 1: day }));
    const [finding] = (await findTables(context)).sales;
    const places = finding?.doubts.map(({ kind, field, count, cells }) => [kind, field, count, cells]);
    expect(places).toEqual([
      ["amount-in-unit", "amount", 3, ["Data!D22:D23", "Data!D25"]],
      ["amount-as-text", "cost", 1, ["Data!E23"]],
      ["name-blank", "region", 2, ["Data!C24", "Data!C26"]],
      ["date-as-text", "date", 1, ["Data!B25"]],
      ["row-again", "date", 1, ["Data!B26"]],
      // 2099-11-11: later than any day on which this is run.
      ["date-future", "date", 1, ["Data!B27"]],
    ]);
  });
});

it("says which rows are hidden, and counts them", async () => {
  await excel.run(async (context) => {
    await putRows(context, "Data", withFormats(orders, { 0: day }), "B3");
    context.workbook.worksheets.getItem("Data").getRange("5:6").rowHidden = true;
    await context.sync();
    const [finding] = (await findTables(context)).sales;
    expect(finding?.rows).toBe(3);
    expect(finding?.remarks).toContainEqual({ kind: "hidden-rows", count: 2, cell: "Data!B5" });
  });
});

it("says which sheets look alike, as monthly sheets do", async () => {
  await excel.run(async (context) => {
    for (const month of ["1月", "2月", "3月"]) await putRows(context, month, withFormats(orders, { 0: day }));
    const { sales } = await findTables(context);
    expect(sales).toHaveLength(3);
    for (const { remarks } of sales)
      expect(remarks).toContainEqual({ kind: "alike", sheets: ["1月", "2月", "3月"] });
  });
});

it("offers a wide table last, with why it cannot be named, and never names it", async () => {
  await excel.run(async (context) => {
    const wide: Rows = [
      ["Region", "Jan", "Feb", "Mar"],
      ["East", 10, 20, 30],
      ["West", 11, 21, 31],
    ];
    await putRows(context, "By month", withFormats(wide));
    await putRows(context, "Orders", withFormats(orders, { 0: day }));
    const { sales } = await findTables(context);
    expect(sales.map(({ sheet }) => sheet)).toEqual(["Orders", "By month"]);
    expect(sales[1]).toMatchObject({
      confidence: 0,
      rows: 0,
      remarks: [{ kind: "wide", across: "months", headers: ["Jan", "Feb", "Mar"], cell: "'By month'!B1:D1" }],
    });
    if (sales[1]) await expect(nameRole(context, sales[1])).rejects.toMatchObject({ name: "ReadProblem" });
  });
});

it("offers the wide sales of a workbook without others among its tables", async () => {
  await excel.run(async (context) => {
    const wide: Rows = [
      ["区域", "一月", "二月", "三月"],
      ["华东", 10, 20, 30],
    ];
    await putRows(context, "汇总", withFormats(wide));
    const state = await workbookState(context);
    expect(state).toMatchObject({
      kind: "no-sales",
      others: [{ sheet: "汇总", remarks: [{ kind: "wide", across: "months" }] }],
    });
  });
});

it("counts customers that stand twice and names that are missing", async () => {
  await excel.run(async (context) => {
    const customers: Rows = [
      ["客户名称", "客户等级", "客户经理", "NPS"],
      ...Array.from({ length: 20 }, (_, at) => [`客户${at + 1}`, "A", "张三", 50 + at]),
      ["客户3", "B", "李四", 10],
      [null, "B", "李四", 10],
      ["客户21", "B", "李四", 10],
      ["合计", null, null, null],
    ];
    await putRows(context, "客户", withFormats(customers));
    const [finding] = (await findTables(context)).customers;
    expect(finding).toMatchObject({
      address: "A1:D24",
      rows: 22,
      total: undefined,
      firstDate: undefined,
      doubts: [
        { kind: "name-again", count: 1, cell: "客户!A22" },
        { kind: "name-missing", count: 1, cell: "客户!A23" },
      ],
    });
  });
});

it("says which dates of payment are texts, and takes blank ones for unpaid", async () => {
  await excel.run(async (context) => {
    const invoices: Rows = [
      ["发票号", "开票日期", "客户", "金额", "到期日", "回款日期"],
      ["A-1", 45292, "甲公司", 1000, 45322, "'2024-02-01"],
      ["A-2", 45293, "乙公司", "'¥2,000", "'月底", null],
      ["A-3", 45294, "丙公司", 3000, 45324, null],
    ];
    await putRows(context, "应收", withFormats(invoices, { 1: day, 4: day, 5: day }));
    const [finding] = (await findTables(context)).receivables;
    expect(finding).toMatchObject({ rows: 2, total: 4000, firstDate: 45292, lastDate: 45294 });
    expect(finding?.doubts).toMatchObject([
      { kind: "date-as-text", count: 1, cell: "应收!F2" },
      { kind: "amount-as-text", count: 1, cell: "应收!D3" },
      { kind: "date-unreadable", count: 1, cell: "应收!E3" },
    ]);
  });
});
