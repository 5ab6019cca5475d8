import type { ReturnedSeen } from "../../../src/excel/share/returned/Returned";
import { newRows } from "../../../src/excel/share/returned/rows/Gathered";
import { seeReturned, type PickedFile } from "../../../src/excel/share/returned/seeReturned";
import { takeIn, type TakenIn } from "../../../src/excel/share/returned/takeIn";
import type { Taken } from "../../../src/excel/share/returned/returnedLines";
import { workbookState } from "../../../src/excel/read/workbookState";
import { seeWorkbook } from "../../../src/excel/write/seen/seeWorkbook";
import { sheetContents } from "../../../src/excel/write/undo/sheetContents";
import { undoWrite } from "../../../src/excel/write/undoWrite";
import type { ExcelSession } from "../../support/excel";
import { bookOf } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { listFile } from "./support/listFile";

const picked = (files: Readonly<Record<string, Uint8Array>>): readonly PickedFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) }));
const options = { language: "en", on: 43_200 } as const;
const agreed = (seen: ReturnedSeen): readonly Taken[] =>
  seen.agreed.map((cell) => ({ cell, value: cell.says[0].value }));
const said = ({ conflicts }: ReturnedSeen) =>
  conflicts.map(({ row, column, mine, says }) => [row, column, mine, ...says.map(({ value }) => value)]);

