import fc from "fast-check";
import type { CellValue } from "../../../src/excel/read/grid";
import type { ChosenColumn } from "../../../src/excel/read/examineRows";
import { examineRows as examineColumns, undatedRows } from "../../../src/excel/read/examineRows";

type Row = readonly [date: CellValue, amount: CellValue, ...others: CellValue[]];

/** Rows of sales as columns: a date, an amount, and kinds. */
const cells = (rows: readonly Row[]): ChosenColumn[] => [
  { field: "date", as: "date", needed: true, cells: rows.map(([date]) => date) },
  { field: "amount", as: "amount", needed: true, cells: rows.map(([, amount]) => amount) },
  ...(rows[0]?.slice(2) ?? []).map((_cell, at): ChosenColumn => ({
    field: `other ${at}`,
    as: "kind",
    cells: rows.map((row) => row[at + 2] ?? ""),
  })),
];

/** What is examined, doubts without the column they stand in. */
const examineRows = (...given: Parameters<typeof examineColumns>) => {
  const { doubts, ...examined } = examineColumns(...given);
  return { ...examined, doubts: doubts.map(({ kind, count, row }) => ({ kind, count, row })) };
};

it("counts each kind of doubt with the first row it stands in", () => {
  const examined = examineRows(
    cells([
      [45292, 100, "East"],
      ["", "", ""],
      ["2024-01-03", 50, "East"],
      ["soon", 60, "East"],
      ["", 70, "East"],
      [45296, "¥1,000", "West"],
      [45297, "n/a", "West"],
      [45298, "", "West"],
      [45299, "", "West"],
      [45300, 200, "West"],
      ["", 480, "Total"],
    ]),
    true,
  );
  expect(examined).toEqual({
    length: 11,
    rows: 2,
    firstDate: 45292,
    lastDate: 45300,
    total: 300,
    doubts: [
      { kind: "blank-row", count: 1, row: 1 },
      { kind: "date-as-text", count: 1, row: 2 },
      { kind: "date-unreadable", count: 1, row: 3 },
      { kind: "date-missing", count: 1, row: 4 },
      { kind: "amount-as-text", count: 1, row: 5 },
      { kind: "amount-unreadable", count: 1, row: 6 },
      { kind: "amount-missing", count: 2, row: 7 },
      { kind: "total-row", count: 1, row: 10 },
    ],
  });
});

it("knows a total by its label, by what another cell says, and by its sum", () => {
  const total = (rows: Row[], isTotal?: (row: number) => boolean) =>
    examineRows(cells(rows), true, undefined, isTotal).doubts.filter(({ kind }) => kind === "total-row");
  const sales: Row[] = [
    [45292, 10],
    [45293, 20],
  ];
  expect(total([...sales, ["合计", 30]])).toEqual([{ kind: "total-row", count: 1, row: 2 }]);
  expect(total([...sales, ["", 99]], (row) => row === 2)).toHaveLength(1);
  expect(total([...sales, ["", 30]])).toHaveLength(1);
  expect(total([...sales, ["", 31]])).toHaveLength(0);
});

it("counts a dated total row as formulas do, and says so", () => {
  const examined = examineRows(
    cells([
      [45292, 10, "甲"],
      [45322, 10, "小计"],
    ]),
    true,
  );
  expect(examined).toMatchObject({ rows: 2, total: 20, doubts: [{ kind: "total-row", count: 1, row: 1 }] });
});

it("ends a plain block before notes, before another header, and before a long gap; a table only where it ends", () => {
  const sales: Row[] = [
    [45292, 10],
    [45293, 20],
  ];
  const gap = (rows: number): Row[] => Array.from({ length: rows }, () => ["", ""]);
  const length = (rows: Row[], open = true) => examineRows(cells(rows), open).length;
  expect(length([...sales, ["Prepared by Ann", ""]])).toBe(2);
  expect(length([...sales, ["Date", "Amount"], [45400, 7]])).toBe(2);
  expect(length([...sales, ...gap(5), [45400, 7]])).toBe(8);
  expect(length([...sales, ...gap(6), [45400, 7]])).toBe(2);
  expect(length([...sales, ...gap(6), [45400, 7]], false)).toBe(9);
});

it("has no dates and no total of no rows", () => {
  expect(examineRows(cells([]), true)).toEqual({
    length: 0,
    rows: 0,
    firstDate: undefined,
    lastDate: undefined,
    total: 0,
    doubts: [],
  });
});

it("points at undated rows that carry an amount", () => {
  expect(
    undatedRows(
      cells([
        [45292, 1],
        ["", 2],
        ["x", 3],
        ["", ""],
      ]),
    ),
  ).toEqual([1, 2]);
});

describe("laws", () => {
  const date = fc.constantFrom<CellValue>(45292, 45293, "2024-01-03", "soon", "");
  const amount = fc.constantFrom<CellValue>(10, 20.5, -3, "¥5", "n/a", "");
  const row = fc.tuple(date, amount, fc.constantFrom<CellValue>("East", "West", ""));

  it("drops no row in silence: each one is counted or doubted", () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const examined = examineRows(cells(rows), false);
        const doubted = examined.doubts.reduce((sum, { count }) => sum + count, 0);
        const lastFilled = rows.map((line) => line.some((cell) => cell !== "")).lastIndexOf(true);
        expect(examined.rows + doubted).toBeGreaterThanOrEqual(lastFilled + 1);
      }),
    ));

  it("counts what SUMIFS would: rows with a real date and a real number", () =>
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const counted = rows.filter(([on, paid]) => typeof on === "number" && typeof paid === "number");
        const { rows: found, total } = examineRows(cells(rows), false);
        expect(found).toBe(counted.length);
        expect(total).toBeCloseTo(counted.reduce((sum, [, paid]) => sum + Number(paid), 0));
      }),
    ));
});
