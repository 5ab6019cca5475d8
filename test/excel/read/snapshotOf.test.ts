import fc from "fast-check";
import { snapshotOf } from "../../../src/excel/read/snapshotOf";

const january = 45292; // 2024-01-01, as Excel's DATE(2024,1,1)
const march = 45352; // 2024-03-01

it("sums by calendar month, leaving no month out", () => {
  expect(snapshotOf([january, january + 30.9, march + 3], [1, 2, 4], {})).toEqual({
    rows: 3,
    history: [
      { month: 45292, sold: 3 },
      { month: 45323, sold: 0 },
      { month: 45352, sold: 4 },
    ],
    members: {},
  });
});

it("leaves out what SUMIFS leaves out", () => {
  const dates = ["2024-01-01", "", january, january, 5, january];
  const amounts = [1, 2, "3", true, 5, 6];
  expect(snapshotOf(dates, amounts, {})).toMatchObject({ rows: 1, history: [{ sold: 6 }] });
});

it("tells regions apart as SUMIFS does: without case, not trimmed, numbers like their texts", () => {
  const regions = ["East", "EAST", "East ", "", 7, "7"];
  const found = snapshotOf(
    regions.map(() => january),
    [1, 2, 4, 8, 16, 32],
    { region: regions },
  );
  expect(found.members.region?.map(({ name, history }) => [name, history[0]?.sold])).toEqual([
    ["East", 3],
    ["East ", 4],
    ["", 8],
    ["7", 48],
  ]);
});

it("is empty without rows", () =>
  expect(snapshotOf([], [], { region: [] })).toEqual({ rows: 0, history: [], members: { region: [] } }));

it("foots: months and regions add up to the same sales", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 40000, max: 46000 }),
          fc.integer({ min: -99, max: 999 }),
          fc.constantFrom("a", "b", ""),
        ),
        { minLength: 1 },
      ),
      (rows) => {
        const found = snapshotOf(
          rows.map(([date]) => date),
          rows.map(([, amount]) => amount),
          { region: rows.map(([, , region]) => region) },
        );
        const sum = (history: readonly { sold: number }[]) =>
          history.reduce((all, { sold }) => all + sold, 0);
        const sold = rows.reduce((all, [, amount]) => all + amount, 0);
        expect(sum(found.history)).toBe(sold);
        expect(found.members.region?.reduce((all, { history }) => all + sum(history), 0)).toBe(sold);
      },
    ),
  ));

it("takes 100,000 rows", () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => at);
  const found = snapshotOf(
    rows.map((at) => 43000 + (at % 1500)),
    rows.map((at) => at % 97),
    { region: rows.map((at) => `Region ${at % 12}`) },
  );
  expect(found.rows).toBe(100_000);
});
