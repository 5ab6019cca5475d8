import type { CellValue } from "../../../src/excel/read/grid";
import { alertsSeen } from "../../../src/excel/read/alertsSeen";
import { readDecisions } from "../../../src/excel/read/readDecisions";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { closeQuarter } from "../../../src/excel/write/closeQuarter";
import { openAction } from "../../../src/excel/write/openAction";
import { signPlan } from "../../../src/excel/write/signPlan";
import { takeBack } from "../../support/takeBack";
import { withSignedSheet } from "../../../src/excel/write/withSignedSheet";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import { followChanges } from "../../../src/taskpane/effects/followChanges";
import { perform } from "../../../src/taskpane/effects/perform";
import { openingState } from "../../../src/taskpane/state/openingState";
import { paneStore } from "../../../src/taskpane/state/paneStore";
import type { ExcelSession } from "../../support/excel";
import { ourTables, cellIn } from "../../../src/excel/read/ourTables";
import { addPlanFunctions } from "../../support/planFunctions";
import { until } from "../../support/until";
import { namedCell } from "../../support/plannedBook";
import { decisions, directorsWorkbook, write } from "./planned";

/** 2018-01-31 and 2018-03-31 as Excel counts days. */
const endOfJanuary = 43_131;
const endOfMarch = 43_190;
const sheets = ["Cockpit", "Customers", "Actions", "Improvements", "Signed"] as const;

const column = async (session: ExcelSession, table: string, key: string) => {
  const found = (await session.run((context) => ourTables(context, [table]))).get(table);
  return found ? found.rows.map((row) => cellIn(found, row, key)) : [];
};
const type = (session: ExcelSession, table: string, key: string, row: number, value: string | number) =>
  session.run(async (context) => {
    const found = (await ourTables(context, [table])).get(table);
    if (!found) throw new Error(`There is no table ${table}.`);
    const cell = context.workbook.worksheets
      .getItem(found.sheet)
      .getRangeByIndexes(found.top + row, found.left + (found.columns.get(key) ?? 0), 1, 1);
    cell.values = [[value]];
  });

const fill = (session: ExcelSession, table: string, key: string, values: readonly CellValue[]) =>
  session.run(async (context) => {
    const found = (await ourTables(context, [table])).get(table);
    if (!found) throw new Error(`There is no table ${table}.`);
    context.workbook.worksheets
      .getItem(found.sheet)
      .getRangeByIndexes(found.top, found.left + (found.columns.get(key) ?? 0), values.length, 1).values =
      values.map((value) => [value]);
  });

