import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import type { ExcelSession } from "../../support/excel";
import { tableCells } from "../../support/tableCells";
import { directorsWorkbook, salesOf, sell, write } from "./planned";

jest.setTimeout(120_000);

const problemOf = async (session: ExcelSession): Promise<unknown> => {
  const { changes } = session.host.counters;
  const problem: unknown = await write(session, { target: 700_000 }).catch((error: unknown) => error);
  expect(session.host.counters.changes).toBe(changes);
  if (!(problem instanceof WriteProblem)) throw new Error(`no WriteProblem but ${String(problem)}`);
  return { code: problem.code, place: problem.place, subject: problem.subject };
};
const change = (session: ExcelSession, what: (workbook: Excel.Workbook) => void): Promise<void> =>
  session.run(async ({ workbook }) => what(workbook));

const tabs = (session: ExcelSession): Promise<readonly string[]> =>
  session.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe("before the first writing", () => {
  let session: ExcelSession;
  beforeEach(async () => {
    session = await directorsWorkbook();
  });
  afterEach(() => session.close());

  test("a name of the director's that we need is in the way", async () => {
    await change(session, ({ names }) => names.add("Plan_Year", "=Mine!$B$2"));
    expect(await problemOf(session)).toEqual({
      code: "name-taken",
      place: { sheet: "Mine" },
      subject: "Plan_Year",
    });
  });
  test("a table of the director's called like ours is in the way", async () => {
    await change(session, ({ worksheets }) => {
      const mine = worksheets.getItem("Mine");
      mine.getRange("D1:E2").values = [
        ["a", "b"],
        [1, 2],
      ];
      mine.tables.add("D1:E2", true).name = "Plan_Months";
    });
    expect(await problemOf(session)).toMatchObject({ code: "table-name-taken", place: { sheet: "Mine" } });
  });
  test("a protected workbook takes no sheets", async () => {
    await change(session, ({ protection }) => protection.protect());
    expect(await problemOf(session)).toMatchObject({ code: "workbook-protected" });
  });
  test("a tab of the director's with our name is not touched", async () => {
    await change(session, ({ worksheets }) => {
      worksheets.add("Targets").getRange("A1").values = [["my own targets"]];
    });
    const { sheets } = await write(session);
    expect(sheets[0]).toEqual({ key: "Targets", tab: "Targets 2", became: "written" });
    const kept = await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Targets").getUsedRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(kept).toEqual(["Targets!A1", [["my own targets"]]]);
  });
});

describe("before writing again", () => {
  let session: ExcelSession;
  beforeAll(async () => {
    session = await directorsWorkbook();
    await write(session);
  });
  afterAll(() => session.close());

  test("a protected sheet is in the way, unless nothing on it changes", async () => {
    await change(session, ({ worksheets }) => worksheets.getItem("Targets").protection.protect());
    expect(await problemOf(session)).toMatchObject({ code: "sheet-protected", place: { sheet: "Targets" } });
    expect((await write(session)).sheets[0]?.became).toBe("unchanged");
    await change(session, ({ worksheets }) => worksheets.getItem("Targets").protection.unprotect());
  });
  test("a very hidden sheet is in the way", async () => {
    await change(session, ({ worksheets }) => {
      worksheets.getItem("Targets").visibility = "VeryHidden";
    });
    expect(await problemOf(session)).toMatchObject({
      code: "sheet-very-hidden",
      place: { sheet: "Targets" },
    });
    await change(session, ({ worksheets }) => {
      worksheets.getItem("Targets").visibility = "Visible";
    });
  });
  test("merged cells of ours are in the way, and said where", async () => {
    const merged = await session.run(async (context) => {
      const label = context.workbook.names.getItem("Plan_Year").getRange().getOffsetRange(0, -1);
      const range = label.getResizedRange(1, 0).load("address");
      range.merge();
      await context.sync();
      return range.address.split("!")[1] ?? "";
    });
    expect(await problemOf(session)).toMatchObject({
      code: "cells-merged",
      place: { sheet: "Targets", cell: merged.split(":")[0] },
    });
    await change(session, ({ worksheets }) => worksheets.getItem("Targets").getRange(merged).unmerge());
  });
  test("a filtered table of ours is in the way", async () => {
    await change(session, ({ tables }) => {
      const table = tables.getItem("Plan_Regions");
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["North"] });
    });
    expect(await problemOf(session)).toMatchObject({ code: "table-filtered", subject: "Plan_Regions" });
    await change(session, ({ tables }) => tables.getItem("Plan_Regions").autoFilter.clearCriteria());
  });
  test("something of the director's in the room an answer grows into is in the way", async () => {
    const below = await session.run(async (context) => {
      const spilled = context.workbook.names.getItem("Region_Split").getRange().load("rowCount");
      await context.sync();
      const cell = spilled.getOffsetRange(spilled.rowCount, 0).getCell(0, 0).load("address");
      cell.values = [["mine"]];
      await context.sync();
      return cell.address.split("!")[1] ?? "";
    });
    await sell(session, salesOf("North", "South", "West", "East"));
    expect(await problemOf(session)).toMatchObject({
      code: "cells-in-the-way",
      place: { sheet: "Targets", cell: below },
    });
    await change(session, ({ worksheets }) =>
      worksheets.getItem("Targets").getRange(below).clear("Contents"),
    );
    await sell(session, salesOf("North", "South", "West"));
  });
});

