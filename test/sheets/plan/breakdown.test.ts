import { serialOf } from "../../../src/planning/calendar/serialOf";
import { readDecisions } from "../../../src/excel/read/readDecisions";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { BreakdownDimension, Decisions } from "../../../src/sheets/plan/decisions";
import type { ExcelSession } from "../../support/excel";
import { bookOf, namedCell, planFrom, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { languagesTried } from "./languages";

const regions = ["East", "West", "North"];
const products = ["Chair", "Desk"];
const sellers = ["Ana", "Ben"];
const channels = ["Own", "Partner", "New"];
const customers = [
  ["Acme", "Key"],
  ["Bolt", "Small"],
  ["Cora", "Small"],
];

/** Two years, one sale a month for each region and product; the first region sells most and the others fall off by turns. */
const rows = Array.from({ length: 24 }, (_, month) =>
  regions.flatMap((region, at) =>
    products.map((product, place) => [
      serialOf(2016, 1 + month, 10 + at),
      1000 - 200 * at + 100 * place + 10 * (month % 12),
      region,
      product,
      sellers[(month + at) % 2] ?? "",
      channels[(at + place) % 3] ?? "",
      customers[(month + place) % 3]?.[0] ?? "",
    ]),
  ),
).flat();
/** In the planned quarter: 500 in the East, 300 in a region that is new. */
const since = [
  [serialOf(2018, 1, 9), 500, "East", "Chair", "Ana", "Own", "Acme"],
  [serialOf(2018, 1, 10), 300, "South", "Desk", "Ben", "", "Bolt"],
];
const fields = ["Date", "Amount", "Region", "Product", "Seller", "Channel", "Customer"];

/** A quarter of 80,000, since all count alike. */
const quarter = 20_000;

const orders = { sheet: "Orders", role: "Sales", fields, rows };
const clients = { sheet: "Clients", role: "Customers", fields: ["Name", "Segment"], rows: customers };

const write = (excel: ExcelSession, changed: Partial<Decisions>): Promise<void> =>
  planFrom(excel, { sheets: ["Breakdown"], ...changed });

/** Puts more sales under those that are there. */
const sell = (excel: ExcelSession, there: number, sales: typeof since): Promise<void> =>
  excel.run(async ({ workbook }) => {
    const orders = workbook.worksheets.getItem("Orders");
    workbook.tables.getItem("Orders_1").resize(`A1:G${there + sales.length + 1}`);
    orders.getRange(`A${there + 2}:G${there + sales.length + 1}`).values = sales;
  });

/** Writes the plan from the past, then sells what has come since. */
const written = async (changed: Partial<Decisions>): Promise<ExcelSession> => {
  const excel = await bookOf(orders, clients);
  await write(excel, changed);
  await sell(excel, rows.length, since);
  await typeNamed(excel, { Plan_AsOf: serialOf(2018, 1, 31) });
  return excel;
};

const cellsOf = async (excel: ExcelSession, table: string, keys: Readonly<Record<string, string>>) => {
  const cells = await tableCells(excel, table);
  return {
    column: (key: string): readonly unknown[] => cells.column(keys[key] ?? key),
    at: (key: string, row: number): string => cells.at(keys[key] ?? key, row),
    headers: cells.headers,
    rows: cells.rows,
  };
};

const total = (values: readonly unknown[]): number =>
  values.reduce((sum: number, value) => sum + Number(value), 0);

const type = (excel: ExcelSession, tab: string, typed: Readonly<Record<string, string | number>>) =>
  excel.run(async ({ workbook }) => {
    for (const [address, value] of Object.entries(typed))
      workbook.worksheets.getItem(tab).getRange(address).values = [[value]];
  });

/** The shown texts of the whole sheet. */
const shown = (excel: ExcelSession, tab: string): Promise<string[][]> =>
  excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(tab).getUsedRange().load("text");
    await context.sync();
    return used.text;
  });

const grids = ["Plan_Grid1", "Plan_Grid2", "Plan_Grid3"] as const;