/** The director's orders, and what four managers keep under much the same headers. */
describe("lists of managers, held against the director's own", () => {
  let excel: ExcelSession;
  let seen: ReturnedSeen;
  let taken: TakenIn;
  let before: unknown;
  const files = {
    // Another order of columns under a title, other capitals, a unit, a line of totals.
    "East.xlsx": listFile("June", [
      ["Orders of the East", "", "", ""],
      ["", "", "", ""],
      ["region", "ORDER  NO.", "Amount (USD)", "Date"],
      ["East", "A-1", 100, 43_101],
      ["East", "A-3", 70, 43_110],
      ["East", "A-4", 20, 43_111],
      ["Total", "", 190, ""],
    ]),
    // The same new order with another amount, an order of the director's said otherwise, a blank, one more column.
    "West.xlsx": listFile("Sheet1", [
      ["Order no", "Date", "Amount", "Region", "Remark"],
      ["A-2", 43_102, 55, "", "late"],
      ["A-3", 43_110, 75, "East", ""],
      ["A-5", "2018-01-20", 5, "=cmd|'/c calc'!A1", ""],
      ["", 43_112, 9, "West", ""],
    ]),
    // In Chinese, full-width, without a region.
    "华南.xlsx": listFile("订单", [
      ["订单号", "日期", "金额（元）"],
      ["A-5", 43_120, 5],
      ["A-6", 43_121, 8],
    ]),
    // Amounts in thousands, and one line of the director's own.
    "North.xlsx": listFile("Sheet1", [
      ["Order no", "Date", "Amount ($k)", "Region"],
      ["A-7", 43_122, 1, "North"],
    ]),
    "Notes.xlsx": listFile("Sheet1", [
      ["What", "Why"],
      ["Nothing", "No reason"],
    ]),
  };
  const contents = () =>
    excel.run(async (context) => {
      const book = await seeWorkbook(context);
      const tabs = book.sheets.map(({ name }) => name);
      return [book, await sheetContents(context, tabs, new Set())] as const;
    });
  const rows = async (table: string, count: number) => {
    const { headers, column } = await tableCells(excel, table);
    const columns = headers.slice(0, count).map(column);
    return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]));
  };

  beforeAll(async () => {
    excel = await bookOf({
      sheet: "Orders",
      role: "Sales",
      fields: ["Order no", "Date", "Amount", "Region"],
      named: ["Date", "Amount", "Region"],
      rows: [
        ["A-1", 43_101, 100, "East"],
        ["A-2", 43_102, 50, "West"],
      ],
    });
    await excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Orders").getRange("B2:B3").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
    });
    before = await contents();
  }, 30_000);
  afterAll(() => excel.close());

  test("rows are told apart by their number; what is new, what differs and what is left out is said", async () => {
    seen = await seeReturned(picked(files));
    expect(seen.files.map(({ name, problem, listRows }) => [name, problem, listRows])).toEqual([
      ["East.xlsx", undefined, 3],
      ["West.xlsx", undefined, 4],
      ["华南.xlsx", undefined, 2],
      ["North.xlsx", undefined, 1],
      ["Notes.xlsx", "nothing-ours", 0],
    ]);
    const [list] = seen.gathered;
    expect(seen.gathered).toHaveLength(1);
    expect(list).toMatchObject({ title: "Orders_1", keys: ["Order no"], known: 1 });
    expect(list && newRows(list)).toBe(5);
    expect(
      list?.fresh.map(({ values, from, otherwise }) => [...values, from.file, from.cell, otherwise]),
    ).toEqual([
      ["A-2", 43_102, 50, "West", "West.xlsx", "C2", true],
      ["A-3", 43_110, "", "East", "East.xlsx", "A5", false],
      ["A-4", 43_111, 20, "East", "East.xlsx", "A6", false],
      ["A-5", 43_120, 5, "=cmd|'/c calc'!A1", "West.xlsx", "A4", false],
      ["A-6", 43_121, 8, "", "华南.xlsx", "A3", false],
      ["A-7", 43_122, "", "North", "North.xlsx", "A2", false],
    ]);
    expect(said(seen)).toEqual([
      ["A-2", "Amount", 50, 55],
      ["A-3", "Amount", "", 70, 75],
    ]);
    expect(list?.leftOut).toEqual([
      { file: "West.xlsx", missing: [], strange: ["Remark"], otherUnit: [], keyless: 1 },
      { file: "华南.xlsx", missing: ["Region"], strange: [], otherUnit: [], keyless: 0 },
      { file: "North.xlsx", missing: [], strange: [], otherUnit: ["Amount ($k)"], keyless: 0 },
    ]);
    expect(await contents()).toEqual(before);
  });

  test("rows are gathered with where they come from; the director's own list stays as it is", async () => {
    const orders = await excel.run((context) => sheetContents(context, ["Orders"], new Set()));
    taken = await takeIn(seen, agreed(seen), options);
    expect(taken).toMatchObject({
      typed: 0,
      gathered: [{ tab: "Returned rows", rows: 5 }],
      listed: 3,
      tab: "Returned",
    });
    expect(await rows("Plan_ReturnedRows", 8)).toEqual([
      ["East.xlsx", "June", "A5", 43_200, "A-3", 43_110, "", "East"],
      ["East.xlsx", "June", "A6", 43_200, "A-4", 43_111, 20, "East"],
      ["West.xlsx", "Sheet1", "A4", 43_200, "A-5", 43_120, 5, "=cmd|'/c calc'!A1"],
      ["华南.xlsx", "订单", "A3", 43_200, "A-6", 43_121, 8, ""],
      ["North.xlsx", "Sheet1", "A2", 43_200, "A-7", 43_122, "", "North"],
    ]);
    expect((await rows("Plan_Returned", 8)).map((line) => [line[0], line[1], line[3], line[7]])).toEqual([
      ["Orders_1", "A-2", 55, "not taken"],
      ["Orders_1", "A-3", 70, "not taken"],
      ["Orders_1", "A-3", 75, "not taken"],
    ]);
    expect(await excel.run((context) => sheetContents(context, ["Orders"], new Set()))).toEqual(orders);
    // What was gathered is none of the director's tables, and no plan.
    const state = await excel.run(workbookState);
    expect(state.damage).toBeUndefined();
    expect(state).toMatchObject({
      kind: "sales-named",
      finding: { sheet: "Orders" },
    });
  });

  test("the same files a second time change nothing", async () => {
    const now = await contents();
    const again = await seeReturned(picked(files));
    expect(again.gathered.map(newRows)).toEqual([0]);
    expect(again.agreed).toEqual([]);
    expect(said(again).sort()).toEqual(said(seen).sort());
    expect(await takeIn(again, [], options)).toMatchObject({
      typed: 0,
      listed: 0,
      gathered: [],
      undo: undefined,
    });
    expect(await contents()).toEqual(now);
  });

  test("what is decided is typed where the row was gathered, and gathers the director's row as the file has it", async () => {
    const again = await seeReturned(picked(files));
    const decided = again.conflicts.map((cell): Taken => ({ cell, value: cell.says.at(-1)?.value ?? "" }));
    const { undo } = await takeIn(again, decided, options);
    const gathered = (await rows("Plan_ReturnedRows", 8)).map((line) => line.slice(4));
    expect(gathered[0]).toEqual(["A-3", 43_110, 75, "East"]);
    expect(gathered[5]).toEqual(["A-2", 43_102, 55, "West"]);
    expect(said(await seeReturned(picked(files)))).toEqual([["A-3", "Amount", 75, 70]]);
    if (!undo || !taken.undo) throw new Error("nothing to take back");
    await undoWrite(undo);
    await undoWrite(taken.undo);
    expect(await contents()).toEqual(before);
  });

  test("a list changed since it was shown is not gathered into", async () => {
    await takeIn(seen, [], options);
    const stale = await seeReturned(
      picked({
        "More.xlsx": listFile("S", [
          ["Order no", "Amount", "Date"],
          ["A-9", 1, 43_130],
        ]),
      }),
    );
    await excel.run(async ({ workbook }) => {
      workbook.tables.getItem("Plan_ReturnedRows").rows.getItemAt(0).delete();
    });
    const now = await contents();
    await expect(takeIn(stale, [], options)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await contents()).toEqual(now);
  });
});

