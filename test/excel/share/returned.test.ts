import { cellIn, ourTables, type OurTable } from "../../../src/excel/read/ourTables";
import { cellAddress } from "../../../src/excel/read/reference";
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
import { typedInFile } from "./support/typedInFile";

const picked = (files: Readonly<Record<string, Uint8Array>>): readonly PickedFile[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes: () => Promise.resolve(bytes) }));
const options = { language: "en", on: 43_200 } as const;

/** One plan and what its managers returned; each test goes on from the one before. */
describe("files that managers returned", () => {
  let excel: ExcelSession;
  let sent: Uint8Array;
  let actions: OurTable;
  let regions: OurTable;
  /** The first row of actions that nobody uses. */
  let free: number;
  let files: Readonly<Record<string, Uint8Array>>;
  let seen: ReturnedSeen;
  let taken: TakenIn;
  let before: unknown;

  const tables = () => excel.run((context) => ourTables(context, ["Plan_Actions", "Plan_Regions"]));
  const at = (table: OurTable, row: number, column: string): string =>
    cellAddress(table.top + row, table.left + (table.columns.get(column) ?? NaN));
  const inPlan = async (table: "Plan_Actions" | "Plan_Regions", row: number, column: string) => {
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
    await planFrom(excel, { sheets: ["Actions"] });
    ({ bytes: sent } = await saveXlsx(excel.host));
    const found = await tables();
    actions = found.get("Plan_Actions") ?? (undefined as never);
    regions = found.get("Plan_Regions") ?? (undefined as never);
    free = actions.rows.findIndex((row) => cellIn(actions, row, "Action") === "");
    const { bytes: part } = await excel.run((context) =>
      sharePart(context, { by: "region", name: "East" }, { language: "en", at: new Date(2018, 0, 10) }),
    );
    const east = typedInFile(sent, regions.sheet, { [at(regions, 0, "Owner")]: "Ann" });
    const west = typedInFile(sent, regions.sheet, { [at(regions, 1, "Note")]: "=cmd|'/c calc'!A1" });
    files = {
      "East.xlsx": typedInFile(east, actions.sheet, {
        [at(actions, 1, "Owner")]: "Ann",
        [at(actions, 1, "Progress")]: 0.3,
        [at(actions, free, "Action")]: "Visit Delta",
        [at(actions, free, "Owner")]: "Ann",
      }),
      "West.xlsx": typedInFile(west, actions.sheet, {
        [at(actions, 1, "Owner")]: "Bo",
        [at(actions, 2, "Progress")]: "half",
        [at(actions, 2, "GoalKind")]: "Whatever",
        [at(actions, 3, "Progress")]: 7,
        [at(actions, free, "Action")]: "Hire two",
        [at(actions, free, "Owner")]: "Bo",
      }),
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
    expect(told).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
    expect(seen.files.map(({ name, problem, differing }) => [name, problem, differing])).toEqual([
      ["East.xlsx", undefined, 5],
      ["West.xlsx", undefined, 7],
      ["East part.xlsx", undefined, 1],
      ["Notes.txt", "share-not-a-workbook", 0],
      ["Other.xlsx", "nothing-ours", 0],
    ]);
    expect(seen.agreed.map(({ row, column, says }) => [row, column, says[0].value])).toEqual([
      ["East", "Owner", "Ann"],
      ["West", "Note", "=cmd|'/c calc'!A1"],
      ["East", "Note", "New mall in May"],
      ["18Q1-A02", "Progress", 0.3],
      [`18Q1-A${String(free + 1).padStart(2, "0")}`, "Action", "Visit Delta"],
      [`18Q1-A${String(free + 1).padStart(2, "0")}`, "Owner", "Ann"],
      [`18Q1-A${String(free + 2).padStart(2, "0")}`, "Action", "Hire two"],
      [`18Q1-A${String(free + 2).padStart(2, "0")}`, "Owner", "Bo"],
    ]);
    expect(seen.agreed[2]?.says[0].from).toEqual([
      { file: "East part.xlsx", sheet: regions.sheet, cell: "J2" },
    ]);
    expect(find(seen.conflicts, "18Q1-A02", "Owner")).toMatchObject({
      mine: "",
      says: [{ value: "Ann" }, { value: "Bo" }],
    });
    expect(seen.conflicts).toHaveLength(1);
    expect(seen.lost.map(({ row, column, why }) => [row, column, why])).toEqual([
      ["18Q1-A03", "Progress", "not-a-number"],
      ["18Q1-A03", "Kind of goal", "not-a-choice"],
      ["18Q1-A04", "Progress", "outside"],
    ]);
    expect(await contents()).toEqual(before);
  });

  test("what is agreed and decided is typed into the plan, texts as texts, and everything is listed with its origin", async () => {
    const owner = find(seen.conflicts, "18Q1-A02", "Owner");
    if (!owner) throw new Error("no conflict");
    taken = await takeIn(seen, [...agreed(), { cell: owner, value: "Bo" }], options);
    expect(taken).toMatchObject({ typed: 9, listed: 13, tab: "Returned" });
    expect(await inPlan("Plan_Actions", 1, "Owner")).toBe("Bo");
    expect(await inPlan("Plan_Actions", free, "Action")).toBe("Visit Delta");
    expect(await inPlan("Plan_Actions", free + 1, "Action")).toBe("Hire two");
    expect(await inPlan("Plan_Actions", 2, "Progress")).toBe("");
    // A text that looks like a formula never becomes one.
    expect(await inPlan("Plan_Regions", 1, "Note")).toBe("=cmd|'/c calc'!A1");
    const told = await lines();
    expect(told).toHaveLength(13);
    expect(told).toContainEqual([
      actions.sheet,
      "18Q1-A02",
      "Owner",
      "Ann",
      "East.xlsx",
      actions.sheet,
      at(actions, 1, "Owner"),
      "the plan kept its own",
    ]);
    expect(told.filter(([, , , , , , , became]) => became === "typed into the plan")).toHaveLength(9);
    expect(told.filter(([, , , value]) => value === "half")).toMatchObject([{ 7: "is no number" }]);
  });

  test("the same files a second time change nothing, and the sheet is none of the plan's tables", async () => {
    const now = await contents();
    const again = await seeReturned(picked(files));
    expect(again.agreed).toEqual([]);
    expect(again.conflicts.map(({ row, column, mine }) => [row, column, mine])).toEqual([
      ["18Q1-A02", "Owner", "Bo"],
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
        workbook.worksheets.getItem(actions.sheet).getRange(at(actions, 1, "Owner")).values = [[value]];
      });
    await type("Cy");
    await expect(undoWrite(undo)).rejects.toMatchObject({
      code: "changed-since",
      place: { sheet: actions.sheet, cell: at(actions, 1, "Owner") },
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
        const { protection } = workbook.worksheets.getItem(actions.sheet);
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
      "Action",
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
