import { cellIn, ourTables, type OurTable } from "../../../src/excel/read/ourTables";
import { cellAddress, cellOf } from "../../../src/excel/read/reference";
import { workbookState } from "../../../src/excel/read/workbookState";
import { sharePart } from "../../../src/excel/share/part/sharePart";
import type { ReturnedSeen } from "../../../src/excel/share/returned/Returned";
import type { Taken } from "../../../src/excel/share/returned/returnedLines";
import { seeReturned, type PickedFile } from "../../../src/excel/share/returned/seeReturned";
import { takeIn, type TakenIn } from "../../../src/excel/share/returned/takeIn";
import { seeWorkbook } from "../../../src/excel/write/seen/seeWorkbook";
import { sheetContents } from "../../../src/excel/write/undo/sheetContents";
import { undoWrite } from "../../../src/excel/write/undoWrite";
import { saveXlsx } from "../../../src/workbench/host/xlsx/saveXlsx";
import type { ExcelSession } from "../../support/excel";
import { bookOf, planFrom } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { bookFile, sheetXml } from "./support/bookFile";
import { listFile } from "./support/listFile";
import { typedInFile } from "./support/typedInFile";

const picked = (files: Readonly<Record<string, Uint8Array>>): readonly PickedFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) }));
type Corner = NonNullable<ReturnType<typeof cellOf>>;
const options = { language: "en", on: 43_200 } as const;

