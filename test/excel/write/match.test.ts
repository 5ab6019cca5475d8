import fc from "fast-check";
import { matchColumns } from "../../../src/excel/write/match/matchColumns";
import { matchRows } from "../../../src/excel/write/match/matchRows";
import type { TableLayout } from "../../../src/sheets/blueprint/sheetLayout";
import type { TableSeen } from "../../../src/excel/write/seen/WorkbookSeen";

const written = (headers: Readonly<Record<string, string>>): TableLayout =>
  ({ columns: Object.entries(headers).map(([key, header]) => ({ key, header })) }) as unknown as TableLayout;
const standing = (...headers: string[]): TableSeen => ({
  name: "Plan_Regions",
  row: 4,
  column: 1,
  headers,
  rows: 3,
  totalsRow: false,
  filtered: false,
});

describe("our columns in a table the director worked on", () => {
  const spellings = [
    written({ Region: "Region", Lock: "Lock", Target: "Target" }),
    written({ Region: "区域", Lock: "锁定", Target: "目标" }),
  ];
  const places = (...headers: string[]) => {
    const match = matchColumns(standing(...headers), spellings);
    return (
      match && {
        ...Object.fromEntries(match.places),
        added: match.added,
        renamed: Object.fromEntries(match.renamed),
      }
    );
  };

  test("stand where they were written", () =>
    expect(places("Region", "Lock", "Target")).toEqual({
      Region: 0,
      Lock: 1,
      Target: 2,
      added: [],
      renamed: {},
    }));
  test("are found in the other language, reordered, with columns between them", () =>
    expect(places("目标", "Mine", "区域", "锁定")).toEqual({
      Target: 0,
      Region: 2,
      Lock: 3,
      added: [1],
      renamed: {},
    }));
  test("one reworded header is ours by its place", () =>
    expect(places("Region", "Frozen", "Target", "Mine")).toEqual({
      Region: 0,
      Lock: 1,
      Target: 2,
      added: [3],
      renamed: { Lock: "Frozen" },
    }));
  test("two missing headers are too many to guess", () =>
    expect(places("Area", "Frozen", "Target")).toBeUndefined());
  test("a column that is gone is not taken for its neighbour", () =>
    expect(places("Region", "Target")).toBeUndefined());
});

describe("columns made of names", () => {
  const grid = (...names: string[]): TableLayout =>
    ({
      columns: [
        { key: "Product", header: "Product", member: false },
        ...names.map((name) => ({ key: `of ${name}`, header: name, member: true })),
        { key: "Total", header: "Total", member: false },
      ],
    }) as unknown as TableLayout;
  const match = (ours: readonly string[], ...headers: string[]) =>
    matchColumns(standing(...headers), [grid(...ours)]);

  test("stand where they were written, columns of the director's around them", () =>
    expect(match(["East", "West"], "Mine", "Product", "East", "West", "Total", "Also mine")).toMatchObject({
      added: [0, 5],
      renamed: new Map(),
    }));
  test("may be sorted by the director", () =>
    expect(match(["East", "West"], "Product", "West", "East", "Total")?.places.get("of West")).toBe(1));
  test("a name that came makes another table", () =>
    expect(match(["East", "North", "West"], "Product", "East", "West", "Total")).toBeUndefined());
  test("a name that left does, first, amid or last", () => {
    for (const left of ["East", "North", "West"]) {
      const stay = ["East", "North", "West"].filter((name) => name !== left);
      expect(match(stay, "Product", "East", "North", "West", "Total")).toBeUndefined();
    }
  });
  test("one that came is not taken for the one that left in its place", () =>
    expect(match(["East", "North"], "Product", "East", "West", "Total")).toBeUndefined());
  test("months become those of another quarter, and say which they were", () => {
    const next = match(["2018-01", "2018-02"], "Product", "2017-10", "2017-11", "Total", "Mine");
    expect(next?.places.get("of 2018-02")).toBe(2);
    expect(next?.turned).toEqual(
      new Map([
        ["of 2018-01", "2017-10"],
        ["of 2018-02", "2017-11"],
      ]),
    );
    expect(next?.renamed).toEqual(new Map());
  });
  test("thirteen weeks do not become fourteen, nor months in part", () => {
    expect(match(["2018-01-01", "2018-01-08"], "Product", "2017-10-02", "Total")).toBeUndefined();
    expect(match(["2018-01", "2018-02"], "Product", "2017-12", "2018-01", "Total")).toBeUndefined();
  });
  test("a fixed header may still be reworded", () =>
    expect(match(["East", "West"], "Product", "East", "West", "Sum")?.renamed).toEqual(
      new Map([["Total", "Sum"]]),
    ));
});

