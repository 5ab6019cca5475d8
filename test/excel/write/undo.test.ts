import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { undoWrite } from "../../../src/excel/write/undoWrite";
import { foreseeWrite } from "../../../src/excel/write/writePlan";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import type { WriteReport } from "../../../src/excel/write/WriteReport";
import type { ExcelSession } from "../../support/excel";
import { tableCells } from "../../support/tableCells";
import { workbookPicture } from "../../support/workbookPicture";
import { decisions, directorsWorkbook, salesOf, sell, write } from "./planned";

const withoutPieces = (key: string, value: unknown) => (key === "conditions" ? undefined : value);

/** Rows taken out and put back leave the same looks in two pieces; everything else is to be the very same. */
const cellsAndNames = async (context: Excel.RequestContext) => {
  const { names, order, sheets } = await workbookPicture(context);
  return { names, order, sheets: JSON.parse(JSON.stringify(sheets, withoutPieces)) as unknown };
};

/** What keeps a write from being taken back; undefined when nothing does. */
const kept = async ({ undo }: WriteReport) => {
  if (undo === undefined) throw new Error("Nothing was written.");
  return undoWrite(undo).then(
    () => undefined,
    (error: unknown) => (error instanceof WriteProblem ? { code: error.code, place: error.place } : error),
  );
};

/** One workbook through a director's afternoon; each test goes on from the one before. */
describe("taking the last write back", () => {
  let session: ExcelSession;
  let first: WriteReport;
  beforeAll(async () => {
    session = await directorsWorkbook();
  });
  afterAll(() => session.close());
  const firstSale = (amount: number) =>
    session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Orders").getRange("B2").values = [[amount]];
    });
  const foresee = async () => foreseeWrite({ snapshot: await session.run(takeSnapshot), decisions });

  test("what a write will do is foreseen, and a first plan goes again, though sales moved the engine's answers", async () => {
    const before = await session.run(workbookPicture);
    expect((await foresee()).sheets.map(({ became }) => became)).toEqual(["written", "written", "written"]);
    expect(await session.run(workbookPicture)).toEqual(before);
    const report = await write(session);
    await firstSale(9_999);
    expect(await kept(report)).toBeUndefined();
    await firstSale(1_000);
    expect(await session.run(workbookPicture)).toEqual(before);
  });

  test("what was typed since is never lost: nothing is taken back, and the cell is named", async () => {
    first = await write(session);
    const months = await tableCells(session, "Plan_Months");
    const lock = (value: number | string) =>
      session.run(async ({ workbook }) => {
        workbook.worksheets.getItem("Targets").getRange(months.at("Lock", 2)).values = [[value]];
      });
    await lock(5);
    expect(await kept(first)).toEqual({
      code: "changed-since",
      place: { sheet: "Targets", cell: months.at("Lock", 2) },
    });
    expect((await tableCells(session, "Plan_Months")).value("Lock", 2)).toBe(5);
    await lock("");
  });

  test("an unchanged plan has nothing to take back", async () => {
    expect((await write(session)).undo).toBeUndefined();
  });

  test("a change goes as it was foreseen, with the row it added and the row it deleted", async () => {
    await sell(session, salesOf("North", "South", "West", "East"));
    const [targets] = (await foresee()).sheets;
    expect(targets).toMatchObject({ became: "updated", changes: { rowsAdded: 1, rowsGone: 0 } });
    expect((await write(session)).sheets[0]).toEqual(targets);
    await sell(session, salesOf("North", "East"));
    const before = await session.run(cellsAndNames);
    const report = await write(session, { target: 900_000 });
    expect(report.sheets[0]?.changes?.rowsGone).toBe(2);
    expect(await session.run(cellsAndNames)).not.toEqual(before);
    expect(await kept(report)).toBeUndefined();
    expect(await session.run(cellsAndNames)).toEqual(before);
  });

  test("a sheet deleted since is named", async () => {
    await session.run(async ({ workbook }) => workbook.worksheets.getItem("Rules").delete());
    expect(await kept(first)).toEqual({ code: "changed-since", place: { sheet: "Rules" } });
  });
});