/** One plan and what its managers returned; each test goes on from the one before. */
describe("files that managers returned", () => {
  let excel: ExcelSession;
  let sent: Uint8Array;
  let goals: OurTable;
  /** Where a labelled cell stands: its tab, and the cell. */
  let marketShare: Corner;
  let marketSize: Corner;
  let regions: OurTable;
  /** The first goal that nobody uses. */
  let free: number;
  let files: Readonly<Record<string, Uint8Array>>;
  let seen: ReturnedSeen;
  let taken: TakenIn;
  let before: unknown;

  const tables = () => excel.run((context) => ourTables(context, ["Plan_Goals", "Plan_Regions"]));
  const at = (table: OurTable, row: number, column: string): string =>
    cellAddress(table.top + row, table.left + (table.columns.get(column) ?? NaN));
  const inPlan = async (table: "Plan_Goals" | "Plan_Regions", row: number, column: string) => {
    const found = (await tables()).get(table);
    return found && cellIn(found, found.rows[row] ?? [], column);
  };
  const lines = async () => {
    const { headers, column } = await tableCells(excel, "Plan_Returned");
    const columns = headers.slice(0, 8).map(column);
    return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]));
  };
  /** What stands on every sheet, and which names and tables there are. */
  const contents = () =>
    excel.run(async (context) => {
      const book = await seeWorkbook(context);
      return [
        book,
        await sheetContents(
          context,
          book.sheets.map(({ name }) => name),
          new Set(),
        ),
      ] as const;
    });
  const find = (list: ReturnedSeen["conflicts"], row: string, column: string) =>
    list.find((cell) => cell.row === row && cell.column === column);
  const agreed = (): readonly Taken[] => seen.agreed.map((cell) => ({ cell, value: cell.says[0].value }));

  beforeAll(async () => {
    excel = await bookOf({
      sheet: "Orders",
      role: "Sales",
      fields: ["Date", "Amount", "Region"],
      rows: [
        [43_101, 100, "East"],
        [43_102, 50, "West"],
      ],
    });
    await planFrom(excel, { sheets: ["Year"] });
    ({ bytes: sent } = await saveXlsx(excel.host));
    const found = await tables();
    goals = found.get("Plan_Goals") ?? (undefined as never);
    [marketShare, marketSize] = await excel.run(async ({ workbook, sync }) => {
      const names = ["Market_Share", "Market_Size"].map((name) =>
        workbook.names.getItem(name).load("formula"),
      );
      await sync();
      return names.map(({ formula }) => cellOf(String(formula))) as [Corner, Corner];
    });
    regions = found.get("Plan_Regions") ?? (undefined as never);
    free = goals.rows.findIndex((row) => cellIn(goals, row, "Goal") === "");
    const { bytes: part } = await excel.run((context) =>
      sharePart(context, { by: "region", name: "East" }, { language: "en", at: new Date(2018, 0, 10) }),
    );
    const east = typedInFile(sent, regions.sheet, { [at(regions, 0, "Owner")]: "Ann" });
    const west = typedInFile(sent, regions.sheet, { [at(regions, 1, "Note")]: "=cmd|'/c calc'!A1" });
    const cellAt = ({ row, column }: Corner): string => cellAddress(row, column);
    files = {
      "East.xlsx": typedInFile(east, goals.sheet, {
        [at(goals, 0, "Owner")]: "Ann",
        [at(goals, 0, "Change")]: 0.3,
        [at(goals, free, "Goal")]: "Visit Delta",
        [at(goals, free, "Owner")]: "Ann",
        [cellAt(marketSize)]: 5_000,
      }),
      "West.xlsx": typedInFile(west, goals.sheet, {
        [at(goals, 0, "Owner")]: "Bo",
        [at(goals, 1, "Change")]: "half",
        [at(goals, 1, "Counts")]: "Whatever",
        [at(goals, free, "Goal")]: "Hire two",
        [at(goals, free, "Owner")]: "Bo",
        [cellAt(marketShare)]: 7,
      }),
      // Headers of the other language, one with a blank too many; its choice is the plan's own word in English.
      "华南.xlsx": listFile("任意", [
        ["编号", "变动 计法", "负责人"],
        ["G-02", "百分点", "陈"],
      ]),
      // The part has the region's row alone, under its headers, on a sheet called after the plan's.
      "East part.xlsx": typedInFile(part, regions.sheet, { J2: "New mall in May" }),
      "Notes.txt": new TextEncoder().encode("hello"),
      "Other.xlsx": bookFile({ sheets: { Sheet1: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') } }),
    };
    before = await contents();
  }, 60_000);
  afterAll(() => excel.close());

  test("what they say is shown by cell with where it stands, and the workbook stays as it is", async () => {
    const told: number[][] = [];
    seen = await seeReturned(picked(files), (done, of) => void told.push([done, of]));
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
    expect(seen.files.map(({ name, problem, differing }) => [name, problem, differing])).toEqual([
      ["East.xlsx", undefined, 6],
      ["West.xlsx", undefined, 7],
      ["华南.xlsx", undefined, 2],
      ["East part.xlsx", undefined, 1],
      ["Notes.txt", "share-not-a-workbook", 0],
      ["Other.xlsx", "nothing-ours", 0],
    ]);
    expect(seen.agreed.map(({ row, column, says }) => [row, column, says[0].value])).toEqual([
      ["G-01", "Change", 0.3],
      [`G-${String(free + 1).padStart(2, "0")}`, "Goal", "Visit Delta"],
      [`G-${String(free + 1).padStart(2, "0")}`, "Owner", "Ann"],
      [`G-${String(free + 2).padStart(2, "0")}`, "Goal", "Hire two"],
      [`G-${String(free + 2).padStart(2, "0")}`, "Owner", "Bo"],
      ["G-02", "Owner", "陈"],
      ["East", "Owner", "Ann"],
      ["West", "Note", "=cmd|'/c calc'!A1"],
      ["East", "Note", "New mall in May"],
      ["", "Market size", 5_000],
    ]);
    expect(seen.agreed[8]?.says[0].from).toEqual([
      { file: "East part.xlsx", sheet: regions.sheet, cell: "J2" },
    ]);
    expect(find(seen.conflicts, "G-01", "Owner")).toMatchObject({
      mine: "",
      says: [{ value: "Ann" }, { value: "Bo" }],
    });
    expect(find(seen.conflicts, "G-02", "Change counted in")).toMatchObject({
      mine: "Relative",
      says: [{ value: "Points", from: [{ file: "华南.xlsx", cell: "B2" }] }],
    });
    expect(seen.conflicts).toHaveLength(2);
    expect(seen.lost.map(({ row, column, why }) => [row, column, why])).toEqual([
      ["G-02", "Change", "not-a-number"],
      ["G-02", "Change counted in", "not-a-choice"],
      ["", "Share within reach", "outside"],
    ]);
    expect(await contents()).toEqual(before);
  });

  test("what is agreed and decided is typed into the plan, texts as texts, and everything is listed with its origin", async () => {
    const owner = find(seen.conflicts, "G-01", "Owner");
    if (!owner) throw new Error("no conflict");
    taken = await takeIn(seen, [...agreed(), { cell: owner, value: "Bo" }], options);
    expect(taken).toMatchObject({ typed: 11, listed: 16, tab: "Returned" });
    expect(await inPlan("Plan_Goals", 0, "Owner")).toBe("Bo");
    expect(await inPlan("Plan_Goals", free, "Goal")).toBe("Visit Delta");
    expect(await inPlan("Plan_Goals", free + 1, "Goal")).toBe("Hire two");
    expect(await inPlan("Plan_Goals", 1, "Change")).toBe("");
    // A text that looks like a formula never becomes one.
    expect(await inPlan("Plan_Regions", 1, "Note")).toBe("=cmd|'/c calc'!A1");
    const told = await lines();
    expect(told).toHaveLength(16);
    expect(told).toContainEqual([
      goals.sheet,
      "G-01",
      "Owner",
      "Ann",
      "East.xlsx",
      goals.sheet,
      at(goals, 0, "Owner"),
      "the plan kept its own",
    ]);
    expect(told.filter(([, , , , , , , became]) => became === "typed into the plan")).toHaveLength(11);
    expect(told.filter(([, , , value]) => value === "half")).toMatchObject([{ 7: "is no number" }]);
  });

  test("the same files a second time change nothing, and the sheet is none of the plan's tables", async () => {
    const now = await contents();
    const again = await seeReturned(picked(files));
    expect(again.agreed).toEqual([]);
    expect(again.conflicts.map(({ row, column, mine }) => [row, column, mine])).toEqual([
      ["G-01", "Owner", "Bo"],
      ["G-02", "Change counted in", "Relative"],
    ]);
    expect(again.lost).toHaveLength(3);
    expect(await takeIn(again, [], options)).toEqual({
      typed: 0,
      listed: 0,
      gathered: [],
      tab: "Returned",
      undo: undefined,
    });
    expect(await contents()).toEqual(now);
    const state = await excel.run(workbookState);
    expect(state).toMatchObject({ kind: "planned" });
    expect(state.damage).toBeUndefined();
  });

  test("it is taken back as a whole, not once a cell of it was typed over", async () => {
    const { undo } = taken;
    if (!undo) throw new Error("nothing to take back");
    const type = (value: string) =>
      excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(goals.sheet).getRange(at(goals, 0, "Owner")).values = [[value]];
      });
    await type("Cy");
    await expect(undoWrite(undo)).rejects.toMatchObject({
      code: "changed-since",
      place: { sheet: goals.sheet, cell: at(goals, 0, "Owner") },
    });
    await type("Bo");
    await undoWrite(undo);
    expect(await contents()).toEqual(before);
  });

  test("what a file says against the plan is for the director; a plan changed meanwhile is not typed into", async () => {
    await excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(regions.sheet);
      sheet.getRange(at(regions, 0, "Owner")).values = [["Dee"]];
    });
    seen = await seeReturned(picked({ "East.xlsx": files["East.xlsx"] ?? sent }));
    const owner = find(seen.conflicts, "East", "Owner");
    expect(owner).toMatchObject({ mine: "Dee", says: [{ value: "Ann" }] });
    if (!owner) throw new Error("no conflict");
    await excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(regions.sheet);
      sheet.getRange(at(regions, 0, "Owner")).values = [["Eve"]];
    });
    const now = await contents();
    await expect(takeIn(seen, [...agreed(), { cell: owner, value: "Ann" }], options)).rejects.toMatchObject({
      code: "changed-meanwhile",
      place: { sheet: regions.sheet, cell: at(regions, 0, "Owner") },
    });
    expect(await contents()).toEqual(now);
  });

  test("a protected sheet gives its sentence, and nothing is half typed", async () => {
    const protect = (on: boolean) =>
      excel.run(async ({ workbook }) => {
        const { protection } = workbook.worksheets.getItem(goals.sheet);
        if (on) protection.protect();
        else protection.unprotect();
      });
    await protect(true);
    seen = await seeReturned(picked({ "East.xlsx": files["East.xlsx"] ?? sent }));
    const now = await contents();
    await expect(takeIn(seen, agreed(), options)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(await contents()).toEqual(now);
    await protect(false);
  });

  test("more files are listed below the others, and that is taken back too", async () => {
    await takeIn(seen, agreed(), options);
    const first = await lines();
    const now = await contents();
    seen = await seeReturned(picked({ "West.xlsx": files["West.xlsx"] ?? sent }));
    expect(seen.agreed.map(({ column, says }) => [column, says[0].value])).toContainEqual([
      "Goal",
      "Hire two",
    ]);
    const { undo, listed } = await takeIn(seen, agreed(), options);
    expect(await lines()).toHaveLength(first.length + listed);
    expect((await lines()).slice(0, first.length)).toEqual(first);
    if (!undo) throw new Error("nothing to take back");
    await undoWrite(undo);
    expect(await contents()).toEqual(now);
  });
});