describe("rows matched by key", () => {
  test("the same keys stay where they are", () =>
    expect(matchRows([0, 1, 2], 3)).toEqual({
      rows: [0, 1, 2].map((row) => ({ wanted: row, seen: row })),
      removed: [],
    }));
  test("a new row is inserted where it belongs", () =>
    expect(matchRows([0, 2], 3).rows).toEqual([
      { wanted: 0, seen: 0 },
      { wanted: 1, seen: undefined },
      { wanted: 2, seen: 1 },
    ]));
  test("a new row takes the place of one that vanished there", () =>
    expect(matchRows([0, undefined, 2], 3)).toEqual({
      rows: [
        { wanted: 0, seen: 0 },
        { wanted: 1, seen: 1 },
        { wanted: 2, seen: 2 },
      ],
      removed: [],
    }));
  test("a vanished row with nothing in its place is removed", () =>
    expect(matchRows([0, undefined, 1], 2).removed).toEqual([1]));
  test("the director's sort order stays, new rows come last", () =>
    expect(matchRows([2, 0], 4).rows).toEqual([
      { wanted: 2, seen: 0 },
      { wanted: 0, seen: 1 },
      { wanted: 1, seen: undefined },
      { wanted: 3, seen: undefined },
    ]));
  test("above the row of all others, which stays last", () =>
    expect(matchRows([2, 0, 4], 5).rows.map(({ wanted }) => wanted)).toEqual([2, 0, 1, 3, 4]));
  test("a key that stands twice counts once", () => expect(matchRows([0, 0, 1], 2).removed).toEqual([1]));

  const table = fc
    .record({
      wanted: fc.integer({ min: 1, max: 12 }),
      seen: fc.array(fc.option(fc.nat(11), { nil: undefined }), { maxLength: 12 }),
    })
    .map(({ wanted, seen }) => ({
      wanted,
      keys: seen.map((key) => (key !== undefined && key < wanted ? key : undefined)),
    }));
  test("law: every wanted row stands once, every row of the table is used or removed once", () =>
    fc.assert(
      fc.property(table, ({ wanted, keys }) => {
        const { rows, removed } = matchRows(keys, wanted);
        expect(rows.map((row) => row.wanted).sort((a, b) => a - b)).toEqual(
          Array.from({ length: wanted }, (_, i) => i),
        );
        const used = [...rows.flatMap((row) => row.seen ?? []), ...removed].sort((a, b) => a - b);
        expect(used).toEqual(keys.map((_, index) => index));
      }),
    ));
  test("law: rows that stay keep their order", () =>
    fc.assert(
      fc.property(table, ({ wanted, keys }) => {
        const seen = matchRows(keys, wanted).rows.flatMap((row) => row.seen ?? []);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    ));
  test("law: a known key keeps its row", () =>
    fc.assert(
      fc.property(table, ({ wanted, keys }) => {
        const { rows } = matchRows(keys, wanted);
        for (const key of new Set(keys.filter((each) => each !== undefined)))
          expect(rows.find((row) => row.wanted === key)?.seen).toBe(keys.indexOf(key));
      }),
    ));
});
