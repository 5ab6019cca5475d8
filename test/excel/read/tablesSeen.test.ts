import type { CellValue } from "../../../src/excel/read/grid";
import type { RoleFit, TableSeen } from "../../../src/excel/read/tablesSeen";
import { plainTablesSeen } from "../../../src/excel/read/tablesSeen";
import { gridOf } from "./gridOf";

const day = "yyyy-mm-dd";

const see = (
  rows: readonly (readonly (CellValue | null)[])[],
  formats: Readonly<Record<number, string>> = {},
) =>
  plainTablesSeen(gridOf(rows, formats), rows.length - 1, []).map((table) => ({
    ...table,
    ...table.fits.sales,
  }));

/** The header of the column each field was found in. */
const chosen = (table: (TableSeen & RoleFit) | undefined) =>
  Object.fromEntries(
    Object.entries(table?.chosen.fields ?? {}).map(([field, at]) => [field, table?.columns[at]?.header]),
  );

const chinese = [
  ["2024年销售明细表", null, null, null, null, null],
  ["单位：华东贸易有限公司", null, null, null, "金额单位：元", null],
  ["日期", "金额（元）", "区域", "客户", "产品", "业务员"],
  [45292, 1200.5, "华东", "甲公司", "水泵", "张三"],
  [45293, 860, "华南", "乙公司", "阀门", "李四"],
  [45294, 990, "华东", "丙公司", "水泵", "张三"],
  ["合计", 3050.5, null, null, null, null],
];

it("recognises Chinese headers under two title rows and above a total row", () => {
  const [table, ...more] = see(chinese, { 0: day });
  expect(more).toEqual([]);
  expect(table?.place).toMatchObject({ header: 2, left: 0, columns: 6, last: 6 });
  expect(chosen(table)).toEqual({
    date: "日期",
    amount: "金额（元）",
    region: "区域",
    customer: "客户",
    product: "产品",
    seller: "业务员",
  });
  expect(table?.confidence).toBeGreaterThan(0.8);
});

it("does not care where the table stands or how its columns are ordered", () => {
  const order = [5, 3, 0, 4, 1, 2];
  const moved = chinese.slice(2).map((row) => [null, null, ...order.map((at) => row[at] ?? null)]);
  const rows = [...Array.from({ length: 6 }, () => [null]), ...moved];
  const [table] = see(rows, { 4: day });
  expect(table?.place).toMatchObject({ header: 6, left: 2, columns: 6 });
  expect(table?.chosen.fields).toEqual({ seller: 0, customer: 1, date: 2, product: 3, amount: 4, region: 5 });
});

it("keeps two tables side by side apart", () => {
  const rows = [
    ["Order Date", "Revenue", null, "Month", "Target"],
    [45292, 10.5, null, "Jan", 100],
    [45293, 20.5, null, "Feb", 120],
    [45294, 30.5, null, null, null],
  ];
  const tables = see(rows, { 0: day });
  expect(tables.map(({ place }) => [place.left, place.columns])).toEqual([
    [0, 2],
    [3, 2],
  ]);
  const [sales, targets] = tables;
  expect(chosen(sales)).toEqual({ date: "Order Date", amount: "Revenue" });
  expect(targets?.confidence).toBe(0);
});

it("ends a block above the header of the next one, not at a blank row", () => {
  const rows = [
    ["Date", "Amount"],
    [45292, 10],
    [null, null],
    [45293, 20],
    [null, null],
    ["Date", "Amount"],
    [45294, 30],
  ];
  const tables = see(rows, { 0: day });
  const headed = tables.filter(({ confidence }) => confidence > 0.3);
  expect(headed.map(({ place }) => [place.header, place.last])).toEqual([
    [0, 4],
    [5, 6],
  ]);
});

it("prefers the order's date to shipping and due dates", () => {
  const rows = [
    ["Due Date", "Ship Date", "Order Date", "Sales"],
    [45300, 45295, 45292, 10],
    [45310, 45297, 45293, 20],
  ];
  expect(chosen(see(rows, { 0: day, 1: day, 2: day })[0])).toMatchObject({ date: "Order Date" });
});

it.each([
  [["Date", "Qty", "Unit Price", "Discount", "Profit", "Cost", "Amount"], "Amount"],
  [["日期", "数量", "单价", "折扣", "利润", "成本", "销售额"], "销售额"],
  [["Date", "Row ID", "Postal Code", "Sales Target", "Tax Amount", "Sales Last Year", "Revenue"], "Revenue"],
])("takes the sales among %p", (headers, expected) => {
  const rows = [headers, [45292, 1, 2.5, 0.1, 3.5, 4.5, 8.25], [45293, 2, 2.5, 0.1, 3.5, 4.5, 9.75]];
  expect(chosen(see(rows, { 0: day })[0])).toMatchObject({ date: headers[0], amount: expected });
});

it("takes the date and the amount by their cells where headers say nothing", () => {
  const rows = [
    ["aaa", "bbb", "ccc", "ddd"],
    [45292, 10.55, "华东", "线上"],
    [45293, 20.45, "华南", "线下"],
    [45294, 12.15, "华东", "线上"],
  ];
  const [table] = see(rows, { 0: day });
  expect(chosen(table)).toEqual({ date: "aaa", amount: "bbb", region: "ccc", channel: "ddd" });
  expect(table?.confidence).toBeLessThan(0.5);
});

it("sees dates typed as text and as packed numbers", () => {
  const packed = see([
    ["日期", "金额"],
    [20240105, 10],
    [20240106, 20],
  ]);
  const text = see([
    ["Date", "Amount"],
    ["05.01.2024", "1.200,50"],
    ["06.01.2024", "¥ 900"],
  ]);
  expect(chosen(packed[0])).toEqual({ date: "日期", amount: "金额" });
  expect(chosen(text[0])).toEqual({ date: "Date", amount: "Amount" });
});

it("has no confidence without a date or without an amount", () => {
  const undated = see([
    ["Region", "Sales"],
    ["East", 10],
    ["West", 20],
  ]);
  const unpaid = see(
    [
      ["Date", "Customer", "Note"],
      [45292, "A", "called"],
      [45293, "B", "met"],
    ],
    { 0: day },
  );
  expect([...undated, ...unpaid].map(({ confidence }) => confidence)).toEqual([0, 0]);
});

it("is less sure of receivables, pipelines and budgets than of sales", () => {
  const sure = (headers: string[]) =>
    see([headers, [45292, 10.5, 45292], [45293, 20.5, 45300]], { 0: day, 2: day })[0]?.confidence ?? 0;
  const sales = sure(["Invoice Date", "Amount", "Ship Date"]);
  expect(sure(["Invoice Date", "Amount", "Due Date"])).toBeLessThan(sales);
  expect(sure(["开票日期", "金额", "到期日期"])).toBeLessThan(sales);
});

it("finds nothing on a blank grid, in a lone title, or in words alone", () => {
  expect(see([])).toEqual([]);
  expect(see([["Sales report"]])).toEqual([]);
  expect(see([["Prepared by", "Checked by"]])).toEqual([]);
});

it("leaves out cells that belong to an Excel table", () => {
  const grid = gridOf([
    ["Date", "Amount"],
    [45292, 10],
  ]);
  expect(plainTablesSeen(grid, 1, [{ sheet: "Data", top: 0, left: 0, rows: 2, columns: 2 }])).toEqual([]);
});