/** One quarter from its signing to the next plan; each test goes on from the one before. */
describe("the course of a quarter", () => {
  let session: ExcelSession;
  beforeAll(async () => {
    session = await directorsWorkbook();
    addPlanFunctions(session.host);
    // Each region is one customer's, of the same name.
    await session.run(async ({ workbook }) => {
      workbook.names.add("Sales_Customer", "=Orders_1[Region]");
    });
    await write(session, { sheets: [...sheets] });
    await session.run(async ({ workbook }) => {
      workbook.names.getItem("Plan_AsOf").getRange().values = [[endOfJanuary]];
    });
  }, 240_000);
  afterAll(() => session.close());

  test("signing keeps every target as a plain amount with a seal that a changed amount breaks; it can be taken back", async () => {
    expect(await namedCell(session, "Signed_Lines")).toBe(0);
    const undo = await signPlan("Ada", endOfJanuary);
    expect(await namedCell(session, "Signed_On")).toBe(endOfJanuary);
    expect(await namedCell(session, "Signed_By")).toBe("Ada");
    expect(await column(session, "Review_Signed", "Signed")).toEqual(
      await column(session, "Review_Signed", "Now"),
    );
    expect((await column(session, "Review_Signed", "Signed"))[0]).toBe(decisions.target);
    expect(await namedCell(session, "Signed_Check")).toBe("✓");
    expect(await namedCell(session, "Signed_Moved")).toBe(0);

    await type(session, "Review_Signed", "Signed", 1, 1);
    expect(await namedCell(session, "Signed_Check")).not.toBe("✓");
    await expect(takeBack(undo)).rejects.toThrow(WriteProblem);
    await signPlan("", endOfJanuary);
    expect(await namedCell(session, "Signed_Check")).toBe("✓");
    expect(await namedCell(session, "Signed_By")).toBe("Ada");
  });

  test("what is typed into the plan after the signing stands in the list of changes, with what stood there and why", async () => {
    expect(await namedCell(session, "Signed_Changed")).toBe(0);
    expect(await namedCell(session, "Signed_Inputs")).toBeGreaterThan(100);
    const rule = async (value: number) =>
      session.run(async ({ workbook }) => {
        workbook.names.getItem("Rule_HealthyAt").getRange().values = [[value]];
      });
    const before = Number(await namedCell(session, "Rule_HealthyAt"));
    await rule(before + 1);
    await type(session, "Plan_Months", "Typed", 1, 2.5);
    expect(await namedCell(session, "Signed_Changed")).toBe(2);
    const cells = await column(session, "Review_Inputs", "Cell");
    const marks = await column(session, "Review_Inputs", "Mark");
    const changed = marks.flatMap((mark, at) => (mark === "" ? [] : [at]));
    await type(session, "Review_Inputs", "Reason", changed[0] ?? 0, "A fair moves to February");
    const said = async (key: string) => (await column(session, "Review_Changes", key)).slice(0, 3);
    expect(await said("Cell")).toEqual([...changed.map((at) => cells[at]), ""]);
    expect(await said("Row")).toEqual(["2018-02", expect.any(String), ""]);
    expect(await said("Before")).toEqual(["", String(before), ""]);
    expect(await said("After")).toEqual(["2.50", String(before + 1), ""]);
    expect(await said("Reason")).toEqual(["A fair moves to February", "", ""]);
    await rule(before);
    await type(session, "Plan_Months", "Typed", 1, "");
    expect(await namedCell(session, "Signed_Changed")).toBe(0);
  });

  test("taken back, a formula over a signed amount is a formula again", async () => {
    const stood = await column(session, "Review_Signed", "Signed");
    await type(session, "Review_Signed", "Signed", 1, "=1+1");
    const undo = await signPlan("", endOfJanuary);
    expect(await column(session, "Review_Signed", "Signed")).toEqual(stood);
    await takeBack(undo);
    const found = (await session.run((context) => ourTables(context, ["Review_Signed"]))).get(
      "Review_Signed",
    );
    const formula = await session.run(async ({ workbook }) => {
      const cell = workbook.worksheets
        .getItem(found!.sheet)
        .getRangeByIndexes(found!.top + 1, found!.left + (found!.columns.get("Signed") ?? 0), 1, 1)
        .load("formulas");
      await workbook.context.sync();
      return cell.formulas as unknown;
    });
    expect(formula).toEqual([["=1+1"]]);
  });

  // Health 90, 70 and 20 when signed; then the first falls by two bands, the second by one, the third rises to the best.
  test("a customer who falls to a lower band after the signing is named, with both bands, and raises the alert (B40)", async () => {
    const health = async () => (await session.run(alertsSeen)).find(({ id }) => id === "health");
    const names = await column(session, "Review_Bands", "Customer");
    await fill(session, "Plan_Customers", "Score", [90, 70, 20]);
    await fill(session, "Plan_Customers", "Stake", [100, 500, 900]);
    await signPlan("", endOfJanuary);
    const [well, warned, risk] = await column(session, "Review_Bands", "Signed");
    expect([well, warned, risk]).toEqual(
      await column(session, "Plan_Customers", "Band").then((all) => all.slice(0, 3)),
    );
    expect(new Set([well, warned, risk]).size).toBe(3);
    expect(await health()).toMatchObject({ open: false });
    expect((await column(session, "Review_BandMoves", "Way")).every((way) => way === "")).toBe(true);

    await fill(session, "Plan_Customers", "Score", [10, 30, 95]);
    expect(await namedCell(session, "Signed_Fell")).toBe(2);
    expect(await namedCell(session, "Signed_Rose")).toBe(1);
    const moved = async (key: string) => (await column(session, "Review_BandMoves", key)).slice(0, 3);
    expect(await moved("Customer")).toEqual([names[1], names[0], names[2]]);
    expect(await moved("From")).toEqual([warned, well, risk]);
    expect(await moved("To")).toEqual([risk, risk, well]);
    expect(await moved("Then")).toEqual([70, 90, 20]);
    expect(await moved("Score")).toEqual([30, 10, 95]);
    const seen = await health();
    expect(seen).toMatchObject({ open: true });
    expect(seen?.says).toBe(
      `2 fell to a lower band since the signing; most at stake: ${String(names[1])}, from ${String(warned)} to ${String(risk)}`,
    );
    await fill(session, "Plan_Customers", "Score", [90, 70, 20]);
  });

  test("a target that moves after signing is told, and so is one without a reason", async () => {
    await session.run(async ({ workbook }) => {
      workbook.names.getItem("Year_Target").getRange().values = [[900_000]];
    });
    const moved = (await column(session, "Review_Signed", "Change")).filter((by) => by !== 0 && by !== "");
    expect(moved[0]).toBe(100_000);
    expect(await namedCell(session, "Signed_Moved")).toBe(moved.length);
    expect(await namedCell(session, "Signed_NoReason")).toBe(moved.length);
    await type(session, "Review_Signed", "Reason", 0, "a new market");
    expect(await namedCell(session, "Signed_NoReason")).toBe(moved.length - 1);
  });

  test("an open alert becomes an action once, which says whether it recovered", async () => {
    const pace = (await session.run(alertsSeen)).find(({ id }) => id === "pace");
    expect(pace).toMatchObject({ open: true, action: undefined });
    const first = await openAction("pace");
    expect(first.undo).toBeDefined();
    const again = await openAction("pace");
    expect(again).toEqual({ id: first.id, cell: first.cell, undo: undefined });
    expect((await session.run(alertsSeen)).map(({ action }) => action)).toContain(first.id);

    const at = (await column(session, "Plan_Actions", "Id")).indexOf(first.id);
    expect((await column(session, "Plan_Actions", "Action"))[at]).toBe(pace?.play);
    expect((await column(session, "Plan_Actions", "Start"))[at]).toBe(endOfJanuary);
    expect((await column(session, "Plan_Actions", "Due"))[at]).toBe(endOfJanuary + 7);
    expect((await column(session, "Plan_Actions", "Recovered"))[at]).toBe("still open");
    await session.run(async ({ workbook }) => {
      workbook.names.getItem("Year_Target").getRange().values = [[1_000]];
    });
    expect((await column(session, "Plan_Actions", "Recovered"))[at]).toBe("recovered");
    await takeBack(first.undo);
    expect((await column(session, "Plan_Actions", "Action"))[at]).toBe("");
  });

  test("the pane's alerts follow the grid while they are on show, without a word, and no longer", async () => {
    const store = paneStore(openingState("en"), perform);
    const paces = () => {
      const { view } = store.current();
      return view.at === "alerts" ? view.alerts.find(({ id }) => id === "pace")?.open : undefined;
    };
    const pace = (open: boolean) => until(paces, (now) => now === open);
    const target = (amount: number) =>
      session.run(async ({ workbook }) => {
        workbook.names.getItem("Year_Target").getRange().values = [[amount]];
      });
    store.tell({ is: "alerts-chosen" });
    expect(await pace(false)).toBe(false);

    const worked: unknown[] = [];
    const unheard = store.subscribe(() => worked.push(store.current().work, store.current().trouble));
    const leave = followChanges(() => store.tell({ is: "workbook-changed" }));
    await until(() => session.host.events.heard, Boolean);
    await target(900_000);
    expect(await pace(true)).toBe(true);
    await target(1_000);
    expect(await pace(false)).toBe(false);
    expect(worked.filter(Boolean)).toEqual([]);
    unheard();

    leave();
    expect(
      await until(
        () => session.host.events.heard,
        (heard) => !heard,
      ),
    ).toBe(false);
  });

  test("what has no room is said in words and changes nothing", async () => {
    const results = await column(session, "Plan_Actions", "Result");
    await fill(
      session,
      "Plan_Actions",
      "Result",
      results.map((_, row) => `Busy ${row}`),
    );
    await expect(openAction("pace")).rejects.toMatchObject({ code: "actions-full" });
    await fill(session, "Plan_Actions", "Result", results);
  });

  test("a closed quarter leaves its line, and the next plan begins with what was owned and not finished", async () => {
    await type(session, "Plan_Actions", "Owner", 0, "Ben");
    await type(session, "Plan_Actions", "Progress", 1, 1);
    await type(session, "Review_Improvements", "Improvement", 0, "Visit lost customers");
    await type(session, "Review_Improvements", "Improvement", 1, "Drop the price list");
    await type(session, "Review_Improvements", "Carry", 1, "no");
    const unfinished = (await column(session, "Plan_Actions", "Action"))[0];
    const undo = await closeQuarter(decisions, endOfMarch);
    const closed = (await column(session, "Review_Closed", "Quarter")).indexOf("18Q1");
    expect((await column(session, "Review_Closed", "Sold"))[closed]).toBe(
      await namedCell(session, "Quarter_Sold"),
    );
    expect((await column(session, "Review_Closed", "Done"))[closed]).toBe(1);
    expect(undo?.steps.length).toBeGreaterThan(0);

    expect((await session.run(takeSnapshot)).leftOver?.map(({ id }) => id)).toEqual(["18Q1-I01", "18Q1-A01"]);
    await write(session, { sheets: [...sheets], quarter: 2 });
    expect((await column(session, "Plan_Actions", "Id"))[0]).toBe("18Q2-A01");
    expect((await column(session, "Plan_Actions", "Action")).slice(0, 2)).toEqual([
      "Visit lost customers",
      unfinished,
    ]);
    expect((await column(session, "Plan_Actions", "Owner")).slice(0, 2)).toEqual(["", "Ben"]);
    expect((await column(session, "Plan_Actions", "Alert")).slice(0, 2)).toEqual(["18Q1-I01", "18Q1-A01"]);
    expect((await column(session, "Review_Carried", "Improvement"))[0]).toBe("18Q1-I01");
    expect((await column(session, "Review_Signed", "Signed")).every((amount) => amount === "")).toBe(true);
    expect((await column(session, "Review_Closed", "ClosedOn"))[closed]).toBe(endOfMarch);
  }, 180_000);
});

test("signing a plan without the Signed sheet writes it, and is taken back with it in one go", async () => {
  const session = await directorsWorkbook();
  addPlanFunctions(session.host);
  await write(session);
  const tabs = (): Promise<readonly string[]> =>
    session.run(async ({ workbook }) => {
      const all = workbook.worksheets.load("items/name");
      await workbook.context.sync();
      return all.items.map(({ name }) => name);
    });
  const before = await tabs();
  const refused = withSignedSheet(() => Promise.reject(new WriteProblem("not-signable")));
  await expect(refused).rejects.toMatchObject({ code: "not-signable" });
  expect(await tabs()).toEqual(before);
  const undo = await withSignedSheet(() => signPlan("Ada", endOfJanuary));
  expect(await namedCell(session, "Signed_By")).toBe("Ada");
  expect(await tabs()).toHaveLength(before.length + 1);
  await takeBack(undo);
  expect(await tabs()).toEqual(before);
  expect((await session.run(readDecisions)).sheets).toEqual([]);
  session.close();
}, 180_000);