describe("lists without a number, and lists that only files have", () => {
  test("whole rows count as often as one file has them; a list that two files share is gathered, one alone is not", async () => {
    const excel = await bookOf({
      sheet: "Visits",
      role: "Visits",
      fields: ["Day", "Customer", "Minutes"],
      named: [],
      rows: [[43_101, "Acme", 30]],
    });
    const files = {
      "Ann.xlsx": listFile("S", [
        ["Day", "Customer", "Minutes"],
        [43_101, "Acme", 30],
        [43_102, "Bolt", 5],
        [43_102, "Bolt", 5],
      ]),
      "Bo.xlsx": listFile("S", [
        ["customer", "day", "minutes"],
        ["Bolt", 43_102, 5],
        ["Coil", 43_103, 9],
      ]),
      "Stock a.xlsx": listFile("Stock", [
        ["Item code", "Pieces"],
        ["X-1", 4],
        ["X-2", 6],
      ]),
      "Stock b.xlsx": listFile("Stock", [
        ["Pieces", "Item code"],
        [7, "X-2"],
        [8, "X-3"],
      ]),
      "Alone.xlsx": listFile("S", [
        ["Colour", "Taste"],
        ["red", "sweet"],
      ]),
    };
    const seen = await seeReturned(picked(files));
    expect(seen.files.map(({ problem }) => problem)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "nothing-ours",
    ]);
    expect(
      seen.gathered.map(({ title, keys, known, fresh }) => [
        title,
        keys,
        known,
        fresh.map(({ values }) => values),
      ]),
    ).toEqual([
      [
        "Visits_1",
        [],
        2,
        [
          [43_102, "Bolt", 5],
          [43_102, "Bolt", 5],
          [43_103, "Coil", 9],
        ],
      ],
      [
        "Stock",
        ["Item code"],
        0,
        [
          ["X-1", 4],
          ["X-2", ""],
          ["X-3", 8],
        ],
      ],
    ]);
    expect(said(seen)).toEqual([["X-2", "Pieces", "", 6, 7]]);
    const { gathered } = await takeIn(seen, [], { ...options, language: "zh" });
    expect(gathered).toEqual([
      { tab: "回收明细", rows: 3 },
      { tab: "回收明细 2", rows: 3 },
    ]);
    const again = await seeReturned(picked(files));
    expect(again.gathered.map(newRows)).toEqual([0, 0]);
    expect(await takeIn(again, [], { ...options, language: "zh" })).toMatchObject({
      listed: 0,
      gathered: [],
    });
    await excel.close();
  }, 30_000);
});
