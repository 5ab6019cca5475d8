import { undoWrite } from "../../../src/excel/write/undoWrite";
import { foreseeWrite } from "../../../src/excel/write/writePlan";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
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

const problemOf = async (taken: Promise<void>) =>
  taken.then(
    () => undefined,
    (error: unknown) => (error instanceof WriteProblem ? { code: error.code, place: error.place } : error),
  );

describe("taking the last write back", () => {
  let session: ExcelSession;
  beforeEach(async () => {
    session = await directorsWorkbook();
  });
  afterEach(() => session.close());

  test("a first plan goes, and the workbook is as it was", async () => {
    const before = await session.run(workbookPicture);
    const { undo } = await write(session);
    await undoWrite(undo!);
    expect(await session.run(workbookPicture)).toEqual(before);
  });

  test("a change of the plan goes, with the row it added and the row it deleted", async () => {
    await write(session);
    await sell(session, salesOf("North", "East"));
    const before = await session.run(cellsAndNames);
    const { undo } = await write(session, { target: 900_000 });
    expect(await session.run(cellsAndNames)).not.toEqual(before);
    await undoWrite(undo!);
    expect(await session.run(cellsAndNames)).toEqual(before);
  });

  test("an unchanged plan has nothing to take back", async () => {
    await write(session);
    expect((await write(session)).undo).toBeUndefined();
  });

  test("what was typed since is never lost: nothing is taken back, and the cell is named", async () => {
    const { undo } = await write(session);
    const months = await tableCells(session, "Plan_Months");
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Targets").getRange(months.at("Lock", 2)).values = [[5]];
    });
    const before = await session.run(workbookPicture);
    expect(await problemOf(undoWrite(undo!))).toEqual({
      code: "changed-since",
      place: { sheet: "Targets", cell: months.at("Lock", 2) },
    });
    expect(await session.run(workbookPicture)).toEqual(before);
  });

  test("new sales since, which move the engine's answers, are in nobody's way", async () => {
    const before = await session.run(workbookPicture);
    const { undo } = await write(session);
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Orders").getRange("B2").values = [[9_999]];
    });
    await undoWrite(undo!);
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Orders").getRange("B2").values = [[1_000]];
    });
    expect(await session.run(workbookPicture)).toEqual(before);
  });

  test("a sheet deleted since is named", async () => {
    const { undo } = await write(session);
    await session.run(async ({ workbook }) => workbook.worksheets.getItem("Rules").delete());
    expect(await problemOf(undoWrite(undo!))).toEqual({ code: "changed-since", place: { sheet: "Rules" } });
  });
});

test("what a write will do is foreseen, and nothing is touched", async () => {
  const session = await directorsWorkbook();
  const foresee = async () => foreseeWrite({ snapshot: await session.run(takeSnapshot), decisions });
  const empty = await session.run(workbookPicture);
  expect((await foresee()).sheets.map(({ became }) => became)).toEqual(["written", "written", "written"]);
  expect(await session.run(workbookPicture)).toEqual(empty);
  await write(session);
  await sell(session, salesOf("North", "South", "West", "East"));
  const [targets] = (await foresee()).sheets;
  expect(targets).toMatchObject({ became: "updated", changes: { rowsAdded: 1, rowsGone: 0 } });
  const [written] = (await write(session)).sheets;
  expect(written).toEqual(targets);
  await session.close();
});
