import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { unnameRole } from "../../../src/excel/read/unnameRole";
import { workbookState } from "../../../src/excel/read/workbookState";
import { undoWrite } from "../../../src/excel/write/undoWrite";
import { foreseeWrite } from "../../../src/excel/write/writePlan";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import type { WriteReport } from "../../../src/excel/write/WriteReport";
import type { ExcelSession } from "../../support/excel";
import { bookPicture } from "../../support/bookPicture";
import { tableCells } from "../../support/tableCells";
import { workbookPicture } from "../../support/workbookPicture";
import { decisions, directorsWorkbook, salesOf, sell, write } from "./planned";

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
    const picture = async () => JSON.parse(bookPicture(await session.host.snapshot())) as unknown;
    const before = await picture();
    const report = await write(session, { target: 900_000 });
    expect(report.sheets[0]?.changes?.rowsGone).toBe(2);
    expect(await picture()).not.toEqual(before);
    expect(await kept(report)).toBeUndefined();
    expect(await picture()).toEqual(before);
  });

  test("a sheet deleted since is named", async () => {
    await session.run(async ({ workbook }) => workbook.worksheets.getItem("Rules").delete());
    expect(await kept(first)).toEqual({ code: "changed-since", place: { sheet: "Rules" } });
  });
});

/** A workbook of sales and invoices with a plan whose actions count what was paid. */
describe("doing without a list that a standing plan counts on", () => {
  let session: ExcelSession;
  const receivables = { Amount: "Amount", Invoiced: "Invoiced", Paid: "Paid" };
  beforeAll(async () => {
    session = await directorsWorkbook();
    await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.add("Invoices");
      sheet.getRange("A1:C3").values = [
        ["Amount", "Invoiced", "Paid"],
        [700, 43_101, 43_110],
        [300, 43_101, 43_115],
      ];
      sheet.tables.add("Invoices!A1:C3", true).name = "Invoices_1";
      for (const [name, column] of Object.entries(receivables))
        workbook.names.add(`Receivables_${name}`, `=Invoices_1[${column}]`, "Quarterdeck");
    });
    await write(session, { sheets: ["Actions"] });
    await session.run(async ({ workbook }) => {
      workbook.names.getItem("Plan_AsOf").getRange().values = [[43_145]];
    });
  });
  afterAll(() => session.close());

  const cash = async () => (await tableCells(session, "Plan_MonthGoals")).column("Cash in");
  const errors = () =>
    session.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Actions").getUsedRange().load("values");
      await context.sync();
      return used.values.flat().filter((value) => /^#[A-Z/0!?]+$/.test(String(value))).length;
    });
  /** Cells that ask the engine, which no functions answer here. */
  let unanswered = 0;
  const standing = () =>
    session.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      return names.items.map(({ name }) => name).filter((name) => name.startsWith("Receivables_")).length;
    });
  let again: WriteReport;

  test("its numbers stand until the plan is written again, and nothing is an error", async () => {
    expect((await cash())[0]).toBe(1000);
    unanswered = await errors();
    await session.run((context) => unnameRole(context, "receivables"));
    expect((await cash())[0]).toBe(1000);
    expect(await errors()).toBe(unanswered);
    expect((await session.run(takeSnapshot)).names.filter((name) => name.startsWith("Rec"))).toEqual([]);
    expect((await session.run(workbookState)).roles?.named).toEqual([]);
  });

  test("the plan written again asks for what the list told, and its names are gone", async () => {
    again = await write(session, { sheets: ["Actions"] });
    expect((await cash())[0]).toBe("");
    expect(await errors()).toBe(unanswered);
    expect(await standing()).toBe(0);
  });

  test("taken back, the plan counts on the list as before", async () => {
    expect(await kept(again)).toBeUndefined();
    expect((await cash())[0]).toBe(1000);
    expect(await errors()).toBe(unanswered);
    expect(await standing()).toBe(3);
  });
});
