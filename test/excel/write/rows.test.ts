import { heightOfLine } from "../../../src/sheets/blueprint/tallRows";
import { takeBack } from "../../support/takeBack";
import { bookPicture } from "../../support/bookPicture";
import { tableCells } from "../../support/tableCells";
import type { ExcelSession } from "../../support/excel";
import { directorsWorkbook, salesOf, sell, write } from "./planned";

describe("rows that come and go", () => {
  let session: ExcelSession;
  beforeAll(async () => {
    session = await directorsWorkbook(salesOf("North", "South", "West"));
    await write(session);
  });
  afterAll(() => session.close());
  const type = (address: string, content: string | number) =>
    session.run(async (context) => {
      context.workbook.worksheets.getItem("Targets").getRange(address).formulas = [[content]];
    });
  const regions = () => tableCells(session, "Plan_Regions");

  test("a new region gets its row, dressed and calculated like the others", async () => {
    const before = await regions();
    await type(before.at("Lock", 2), 99);
    await sell(session, salesOf("North", "South", "West", "East"));
    const report = await write(session);
    expect(report.sheets.map(({ became }) => became)).toEqual(["updated", "unchanged", "unchanged"]);
    const after = await regions();
    expect(after.column("Region")).toEqual(["North", "South", "West", "East"]);
    expect(after.value("Lock", 2)).toBe(99);
    expect(after.formula("Sold", 3)).toBe(after.formula("Sold", 0));
    const totals = await session.run(async (context) => {
      const on = context.workbook.worksheets.getItem("Targets");
      const line = on.getRange(after.at("Region", 4)).load("values");
      const fresh = on.getRange(after.at("Lock", 3));
      const old = on.getRange(after.at("Lock", 0));
      const looks = [fresh, old].map((range) => ({
        fill: range.format.fill.load("color"),
        range: range.load("numberFormat"),
        limits: range.dataValidation.load("rule"),
      }));
      const light = on.getRange(after.at("Light", 3)).conditionalFormats.load("items/type");
      await context.sync();
      const [a, b] = looks.map(({ fill, range, limits }) => [fill.color, range.numberFormat, limits.rule]);
      expect(a).toEqual(b);
      expect(light.items.length).toBeGreaterThan(0);
      return line.values[0]?.[0];
    });
    expect(totals).toBe("Total");
    expect((await write(session)).sheets[0]?.became).toBe("unchanged");
  });

  test("a region that vanished leaves, what was typed in its row is parked", async () => {
    const before = await regions();
    await type(before.at("Owner", 1), "Ada");
    await type(before.at("Lock", 1), "=7*7");
    await sell(session, salesOf("North", "West", "East"));
    const report = await write(session);
    expect((await regions()).column("Region")).toEqual(["North", "West", "East"]);
    expect((await regions()).value("Lock", 1)).toBe(99);
    const parked = { sheet: "Targets", table: "Plan_Regions", row: "South", why: "row-gone" };
    expect(report.parked).toEqual([
      { ...parked, column: "Owner", typed: "Ada" },
      { ...parked, column: "Lock", typed: "=7*7" },
    ]);
    expect((await tableCells(session, "Plan_Parked")).column("What was typed")).toEqual(["Ada", "ƒ =7*7"]);
    expect((await write(session)).sheets.every(({ became }) => became === "unchanged")).toBe(true);
  });

  test("it comes back with its region", async () => {
    await sell(session, salesOf("North", "South", "West", "East"));
    const report = await write(session);
    const after = await regions();
    const row = after.column("Region").indexOf("South");
    expect(after.value("Owner", row)).toBe("Ada");
    expect(after.formula("Lock", row)).toBe("=7*7");
    expect(report.returned).toHaveLength(2);
    expect((await tableCells(session, "Plan_Parked")).column("Why")).toEqual(["nothing is parked"]);
    expect((await write(session)).sheets.every(({ became }) => became === "unchanged")).toBe(true);
  });

  test("another quarter has other weeks; a note to a week waits for it", async () => {
    const weeks = await tableCells(session, "Plan_Weeks");
    await type(weeks.at("Note", 1), "fair in Cologne");
    await write(session, { quarter: 2 });
    const second = await tableCells(session, "Plan_Weeks");
    expect(second.value("From", 0)).toBe(43_191);
    expect(second.column("Note").every((note) => note === "")).toBe(true);
    await write(session, { quarter: 1 });
    const again = await tableCells(session, "Plan_Weeks");
    expect(again.column("From")).toEqual(weeks.column("From"));
    expect(again.value("Note", 1)).toBe("fair in Cologne");
  });

  test("a list that grew at the end of its sheet is printed to its last row", async () => {
    const weeks = await tableCells(session, "Plan_Weeks");
    for (const row of [1, 2, 3]) await type(weeks.at("Note", row), `fair ${row}`);
    await write(session, { quarter: 2 });
    await session.run(async ({ workbook }) => {
      const last = workbook.tables.getItem("Plan_Parked").getRange().getLastRow().load("rowIndex");
      const printed = workbook.worksheets.getItem("Parked").pageLayout.getPrintArea().load("address");
      await workbook.context.sync();
      expect(Number(/\d+$/.exec(printed.address)?.[0])).toBeGreaterThan(last.rowIndex);
    });
    await write(session, { quarter: 1 });
  });

  test("what stands beside a row that goes is parked with it", async () => {
    const before = await regions();
    const row = before.column("Region").indexOf("East");
    const address = before.at("Region", row).replace(/[A-Z]+/, "Y");
    await type(address, "ask Ben");
    await sell(session, salesOf("North", "South", "West"));
    const report = await write(session);
    expect(report.parked).toEqual([
      expect.objectContaining({ row: "East", column: address, typed: "ask Ben", why: "beside-row" }),
    ]);
  });

  test("a table the director sorted keeps its order", async () => {
    const before = await regions();
    const [first, last] = [before.column("Region")[0], before.column("Region")[2]];
    await type(before.at("Region", 0), String(last));
    await type(before.at("Region", 2), String(first));
    const report = await write(session);
    expect(report.parked).toEqual([]);
    expect((await regions()).column("Region")[0]).toBe(last);
  });
});