describe("a sheet that is no longer whole", () => {
  test("is set aside under another name, and what was typed goes over to a fresh one", async () => {
    const session = await directorsWorkbook();
    await write(session);
    const regions = await tableCells(session, "Plan_Regions");
    await session.run(async ({ workbook }) => {
      const on = workbook.worksheets.getItem("Targets");
      on.getRange(regions.at("Owner", 2)).values = [["Ada"]];
      on.getRange("Z1").values = [["my own remark"]];
      workbook.names.getItem("Plan_AsOf").getRange().values = [[43_200]];
      workbook.names.getItem("Plan_Flex").getRange().getEntireRow().delete("Up");
    });
    const report = await write(session);
    expect(report.sheets[0]).toEqual({
      key: "Targets",
      tab: "Targets",
      became: "replaced",
      keptAs: "Targets (old)",
    });
    expect((await tableCells(session, "Plan_Regions")).value("Owner", 2)).toBe("Ada");
    const seen = await session.run(async (context) => {
      const { workbook } = context;
      const asOf = workbook.names.getItem("Plan_AsOf").getRange().load("values,address");
      const remark = workbook.worksheets.getItem("Targets (old)").getRange("Z1").load("values");
      const sheets = workbook.worksheets.load("items/name");
      const tables = workbook.worksheets.getItem("Targets (old)").tables.load("items/name");
      await context.sync();
      return {
        asOf: [asOf.values[0]?.[0], asOf.address.split("!")[0]],
        remark: remark.values[0]?.[0],
        order: sheets.items.map(({ name }) => name),
        tables: tables.items.map(({ name }) => name),
      };
    });
    expect(seen).toEqual({
      asOf: [43_200, "Targets"],
      remark: "my own remark",
      order: ["Orders", "Mine", "Targets", "Targets (old)", "Past sales", "Rules"],
      tables: [
        "Plan_Quarters_old",
        "Plan_Months_old",
        "Plan_Weeks_old",
        "Plan_Regions_old",
        "Plan_Fulcrums_old",
        "Plan_Chapters_old",
      ],
    });
    expect((await write(session)).sheets.every(({ became }) => became === "unchanged")).toBe(true);
    session.close();
  });

  test("is replaced as well when regions appear and its structure is another", async () => {
    const session = await directorsWorkbook();
    await change(session, ({ names }) => names.getItem("Sales_Region").delete());
    await write(session);
    await change(session, ({ names }) => names.add("Sales_Region", "=Orders_1[Region]"));
    const report = await write(session);
    expect(report.sheets.map(({ became }) => became)).toEqual(["replaced", "unchanged", "unchanged"]);
    expect((await tableCells(session, "Plan_Regions")).column("Region")).toEqual(["North", "South", "West"]);
    session.close();
  });

  test("leaves no sheet speaking of the tables that are set aside with it", async () => {
    const session = await directorsWorkbook();
    await write(session);
    await change(session, ({ names }) => names.getItem("Rule_RedAt").getRange().getEntireRow().delete("Up"));
    const report = await write(session);
    expect(report.sheets.map(({ became }) => became)).toEqual(["updated", "unchanged", "replaced"]);
    expect(report.parked).toEqual([]);
    const said = await session.run(async (context) => {
      const used = ["Targets", "Past sales", "Rules"].map((tab) =>
        context.workbook.worksheets.getItem(tab).getUsedRange().load("formulas"),
      );
      await context.sync();
      return used.flatMap(({ formulas }) => formulas.flat().map(String));
    });
    expect(said.filter((formula) => formula.includes("_old"))).toEqual([]);
    expect(said.filter((formula) => formula.includes("Plan_Holidays["))).not.toEqual([]);
    expect((await write(session)).sheets.every(({ became }) => became === "unchanged")).toBe(true);
    session.close();
  });

  test("is written afresh at its place among ours when it was deleted, as is one that is picked later", async () => {
    const session = await directorsWorkbook();
    await write(session);
    await change(session, ({ worksheets }) => {
      worksheets.getItem("Past sales").delete();
      worksheets.getItem("Mine").position = 3;
    });
    expect(await tabs(session)).toEqual(["Orders", "Targets", "Rules", "Mine"]);
    const report = await write(session, { sheets: ["Year"] });
    expect(report.sheets.map(({ became }) => became)).toEqual(["written", "updated", "written", "updated"]);
    expect(await tabs(session)).toEqual(["Orders", "Year", "Targets", "Past sales", "Rules", "Mine"]);
    expect(report.parked).toEqual([]);
    const again = await write(session, { sheets: ["Year"] });
    expect(again.sheets.every(({ became }) => became === "unchanged")).toBe(true);
    session.close();
  });
});
