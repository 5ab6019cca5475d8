import type { ExcelSession } from "../../support/excel";
import { soak } from "../../support/soak";
import { tableCells } from "../../support/tableCells";
import { workbookPicture } from "../../support/workbookPicture";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import { directorsWorkbook, salesOf, sell, write } from "./planned";

/** Every change in turn in the long form; a spread of them otherwise. The first plan's are refused in faults.test.ts. */
const every = soak;

/** How many changes a writing makes when nothing goes wrong, found by letting the last possible one fail. */
async function failAtEach(
  session: ExcelSession,
  writing: () => Promise<unknown>,
  stride: number,
): Promise<number> {
  // What formulas answer follows from what stands in the cells, which is compared; without it a trial takes a fifth of the time.
  await session.run(async ({ workbook }) => {
    workbook.application.calculationMode = "Manual";
  });
  const before = JSON.stringify(await session.run(workbookPicture));
  for (let at = 1; ; at += every ? 1 : stride) {
    session.host.failAt(at);
    const problem = await writing().then(
      () => undefined,
      (error: unknown) => error,
    );
    session.host.failAt(0);
    if (problem === undefined) return at;
    expect(problem).toBeInstanceOf(WriteProblem);
    expect([at, problem instanceof WriteProblem && problem.code]).toEqual([at, "refused"]);
    const after = JSON.stringify(await session.run(workbookPicture));
    if (after !== before) expect([at, JSON.parse(after)]).toEqual([at, JSON.parse(before)]);
  }
}

jest.setTimeout(every ? 7_200_000 : 240_000);

describe("a writing that Excel refuses half-way leaves the workbook as it was", () => {
  test("one with rows that come, rows that go, a new choice and something typed over a formula", async () => {
    const session = await directorsWorkbook(salesOf("North", "South", "West", "Centre"));
    await write(session);
    const regions = await tableCells(session, "Plan_Regions");
    await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Targets");
      sheet.getRange(regions.at("Owner", 1)).values = [["Ada"]];
      sheet.getRange(regions.at("Note", 2)).formulas = [[`=${regions.at("Lock", 3)}&"!"`]];
      sheet.getRange(regions.at("Owner", 1)).format.fill.color = "#FF00FF";
      sheet.getRange(regions.at("Target", 0)).values = [[5]];
      workbook.worksheets.getItem("Mine").getRange("B3").formulas = [[`=Targets!${regions.at("Region", 3)}`]];
    });
    await sell(session, salesOf("Far", "North", "Near"));
    const changes = await failAtEach(session, () => write(session, { quarter: 2, weights: "even" }), 149);
    expect(changes).toBeGreaterThan(100);
    expect((await tableCells(session, "Plan_Regions")).column("Region")).toEqual(["Far", "North", "Near"]);
    session.close();
  });

  test("one that sets a damaged sheet aside", async () => {
    const session = await directorsWorkbook();
    await write(session);
    await session.run(async ({ workbook }) =>
      workbook.names.getItem("Plan_Flex").getRange().getEntireRow().delete("Up"),
    );
    const changes = await failAtEach(session, () => write(session), 389);
    expect(changes).toBeGreaterThan(500);
    session.close();
  });
});