describe.each(languagesTried)("the Breakdown sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { tab } = text.breakdown;
  const headers = text.tables;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ language });
  }, 180_000);
  afterAll(() => excel.close());

  /** Every row and column of every grid adds up, and says so. */
  const expectGridsToFoot = async (): Promise<void> => {
    for (const grid of grids) {
      const targets = await cellsOf(excel, grid, headers[grid]);
      const columns = await cellsOf(excel, `${grid}Columns`, headers.Plan_Grid1Columns);
      const inside = columns.column("Line").map((name) => targets.column(String(name)));
      const across = Array.from({ length: targets.rows }, (_, row) => total(inside.map((each) => each[row])));
      expect(across).toEqual(targets.column("Target"));
      expect(inside.map(total)).toEqual(columns.column("Target"));
      expect(total(across)).toBe(quarter);
      expect(new Set([...targets.column("Check"), ...columns.column("Check")])).toEqual(new Set(["✓"]));
    }
  };

  test("the usual dimensions: no error anywhere, lines and grids add up to the quarter", async () => {
    expect((await shown(excel, tab)).flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
    for (const table of ["Plan_ByRegion", "Plan_ByProduct", "Plan_ByTeam"] as const)
      expect(total((await cellsOf(excel, table, headers[table])).column("Target"))).toBe(quarter);
    await expectGridsToFoot();
    expect(await namedCell(excel, "Breakdown_Check")).toBe("✓");
    expect(await namedCell(excel, "Plan_Breakdown4")).toBe(text.lists.List_Dimension.choices.team);
    expect((await excel.run(readDecisions)).dimensions).toEqual(["time", "region", "product", "team"]);
  });

  test("held lines and held cells keep their amount; the rest is fitted around them", async () => {
    const products = await cellsOf(excel, "Plan_ByProduct", headers.Plan_ByProduct);
    const holds = await cellsOf(excel, "Plan_Grid2Holds", headers.Plan_Grid2Holds);
    const { introduction, growth } = text.lists.List_ProductStage.choices;
    await type(excel, tab, { [products.at("Tier", 0)]: introduction, [products.at("Tier", 1)]: growth });
    const staged = await cellsOf(excel, "Plan_ByProduct", headers.Plan_ByProduct);
    // A product being introduced brings 10 % of the quarter (C22); one in growth 30 % more than last year (C23), and here the rest.
    expect(staged.column("Target")).toEqual([2000, 18_000]);
    expect(staged.column("TierTarget")).toEqual([
      2000,
      expect.closeTo(Number(staged.column("LastYear")[1]) * 1.3, 6),
    ]);
    await type(excel, tab, { [products.at("Lock", 0)]: 5000, [holds.at("2018-02", 1)]: 4321 });
    expect((await cellsOf(excel, "Plan_ByProduct", headers.Plan_ByProduct)).column("Target")).toEqual([
      5000, 15_000,
    ]);
    expect((await cellsOf(excel, "Plan_Grid2", headers.Plan_Grid2)).column("2018-02")[1]).toBe(4321);
    await expectGridsToFoot();
  });
});

// Shares 40, 30 and 10 % leave 20 % unassigned: 8,000, 6,000, 2,000 and 4,000 of 20,000 (C27).
test("channel shares are kept, what they leave stands in the last line, and what was typed outlives new lines", async () => {
  const text = sheetsTextOf("en");
  const { tab } = text.breakdown;
  const excel = await written({ dimensions: ["channel", "region"] });
  const channel = () => cellsOf(excel, "Plan_ByChannel", text.tables.Plan_ByChannel);
  const before = await channel();
  expect(before.column("Line")).toEqual([...channels, text.breakdown.unassigned]);
  expect(total(before.column("Target"))).toBe(quarter);
  await type(excel, tab, {
    [before.at("Typed", 0)]: 0.4,
    [before.at("Typed", 1)]: 0.3,
    [before.at("Typed", 2)]: 0.1,
  });
  const after = await channel();
  expect(after.column("Target")).toEqual([8000, 6000, 2000, 4000]);
  // The sale that names no channel.
  expect(after.column("Sold")).toEqual([500, 0, 0, 300]);
  const grid = await cellsOf(excel, "Plan_Grid1", text.tables.Plan_Grid1);
  expect(grid.column("Check")).toEqual(["✓", "✓", "✓"]);

  // A region and a channel come in; the cell held and the shares stay with their lines.
  const holds = await cellsOf(excel, "Plan_Grid1Holds", text.tables.Plan_Grid1Holds);
  await type(excel, tab, { [holds.at("Partner", 1)]: 1234, [after.at("Owner", 1)]: "Mia" });
  await sell(excel, rows.length + since.length, [
    [serialOf(2018, 1, 11), 100, "South", "Desk", "Ben", "Web", "Bolt"],
  ]);
  await write(excel, { dimensions: ["channel", "region"] });
  const again = await channel();
  expect(again.column("Line")).toEqual([...channels, "Web", text.breakdown.unassigned]);
  expect(again.column("Owner")).toEqual(["", "Mia", "", "", ""]);
  expect(again.column("Typed")).toEqual([0.4, 0.3, 0.1, "", ""]);
  const { column, headers } = await cellsOf(excel, "Plan_Grid1Holds", text.tables.Plan_Grid1Holds);
  expect(headers.slice(1, -1)).toEqual([...channels, "Web", text.breakdown.unassigned]);
  expect(column("Line")).toEqual(["East", "West", "North", "South"]);
  expect(column("Partner")).toEqual(["", 1234, "", ""]);
  excel.close();
}, 180_000);

