import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { ownVersion } from "../../../src/excel/write/plan/versionsOf";
import { writtenSetting } from "../../../src/excel/write/seen/writtenSetting";
import { layoutsOf } from "../../../src/excel/write/wanted/spellings";
import { marksOf } from "../../../src/excel/write/wanted/WrittenMarks";
import { takeBack } from "../../support/takeBack";
import { tableCells } from "../../support/tableCells";
import type { ExcelSession } from "../../support/excel";
import { decisions, directorsWorkbook, write } from "./planned";

describe("writing a plan again", () => {
  let session: ExcelSession;
  beforeAll(async () => {
    session = await directorsWorkbook();
    await write(session);
  });
  afterAll(() => session.close());
  const sheet = (context: Excel.RequestContext, name = "Targets") =>
    context.workbook.worksheets.getItem(name);
  const cell = (address: string, name = "Targets") =>
    session.run(async (context) => {
      const range = sheet(context, name).getRange(address).load("formulas,numberFormat");
      const fill = range.format.fill.load("color");
      await context.sync();
      return { formula: range.formulas[0]?.[0], numberFormat: range.numberFormat[0]?.[0], fill: fill.color };
    });
  const named = (name: string, content?: string | number) =>
    session.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange();
      if (content !== undefined) range.formulas = [[content]];
      range.load("formulas");
      await context.sync();
      return range.formulas[0]?.[0];
    });

  test("twenty times changes nothing at all, and Excel is asked as often each time", async () => {
    const asked: number[] = [];
    for (let time = 0; time < 20; time += 1) {
      const before = { ...session.host.counters };
      const { sheets } = await write(session);
      expect(sheets.map(({ became }) => became)).toEqual(["unchanged", "unchanged", "unchanged"]);
      expect(session.host.counters.changes).toBe(before.changes);
      asked.push(session.host.counters.batches - before.batches);
    }
    expect(new Set(asked).size).toBe(1);
  });

  test("weights, locks, notes and formulas that were typed stay", async () => {
    const table = await tableCells(session, "Plan_Months");
    await session.run(async (context) => {
      const on = sheet(context);
      on.getRange(table.at("Typed weight", 0)).formulas = [["=2*3"]];
      on.getRange(table.at("Lock", 4)).values = [[55_000]];
      on.getRange(table.at("Note", 4)).values = [["'007 fair"]];
    });
    expect((await write(session)).sheets[0]?.became).toBe("unchanged");
    expect((await cell(table.at("Typed weight", 0))).formula).toBe("=2*3");
    expect((await cell(table.at("Lock", 4))).formula).toBe(55_000);
    expect((await cell(table.at("Note", 4))).formula).toBe("007 fair");
  });

  test("a rule the director changed and a holiday stay", async () => {
    await named("Rule_RedAt", 0.25);
    const holidays = await tableCells(session, "Plan_Holidays");
    await session.run(async (context) => {
      sheet(context, "Rules").getRange(holidays.at("Date", 3)).values = [[43_101]];
    });
    const { parked } = await write(session);
    expect(parked).toEqual([]);
    expect(await named("Rule_RedAt")).toBe(0.25);
    expect((await cell(holidays.at("Date", 3), "Rules")).formula).toBe(43_101);
  });

  test("looks the director gave a cell stay", async () => {
    const { at } = await tableCells(session, "Plan_Quarters");
    await session.run(async (context) => {
      const range = sheet(context).getRange(at("Lock", 1));
      range.format.fill.color = "#FF0000";
      range.numberFormat = [["0.000"]];
    });
    await write(session);
    expect(await cell(at("Lock", 1))).toMatchObject({ numberFormat: "0.000", fill: "#FF0000" });
  });

  test("a column the director added stays with its formulas, and ours are found beside it", async () => {
    await session.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan_Regions");
      table.columns.add(2, [["Mine"], ["=1+1"], ["typed"], [7]]);
    });
    const { at } = await tableCells(session, "Plan_Regions");
    await session.run(async (context) => {
      sheet(context).getRange(at("Typed weight", 1)).values = [[4]];
    });
    expect((await write(session)).parked).toEqual([]);
    expect((await write(session)).sheets[0]?.became).toBe("unchanged");
    expect((await cell(at("Mine", 0))).formula).toBe("=1+1");
    expect((await cell(at("Mine", 1))).formula).toBe("typed");
    expect((await cell(at("Typed weight", 1))).formula).toBe(4);
    expect((await cell(at("Target", 3))).formula).toBe("=SUM(Plan_Regions[Target])");
    expect((await cell(at("Mine", 3))).formula).toBe("");
  });

  test("a header the director reworded stays, and formulas speak of it", async () => {
    const { at } = await tableCells(session, "Plan_Weeks");
    const header = at("Target", -1);
    await session.run(async (context) => {
      sheet(context).getRange(header).values = [["Goal"]];
    });
    await write(session);
    expect((await cell(header)).formula).toBe("Goal");
    const after = await tableCells(session, "Plan_Weeks");
    expect((await cell(after.at("Gap", 0))).formula).toContain("Plan_Weeks[[#This Row],[Goal]]");
    const { changes } = session.host.counters;
    await write(session);
    expect(session.host.counters.changes).toBe(changes);
  });

  test("a label the director reworded stays", async () => {
    const label = await session.run(async (context) => {
      const range = context.workbook.names.getItem("Year_Target").getRange().getOffsetRange(0, -1);
      range.values = [["Board's number"]];
      range.load("address");
      await context.sync();
      return range.address.split("!")[1] ?? "";
    });
    await write(session);
    expect((await cell(label)).formula).toBe("Board's number");
  });

  test("a number typed over a formula is parked and the formula comes back", async () => {
    const { at, formula } = await tableCells(session, "Plan_Months");
    const before = formula("Target", 2);
    await session.run(async (context) => {
      sheet(context).getRange(at("Target", 2)).values = [[12_345]];
    });
    const report = await write(session);
    expect((await cell(at("Target", 2))).formula).toBe(before);
    expect(report.parked).toEqual([
      {
        sheet: "Targets",
        table: "Plan_Months",
        row: "2018-03-01",
        column: "Target",
        typed: 12_345,
        why: "over-formula",
      },
    ]);
    expect(report.sheets.at(-1)).toEqual({ key: "Parked", tab: "Parked", became: "written" });
    const parked = await tableCells(session, "Plan_Parked");
    expect(parked.value("What was typed", 0)).toBe(12_345);
    expect((await write(session)).sheets.every(({ became }) => became === "unchanged")).toBe(true);
  });

  test("decisions made in the pane are written, all other inputs stay", async () => {
    await named("Plan_AsOf", 43_200);
    await write(session, { target: 900_000, weights: "even" });
    expect(await named("Year_Target")).toBe(900_000);
    expect(await named("Plan_WeightSource")).toBe("Even");
    expect(await named("Plan_AsOf")).toBe(43_200);
    await write(session);
    expect(await named("Year_Target")).toBe(800_000);
  });

  test("a sheet that was renamed and moved is found", async () => {
    await session.run(async (context) => {
      const on = sheet(context);
      on.name = "Our targets";
      on.position = 0;
    });
    expect((await write(session)).sheets[0]).toEqual({
      key: "Targets",
      tab: "Our targets",
      became: "unchanged",
    });
  });
});

