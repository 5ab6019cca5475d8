import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { writePlan } from "../../../src/excel/write/writePlan";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { openExcel, type ExcelSession } from "../../support/excel";
import { addPlanFunctions } from "../../support/planFunctions";
import { tableCells } from "../../support/tableCells";
import { plan2018 } from "../../sheets/plan/superstore";
import { addCompany } from "../../sheets/plan/wholeCompany";
import { salesOfSize, type Spread } from "./salesOfSize";

/** `SCALE=full` plans for a thousand territories and fifty thousand rows and has all of it calculated; it takes minutes. */
const full = process.env.SCALE === "full";
/** What Excel for the web takes in one request and gives in one answer. */
const mostBytes = 5 * 1024 * 1024;

jest.setTimeout(full ? 3_600_000 : 240_000);

let excel: ExcelSession | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** What a plan with a Breakdown asked of Excel: to read its sales and to write it. */
const asked = async ({ rows, spread }: Size, dimensions: Decisions["dimensions"]) => {
  excel?.close();
  excel = await openExcel();
  const { host, run } = excel;
  addPlanFunctions(host);
  await run(async (context) => {
    if (!full) context.application.calculationMode = "Manual";
    addCompany(context, { Sales: salesOfSize(rows, spread) });
    await context.sync();
  });
  Object.assign(host.counters, { largestRequest: 0, largestAnswer: 0 });
  const began = { ...host.counters, at: Date.now() };
  const snapshot = await run(takeSnapshot);
  const read = { ...host.counters, at: Date.now() };
  await writePlan({
    snapshot,
    decisions: { ...plan2018, target: 2_000_000, sheets: ["Breakdown"], dimensions },
  });
  const { batches, changes, largestRequest, largestAnswer } = host.counters;
  const answer = {
    reads: read.batches - began.batches,
    writes: batches - read.batches,
    changes: changes - began.changes,
    largestRequest,
    largestAnswer,
  };
  if (full)
    console.log(rows, "rows, ms to read and write:", read.at - began.at, Date.now() - read.at, answer);
  return answer;
};

type Asked = Awaited<ReturnType<typeof asked>>;

/** The same requests and changes, within what Excel takes at a time; only what one answer cannot hold is read in parts. */
const expectAsFew = (many: Asked, few: Asked) => {
  expect(many.changes).toBe(few.changes);
  // An answer holds 80,000 cells: one of six columns of fifty thousand rows, or a part of what a thousand rows of formulas became.
  expect(many.reads - few.reads).toBeLessThanOrEqual(full ? 6 : 0);
  expect(many.writes - few.writes).toBeLessThanOrEqual(full ? 30 : 0);
  expect(many.largestRequest).toBeLessThan(mostBytes);
  expect(many.largestAnswer).toBeLessThan(mostBytes);
};

/** The different answers in the checks of all rows and columns of the grids. */
const checks = async (): Promise<readonly unknown[]> => {
  if (!excel) throw new Error("Nothing is written");
  const found = new Set<unknown>();
  const tables = await excel.run(async (context) => {
    const { items } = context.workbook.tables.load("items/name");
    await context.sync();
    return items.map(({ name }) => name).filter((name) => /^Plan_Grid\d/.test(name));
  });
  for (const name of tables)
    for (const answer of (await tableCells(excel, name)).column("Adds up")) found.add(answer);
  return [...found];
};

interface Size {
  readonly rows: number;
  readonly spread: Spread;
}
type Case = readonly [asked: string, dimensions: Decisions["dimensions"], few: Size, many: Size];

const small: Case = [
  "by regions and products",
  ["region", "product"],
  { rows: 500, spread: { regions: 20, products: 8, sellers: 10 } },
  { rows: 2400, spread: { regions: 60, products: 8, sellers: 10 } },
];
const large: readonly Case[] = [
  [
    "by the weeks of a thousand territories",
    ["region", "week"],
    { rows: 1200, spread: { regions: 20, products: 8, sellers: 20 } },
    { rows: 12_000, spread: { regions: 1000, products: 8, sellers: 20 } },
  ],
  [
    "of fifty thousand rows by regions, products, sellers and months",
    ["region", "product", "team", "time"],
    { rows: 500, spread: { regions: 5, products: 8, sellers: 20 } },
    { rows: 50_000, spread: { regions: 5, products: 8, sellers: 20 } },
  ],
];

test.each(full ? large : [small])(
  "a large plan is asked for as often as a small one: %s",
  async (_, dimensions, few, many) => {
    const fewer = await asked(few, dimensions);
    expectAsFew(await asked(many, dimensions), fewer);
    if (full) expect(await checks()).toEqual(["✓"]);
  },
);