describe("lines of the Breakdown sheet", () => {
  const text = sheetsTextOf("en");
  const { tab } = text.breakdown;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ dimensions: ["region", "tier", "team", "week"] satisfies BreakdownDimension[] });
  }, 180_000);
  afterAll(() => excel.close());
  const region = () => cellsOf(excel, "Plan_ByRegion", text.tables.Plan_ByRegion);

  test("a region that began to sell later is named under the table", async () => {
    expect((await shown(excel, tab)).flat()).toContain("Not in this table: South");
  });

  // Acme is the Key customer: one row in three of 24 months × 3 regions × 2 products, and 500 since.
  test("customer tiers are joined from the customers' list", async () => {
    const tier = await cellsOf(excel, "Plan_ByTier", text.tables.Plan_ByTier);
    const key = (from: number, to: number) =>
      total(
        [...rows, ...since]
          .filter(([date, , , , , , name]) => name === "Acme" && Number(date) >= from && Number(date) < to)
          .map((row) => row[1]),
      );
    expect(tier.column("Line")).toEqual(["Key", "Small"]);
    expect(tier.column("Sold")).toEqual([500, 300]);
    expect(tier.column("LastYear")[0]).toBe(key(serialOf(2017, 1, 1), serialOf(2017, 4, 1)));
    expect(total(tier.column("Target"))).toBe(quarter);
  });

  test("a base and a challenge task stand beside each target, 1.0 and 1.2 of it (B16, B23)", async () => {
    const { column } = await region();
    expect(column("Base")).toEqual(column("Target"));
    expect(column("Challenge")).toEqual(column("Target").map((target) => Math.round(Number(target) * 1.2)));
  });

  test("the field's number stays, a blank is no zero, and what is left is spread by the targets", async () => {
    const before = await region();
    const [east = 0, west = 0, north = 0] = before.column("Target").map(Number);
    await type(excel, tab, { [before.at("BottomUp", 0)]: 6500 });
    const after = await region();
    const [typed, ...spread] = after.column("WithBottomUp").map(Number);
    expect(typed).toBe(6500);
    expect(spread[0]).toBeCloseTo(((quarter - 6500) * west) / (west + north), -1);
    expect(total(after.column("WithBottomUp"))).toBe(quarter);
    expect(after.column("Differs")).toEqual([6500 - east, "", ""]);
    expect(await namedCell(excel, "ByRegion_BottomUp_Open")).toBe(quarter - 6500);
    expect((await shown(excel, tab)).flat()).toContain("1 without a reason");
    // More than the target: nothing is left to spread, and nothing is taken from the others.
    await type(excel, tab, { [before.at("BottomUp", 0)]: 25_000 });
    expect((await region()).column("WithBottomUp")).toEqual([25_000, 0, 0]);
    expect(await namedCell(excel, "ByRegion_BottomUp_Open")).toBe(-5000);
    await type(excel, tab, { [before.at("BottomUp", 0)]: "" });
    expect((await region()).column("WithBottomUp")).toEqual(["", "", ""]);
  });

  // Core grows with the market, 5 %; growth by 1.5 times what the quarter is asked; blank starts with 2 % of 20,000 (B14).
  test("a region's tier decides its weight; a blank region has a fixed start", async () => {
    const before = await region();
    const { core, growth, blank } = text.lists.List_RegionTier.choices;
    await type(excel, tab, {
      [before.at("Tier", 0)]: core,
      [before.at("Tier", 1)]: growth,
      [before.at("Tier", 2)]: blank,
    });
    const after = await region();
    const lastYear = after.column("LastYear").map(Number);
    const asked = quarter / total(lastYear) - 1;
    const wanted = [(lastYear[0] ?? 0) * 1.05, (lastYear[1] ?? 0) * (1 + 1.5 * asked)];
    const [east, west, north] = after.column("Target").map(Number);
    expect(after.column("TierTarget").slice(0, 2).map(Number)).toEqual([
      expect.closeTo(wanted[0] ?? 0, 6),
      expect.closeTo(wanted[1] ?? 0, 6),
    ]);
    expect(north).toBe(400);
    expect(east).toBe(Math.round((19_600 * (wanted[0] ?? 0)) / total(wanted)));
    expect(Number(east) + Number(west)).toBe(19_600);
  });

  // Key customers bring 20 % of sales (C20): 4,000 of 20,000.
  test("a key tier brings a fixed part of the quarter", async () => {
    const tier = () => cellsOf(excel, "Plan_ByTier", text.tables.Plan_ByTier);
    await type(excel, tab, { [(await tier()).at("Tier", 0)]: text.lists.List_TierRank.choices.key });
    expect((await tier()).column("Target")).toEqual([4000, 16_000]);
  });

  test("new customers, existing ones and slow stock add up to the quarter (A15)", async () => {
    const volume = () => cellsOf(excel, "Plan_Volume", text.tables.Plan_Volume);
    expect((await volume()).column("Target")).toEqual([6667, 6667, 6666]);
    await type(excel, tab, { [(await volume()).at("Lock", 0)]: 5000 });
    expect((await volume()).column("Target")).toEqual([5000, 7500, 7500]);
  });

  // The first quarter of 2018 has thirteen weeks, of which those from 29 January and 26 February reach into the next month.
  test("each week of a grid takes what its days on the Targets sheet ask, and every region adds up", async () => {
    const grid = await cellsOf(excel, "Plan_Grid3", text.tables.Plan_Grid3);
    const columns = await cellsOf(excel, "Plan_Grid3Columns", text.tables.Plan_Grid1Columns);
    const weeks = await cellsOf(excel, "Plan_Weeks", text.tables.Plan_Weeks);
    const mondays = Array.from({ length: 13 }, (_, week) => serialOf(2018, 1, 1 + 7 * week));
    const asked = mondays.map((monday) =>
      total(
        weeks
          .column("Target")
          .filter(
            (_, row) =>
              Number(weeks.column("From")[row]) - monday >= 0 &&
              Number(weeks.column("From")[row]) - monday < 7,
          ),
      ),
    );
    expect(weeks.rows).toBe(15);
    expect(columns.column("Line").slice(0, 5)).toEqual([
      "2018-01-01",
      "2018-01-08",
      "2018-01-15",
      "2018-01-22",
      "2018-01-29",
    ]);
    expect(columns.column("Target")).toEqual(asked);
    expect(total(asked)).toBe(quarter);
    expect(grid.column("Target")).toEqual((await region()).column("Target"));
    expect(columns.column("Line").map((week) => total(grid.column(String(week))))).toEqual(asked);
    expect(new Set([...grid.column("Check"), ...columns.column("Check")])).toEqual(new Set(["✓"]));
  });

  test("locks typed on the Targets sheet hold here", async () => {
    const targets = await cellsOf(excel, "Plan_Regions", text.tables.Plan_Regions);
    await type(excel, text.targets.tab, { [targets.at("Lock", 0)]: 7000 });
    const { column } = await region();
    expect(column("Target")[0]).toBe(7000);
    expect(
      column("Light").every(
        (light) => light === "" || Object.values(text.lists.List_Light.choices).includes(String(light)),
      ),
    ).toBe(true);
  });
});