test("a row that comes is as tall as its sentence", async () => {
  const session = await directorsWorkbook();
  await session.run(async ({ workbook }) => {
    workbook.names.add("Sales_Customer", "=Orders_1[Region]");
  });
  await write(session, { sheets: ["Cockpit", "Customers", "Actions"] });
  // The alert of customers' health speaks of the signing.
  await write(session, { sheets: ["Cockpit", "Customers", "Actions", "Signed"] });
  const plays = await tableCells(session, "Plan_AlertPlays");
  const row = plays.column("ID").indexOf("health");
  const height = await session.run(async ({ workbook }) => {
    const play = workbook.worksheets
      .getItem("Actions")
      .getRange(plays.at("Play", row))
      .load("format/rowHeight");
    await workbook.context.sync();
    return play.format.rowHeight;
  });
  expect(height).toBe(3 * heightOfLine);
  session.close();
}, 60_000);

test("links to sheets that come look like the others; taken back, the head is as it was", async () => {
  const session = await directorsWorkbook();
  await write(session);
  const picture = async () => JSON.parse(bookPicture(await session.host.snapshot())) as unknown;
  const links = () =>
    session.run(async ({ workbook }) => {
      const row = workbook.worksheets.getItem("Targets").getRange("B3:Z3").load("values");
      const looks = row.getCellProperties({ format: { font: { color: true } } });
      await workbook.context.sync();
      const colors = looks.value[0]?.map(({ format }) => format?.font?.color) ?? [];
      return colors.filter((_, at) => row.values[0]?.[at] !== "");
    });
  const [before, asItWas] = [await links(), await picture()];
  const { undo } = await write(session, { sheets: ["Breakdown", "Risks"], dimensions: ["region", "time"] });
  const after = await links();
  expect(after).toHaveLength(before.length + 2);
  expect(new Set(after)).toEqual(new Set(before));
  await takeBack(undo);
  expect(await picture()).toEqual(asItWas);
  session.close();
}, 60_000);

describe("when a list outgrows the room under its answers", () => {
  const grid = { sheets: ["Breakdown"], dimensions: ["region", "time"] } as const;
  const regions = ["North", "South", "West", "A", "B", "C", "D", "E", "F"];

  test("the engines below make way, and come back when the writing is taken back", async () => {
    const session = await directorsWorkbook();
    const places = () =>
      session.run(async ({ workbook }) => {
        const [above, below] = ["ByRegion_Split", "Grid1_Split"].map((name) =>
          workbook.names.getItem(name).getRange().load("rowIndex,rowCount,formulas"),
        );
        await workbook.context.sync();
        return [above, below].map((at) => ({
          from: at?.rowIndex ?? 0,
          rows: at?.rowCount ?? 0,
          formula: String((at?.formulas as unknown[][])[0]?.[0]),
        }));
      });
    await write(session, grid);
    const [before, after] = [await places(), salesOf(...regions)];
    await sell(session, after);
    const picture = async () => JSON.parse(bookPicture(await session.host.snapshot())) as unknown;
    const asItWas = await picture();
    const { sheets, undo } = await write(session, grid);
    expect(sheets.map(({ became }) => became)).not.toContain("replaced");
    const [above, below] = await places();
    expect(above?.rows).toBe((before[0]?.rows ?? 0) + regions.length - 3);
    expect(below?.from).toBeGreaterThan((above?.from ?? 0) + (above?.rows ?? 0));
    expect([above?.formula, below?.formula]).toEqual(before.map(({ formula }) => formula));
    const targets = await tableCells(session, "Plan_Grid1");
    expect(targets.column("Line")).toEqual(regions);
    await takeBack(undo);
    expect(await places()).toEqual(before);
    expect(await picture()).toEqual(asItWas);
    session.close();
  });
});
