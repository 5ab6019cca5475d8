import { runSteps } from "../../../src/excel/write/journal/runSteps";
import { isWhole, standing } from "../../../src/excel/write/match/standing";
import { phasesOf } from "../../../src/excel/write/plan/phasesOf";
import { writtenMarks } from "../../../src/excel/write/wanted/WrittenMarks";
import { planInPlace } from "../../../src/excel/write/plan/planInPlace";
import { pointedAnew } from "../../../src/excel/write/plan/pointedAnew";
import { tablesGrown } from "../../../src/excel/write/plan/tablesGrown";
import { seeLooks } from "../../../src/excel/write/seen/seeLooks";
import { seeSheets } from "../../../src/excel/write/seen/seeSheets";
import { seeWorkbook } from "../../../src/excel/write/seen/seeWorkbook";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import type { Blueprint } from "../../../src/sheets/blueprint/blueprint";
import { layout } from "../../../src/sheets/blueprint/layout";
import { answer } from "../../support/answer";
import { tablesSheet, writeSheets } from "../../support/chartBook";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
  await writeSheets([tablesSheet]);
});
afterEach(() => excel.close());

const withProducts = (...names: readonly string[]): Blueprint => ({
  ...tablesSheet,
  blocks: tablesSheet.blocks.map((block) =>
    block.block === "table" && block.key === "Products"
      ? { ...block, rows: names.map((Product, at) => ({ Product, Share: at / 10, Growth: 0.1, Sold: 100 })) }
      : block,
  ),
});

/** The sheet written again for other products, row by row into the table that stands. */
const writeAgain = async (...names: readonly string[]): Promise<void> => {
  const phases = await excel.run(async (context) => {
    const book = await seeWorkbook(context);
    const seen = (await seeSheets(context, book, ["Tables"])).get("Tables");
    const wanted = layout(withProducts(...names), "en");
    const state = seen && standing([wanted], seen, book.names);
    if (state === undefined || !isWhole(state)) throw new Error("the sheet is not whole");
    const planned = planInPlace(
      {
        layout: wanted,
        spellings: [wanted],
        written: writtenMarks(undefined),
        earlier: [() => layout(tablesSheet, "en")],
        standing: state,
        decisions: new Set(),
        translated: () => undefined,
        waiting: [],
        aside: new Set(),
      },
      book,
    );
    const pointed = pointedAnew([{ planned, spellings: [wanted], seen }], tablesGrown([state]), book);
    return phasesOf(pointed, await seeLooks(context, planned.looked), book.active);
  });
  await runSteps(phases);
};

/** What is written beside each bubble, in the order of the table's rows, which is the order of the bubbles. */
const names = () =>
  excel.run(async (context) => {
    const { workbook } = context;
    const bubbles = workbook.worksheets.getItem("Tables").charts.getItem("Quadrant").series.getItemAt(0);
    const count = bubbles.points.getCount();
    await context.sync();
    const labels = Array.from({ length: answer(count) }, (_, index) =>
      bubbles.points.getItemAt(index).dataLabel.load("text"),
    );
    await context.sync();
    return labels.map(({ text }) => text);
  });

describe("bubbles' names", () => {
  test("stay with their products when others come before them or leave", async () => {
    expect(await names()).toEqual(["Desks", "Lamps", "Chairs", "Pens"]);
    await writeAgain("Desks", "Chairs", "Mats", "Pens", "Bins");
    expect(await names()).toEqual(["Desks", "Chairs", "Mats", "Pens", "Bins"]);
    await writeAgain("Pens", "Bins");
    expect(await names()).toEqual(["Pens", "Bins"]);
  });

  test("are as they were when a writing fails at its end", async () => {
    const { changes } = excel.host.counters;
    await writeAgain("Desks", "Chairs", "Mats", "Pens");
    // The last two give the turn at writing back.
    const last = excel.host.counters.changes - changes - 2;
    excel.close();
    excel = await openExcel();
    await writeSheets([tablesSheet]);
    excel.host.failAt(last);
    await expect(writeAgain("Desks", "Chairs", "Mats", "Pens")).rejects.toThrow(WriteProblem);
    excel.host.failAt(0);
    expect(await names()).toEqual(["Desks", "Lamps", "Chairs", "Pens"]);
  });
});
