import { signPlan } from "../../../src/excel/write/signPlan";
import type { ExcelSession } from "../../support/excel";
import { addPlanFunctions } from "../../support/planFunctions";
import { tableCells } from "../../support/tableCells";
import { decisions, directorsWorkbook, write } from "./planned";

describe("when another quarter is planned", () => {
  const grid = { sheets: ["Breakdown"], dimensions: ["region", "time"] } as const;
  const holds = (session: ExcelSession) =>
    session.run(async ({ workbook }) => {
      const table = workbook.tables.getItem("Plan_Grid1Holds").getRange().load("values");
      await workbook.context.sync();
      return table.values;
    });

  test("the grid's months become that quarter's; what was held in a month waits until it is planned again", async () => {
    const session = await directorsWorkbook();
    await write(session, grid);
    await session.run(async ({ workbook }) => {
      workbook.tables.getItem("Plan_Grid1Holds").getDataBodyRange().getCell(1, 2).values = [[7000]];
    });
    const typed = await holds(session);
    expect(typed[0]).toEqual(expect.arrayContaining(["2018-01", "2018-02", "2018-03"]));

    const next = await write(session, { ...grid, quarter: 2 });
    expect(next.sheets.map(({ became }) => became)).not.toContain("replaced");
    expect(next.parked).toEqual([
      expect.objectContaining({
        table: "Plan_Grid1Holds",
        column: "2018-02",
        typed: 7000,
        why: "column-gone",
      }),
    ]);
    const after = await holds(session);
    expect(after[0]).toEqual(expect.arrayContaining(["2018-04", "2018-05", "2018-06"]));
    expect(after.slice(1).flat()).not.toContain(7000);

    const back = await write(session, grid);
    expect(back.returned).toHaveLength(1);
    expect(await holds(session)).toEqual(typed);
    session.close();
  });

  test("what a signing kept waits below what was typed, untold, and comes back with its quarter", async () => {
    const session = await directorsWorkbook();
    addPlanFunctions(session.host);
    await write(session, { sheets: ["Signed"] });
    await signPlan("Ada", 43_131);
    const signed = async () => (await tableCells(session, "Review_Signed")).column("As signed");
    const asSigned = await signed();
    expect(asSigned).toContain(decisions.target);
    const weeks = await tableCells(session, "Plan_Weeks");
    await session.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Targets").getRange(weeks.at("Note", 1)).values = [["fair"]];
    });

    const next = await write(session, { sheets: ["Signed"], quarter: 2 });
    expect(next.parked.map(({ typed }) => typed)).toEqual(["fair"]);
    const [first, ...others] = (await tableCells(session, "Plan_Parked")).column("Why");
    expect(first).toBe("its row is gone");
    expect(others.length).toBeGreaterThan(asSigned.length);
    expect(new Set(others)).toEqual(new Set(["kept by the signing of another quarter"]));
    expect((await signed()).every((amount) => amount === "")).toBe(true);

    const back = await write(session, { sheets: ["Signed"] });
    expect(back.returned.map(({ typed }) => typed)).toEqual(["fair"]);
    expect(await signed()).toEqual(asSigned);
    session.close();
  }, 60_000);
});
