import type { CellValue } from "../../../src/excel/read/grid";
import { plainTablesSeen } from "../../../src/excel/read/tablesSeen";
import { realTable } from "../../support/realTable";
import { describeShared } from "../../support/shared";
import { gridOf } from "./gridOf";

const day = "yyyy-mm-dd";
type Rows = readonly (readonly (CellValue | null)[])[];

const see = (rows: Rows, formats: Readonly<Record<number, string>> = {}, sheet = "Data") =>
  plainTablesSeen(gridOf(rows, formats, sheet), rows.length - 1, []);

const headers = (rows: Rows, formats: Readonly<Record<number, string>> = {}) => {
  const [table] = see(rows, formats);
  return table?.columns.map(({ header }) => header);
};

describe("two-row headers", () => {
  const merged = [
    ["2024年销售明细表", null, null, null, null],
    ["日期", "区域", "金额", null, "业务员"],
    [null, null, "含税", "不含税", null],
    [45292, "华东", 113, 100, "张三"],
    [45293, "华南", 226, 200, "李四"],
  ];

  it("say the group and the name of each column", () => {
    expect(headers(merged, { 0: day })).toEqual(["日期", "区域", "金额 含税", "金额 不含税", "业务员"]);
    const [table] = see(merged, { 0: day });
    expect(table?.place).toMatchObject({ header: 2, last: 4 });
    expect(table?.role).toBe("sales");
    expect(table?.fits.sales.chosen.fields).toMatchObject({ date: 0, amount: 2, region: 1, seller: 4 });
  });

  it("tell apart names that stand twice", () => {
    const rows = [
      ["Deal", null, "Dates", null, "Money", null],
      ["Deal", "Stage", "Opened", "Close Date", "Amount", "Cost"],
      ["D-1", "Won", 45292, 45300, 10, 5],
    ];
    expect(headers(rows, { 2: day, 3: day })).toEqual([
      "Deal",
      "Stage",
      "Opened",
      "Close Date",
      "Amount",
      "Cost",
    ]);
    const twice = [
      ["Plan", null, "Actual", null, null],
      ["Amount", "Units", "Amount", "Units", "Order Date"],
      [10, 1, 11, 2, 45292],
      [10, 1, 11, 2, 45293],
    ];
    expect(headers(twice, { 4: day })?.slice(0, 4)).toEqual([
      "Plan Amount",
      "Plan Units",
      "Actual Amount",
      "Actual Units",
    ]);
  });

  it("are not seen in a title, in notes above a header, or in a first row of words", () => {
    const titled = [
      ["单位：华东贸易有限公司", null, "制表：张三"],
      ["日期", "区域", "金额"],
      [45292, "华东", 10],
    ];
    expect(headers(titled, { 0: day })).toEqual(["日期", "区域", "金额"]);
    const people = [
      ["Seller", "Manager", "Region"],
      ["Ann", "Dot", "East"],
      ["Bob", "Dot", "West"],
    ];
    expect(headers(people)).toEqual(["Seller", "Manager", "Region"]);
    expect(see(people)[0]?.place.header).toBe(0);
  });
});

describe("wide tables", () => {
  const wide = (rows: Rows, formats: Readonly<Record<number, string>> = {}, sheet?: string) => {
    const [table] = see(rows, formats, sheet);
    return { role: table?.role, wide: table?.wide };
  };

  it("have their months side by side, in words or as dates", () => {
    const chinese = [
      ["区域", "1月", "2月", "3月", "合计"],
      ["华东", 10, 20, 30, 60],
      ["华南", 11, 21, 31, 63],
    ];
    expect(wide(chinese).wide).toEqual({
      role: "sales",
      across: "months",
      headers: ["1月", "2月", "3月"],
    });
    const dated = [
      ["Region", 45292, 45323, 45352],
      ["East", 10, 20, 30],
      ["West", 11, 21, 31],
    ];
    expect(wide(dated).wide).toMatchObject({ across: "months", headers: ["2024-01", "2024-02", "2024-03"] });
    const texts = [
      ["Region", "2024-01", "2024-02", "2024-03"],
      ["East", 10, 20, 30],
    ];
    expect(wide(texts).wide).toMatchObject({ role: "sales", headers: ["2024-01", "2024-02", "2024-03"] });
  });

  it("are last year's plan where they speak of one", () => {
    const rows = [
      ["Region", "Q1", "Q2", "Q3", "Q4"],
      ["East", 10, 20, 30, 40],
      ["West", 11, 21, 31, 41],
    ];
    expect(wide(rows, {}, "Budget 2024").wide).toMatchObject({ role: "lastPlan", across: "months" });
  });

  it("are none where dates stand below one another", () => {
    const rows = [
      ["Order Date", "Sales", "Due Date", "Paid Date", "Ship Date"],
      [45292, 10, 45323, 45352, 45383],
      [45323, 20, 45352, 45383, 45413],
    ];
    expect(wide(rows, { 0: day, 2: day, 3: day, 4: day }).wide).toBeUndefined();
  });
});

describeShared("robyn's weekly spend", ["data", "robyn_weekly_spend.csv"], () => {
  it("is sales by week, and channels side by side", () => {
    const table = realTable("robyn_weekly_spend.csv");
    expect(table?.role).toBe("sales");
    expect(table?.wide).toMatchObject({
      role: "channels",
      across: "channels",
      headers: expect.arrayContaining(["tv_S", "ooh_S", "print_S", "facebook_S", "search_S", "newsletter"]),
    });
  });
});