/** A plan whose regions were once summed, and headed, in other words than today's. */
describe("a plan that an earlier version of ours wrote", () => {
  const then = { formula: "=SUM(Quarter_Target,1)", label: "Total of the year" };
  let session: ExcelSession;
  let today: { formula: string; label: string };
  const beside = ({ workbook }: Excel.RequestContext) =>
    workbook.names.getItem("Year_Target").getRange().getOffsetRange(0, -1);
  const label = () =>
    session.run(async (context) => {
      const cell = beside(context).load("values");
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
  const relabel = (content: string) =>
    session.run(async (context) => {
      beside(context).values = [[content]];
    });
  const regions = () => tableCells(session, "Plan_Regions");
  const overSold = async (contents: readonly (string | number)[]) => {
    const { at } = await regions();
    await session.run(async ({ workbook }) => {
      for (const [row, content] of contents.entries())
        workbook.worksheets.getItem("Targets").getRange(at("Sold", row)).formulas = [[content]];
    });
  };
  /** Its words on the sheet and, where it kept them, its marks. */
  const standAsThen = async (kept: boolean): Promise<void> => {
    await overSold([then.formula, then.formula, then.formula]);
    await relabel(then.label);
    const snapshot = await session.run(takeSnapshot);
    const said = JSON.stringify(layoutsOf(ownVersion(snapshot, decisions)))
      .replaceAll(JSON.stringify(today.formula), JSON.stringify(then.formula))
      .replaceAll(JSON.stringify(today.label), JSON.stringify(then.label));
    const layouts = JSON.parse(said) as ReturnType<typeof layoutsOf>;
    await session.run(async ({ workbook }) => {
      if (kept)
        workbook.settings.add(
          writtenSetting,
          Object.fromEntries(layouts.map((layout) => [layout.key, marksOf(layout)])),
        );
      else workbook.settings.getItem(writtenSetting).delete();
    });
  };
  beforeAll(async () => {
    session = await directorsWorkbook();
    await write(session);
    today = { formula: String((await regions()).formula("Sold", 0)), label: await label() };
  });
  afterAll(() => session.close());

  test("is brought up to date, and nothing that only we wrote is parked; what was typed over it is", async () => {
    await standAsThen(true);
    const { at } = await regions();
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Targets").getRange(at("Sold", 1)).formulas = [["=SUM(Quarter_Target,2)"]];
    });
    const report = await write(session);
    expect((await regions()).column("Sold")).not.toContain(expect.any(String));
    for (const row of [0, 1, 2]) expect((await regions()).formula("Sold", row)).toBe(today.formula);
    expect(await label()).toBe(today.label);
    expect(report.parked.map(({ row, typed }) => [row, typed])).toEqual([
      ["South", "=SUM(Quarter_Target,2)"],
    ]);
    expect((await write(session)).undo).toBeUndefined();
  });

  test("that kept no marks loses nothing either: its words are parked, its headings stay", async () => {
    await standAsThen(false);
    const report = await write(session);
    expect((await regions()).formula("Sold", 0)).toBe(today.formula);
    expect(report.parked.map(({ typed }) => typed)).toEqual([then.formula, then.formula, then.formula]);
    expect(await label()).toBe(then.label);
    await relabel(today.label);
  });

  test("is as it was when the writing is taken back, what we knew of it too", async () => {
    await standAsThen(true);
    const marks = () =>
      session.run(async ({ workbook }) => {
        const kept = workbook.settings.getItem(writtenSetting).load("value");
        await workbook.context.sync();
        return kept.value as unknown;
      });
    const before = await marks();
    const { undo } = await write(session);
    expect(await marks()).not.toEqual(before);
    await takeBack(undo);
    expect(await marks()).toEqual(before);
    expect((await regions()).formula("Sold", 0)).toBe(then.formula);
  });
});
