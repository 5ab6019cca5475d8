import { runSteps } from "../../../src/excel/write/journal/runSteps";
import { standing, isWhole } from "../../../src/excel/write/match/standing";
import { carryOver } from "../../../src/excel/write/merge/carryOver";
import { phasesOf } from "../../../src/excel/write/plan/phasesOf";
import type { PlannedSheet } from "../../../src/excel/write/plan/PlannedSheet";
import { planReplaced } from "../../../src/excel/write/plan/planReplaced";
import { pointedAnew } from "../../../src/excel/write/plan/pointedAnew";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import { seeSheets } from "../../../src/excel/write/seen/seeSheets";
import { seeWorkbook } from "../../../src/excel/write/seen/seeWorkbook";
import type { Blueprint } from "../../../src/sheets/blueprint/blueprint";
import { layout } from "../../../src/sheets/blueprint/layout";
import { answer } from "../../support/answer";
import { gridOf, overviewSheet, tablesSheet, writeSheets } from "../../support/chartBook";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
/** The sheets with something typed into the grid. */
const writeBook = async (): Promise<void> => {
  await writeSheets([tablesSheet, overviewSheet]);
  await excel.run(async ({ workbook }) => {
    const grid = workbook.tables.getItem("Plan_Grid").getDataBodyRange();
    grid.getCell(0, 1).values = [[70]];
    grid.getCell(1, 2).values = [[30]];
  });
};
beforeEach(async () => {
  excel = await openExcel();
  await writeBook();
});
afterEach(() => excel.close());

const withGrid = (...regions: readonly string[]): Blueprint => ({
  ...tablesSheet,
  blocks: tablesSheet.blocks.map((block) => (block.key === "Plan_Grid" ? gridOf(...regions) : block)),
});
const kept = "Tables (kept)";

/** The tables' sheet for these regions, written in the place of the one that stands, as a plan is written again. */
const writeAgain = async (regions: readonly string[]): Promise<void> => {
  const wanted = layout(withGrid(...regions), "en");
  const overview = layout(overviewSheet, "en");
  const phases = await excel.run(async (context) => {
    const book = await seeWorkbook(context);
    const seen = await seeSheets(context, book, ["Tables", "Overview"]);
    const [old, other] = [seen.get("Tables"), seen.get("Overview")];
    if (old === undefined || other === undefined) throw new Error("a sheet is missing");
    const names = new Map(book.names.map(({ name, formula }) => [name, formula]));
    const replaced = planReplaced({
      layout: carryOver(wanted, [wanted], old, book.names, new Set()),
      old,
      book,
      keptAs: kept,
      position: book.sheets.findIndex(({ name }) => name === "Tables"),
      names,
    });
    const stays: PlannedSheet = {
      report: { key: "Overview", tab: "Overview", became: "unchanged" },
      putBack: { formulas: [], constants: [] },
      structure: [],
      content: [],
      looked: [],
      last: () => [],
      tab: "Overview",
      parked: [],
      returned: [],
    };
    const sheets = [
      { planned: replaced, spellings: [wanted], seen: old },
      { planned: stays, spellings: [overview], seen: other },
    ];
    return phasesOf(pointedAnew(sheets, new Set(), book), [], book.active);
  });
  await runSteps(phases);
};

const changesOf = async (act: () => Promise<void>): Promise<number> => {
  const { changes } = excel.host.counters;
  await act();
  return excel.host.counters.changes - changes;
};

const gridNow = () =>
  excel.run(async (context) => {
    const grid = context.workbook.tables.getItem("Plan_Grid").getRange().load("values");
    await context.sync();
    return grid.values;
  });
const progressSource = () =>
  excel.run(async (context) => {
    const series = context.workbook.worksheets.getItem("Overview").charts.getItem("Progress").series;
    const source = series.getItemAt(1).getDimensionDataSourceString("Values");
    await context.sync();
    return answer(source);
  });

describe("when a region comes or goes", () => {
  test("the sheet is another, so that nothing typed is taken for another region's", () =>
    excel.run(async (context) => {
      const book = await seeWorkbook(context);
      const seen = (await seeSheets(context, book, ["Tables"])).get("Tables");
      if (seen === undefined) throw new Error("no sheet");
      const whole = (...regions: readonly string[]) =>
        isWhole(standing([layout(withGrid(...regions), "en")], seen, book.names));
      expect(whole("East", "2018")).toBe(true);
      expect([whole("East", "2018", "West"), whole("East"), whole("East", "West")]).toEqual([
        false,
        false,
        false,
      ]);
    }));

  test("what was typed goes to its own region, and what has none stays on the sheet that is kept", async () => {
    await writeAgain(["2018", "West"]);
    expect(await gridNow()).toEqual([
      ["Product", "2018", "West", "Total"],
      ["Desks", "", "", 0],
      ["Lamps", 30, "", 30],
    ]);
    await excel.run(async (context) => {
      const old = context.workbook.worksheets.getItem(kept).tables.load("items/name");
      await context.sync();
      const grid = old.items.find(({ name }) => name.startsWith("Plan_Grid_old"));
      const body = grid?.getDataBodyRange().load("values");
      await context.sync();
      expect(body?.values).toEqual([
        ["Desks", 70, "", 70],
        ["Lamps", "", 30, 30],
      ]);
    });
  });

  test("charts of other sheets draw the table that stands now", async () => {
    const before = await progressSource();
    await writeAgain(["2018", "West"]);
    expect(await progressSource()).toBe(before);
  });

  test("a writing that fails near its end leaves them drawing what they drew", async () => {
    const before = [await progressSource(), await gridNow()];
    const changes = await changesOf(() => writeAgain(["2018"]));
    // The last two give the turn at writing back.
    for (const changesBeforeEnd of [2, 8]) {
      excel.close();
      excel = await openExcel();
      await writeBook();
      excel.host.failAt(changes - changesBeforeEnd);
      await expect(writeAgain(["2018"])).rejects.toThrow(WriteProblem);
      excel.host.failAt(0);
      expect([await progressSource(), await gridNow()]).toEqual(before);
    }
  });
});
