import { serialOf } from "../../../src/planning/calendar/serialOf";
import { budgetSplit } from "../../../src/planning/channels/budgetSplit";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import type { ExcelSession } from "../../support/excel";
import { bookOf, errorsOn, namedCell, planFrom, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { languagesTried } from "./languages";

/** Twelve months of 500 an order up to 14 February 2018: six own, four by partners, two without a channel; 6,000 in all. */
const sales = Array.from({ length: 12 }, (_, month) => [
  serialOf(2017, 3 + month, 10),
  500,
  month < 6 ? "Own" : month < 10 ? "Partner*" : "",
]);
/** Own spends 1,600 for 100 leads and 10 customers, Partner* 900 for 100 and 6; a livestream is new, 100 for 50 and 1. */
const spends = [
  ["Own", serialOf(2017, 6, 1), 1000, 60, 6],
  ["Own", serialOf(2017, 12, 1), 600, 40, 4],
  ["Partner*", serialOf(2017, 9, 1), 900, 100, 6],
  ["Livestream", serialOf(2018, 1, 5), 100, 50, 1],
  ["Own", serialOf(2016, 1, 1), 9999, 1, 1],
];

const orders = { sheet: "Orders", role: "Sales", fields: ["Date", "Amount", "Channel"], rows: sales };
const ads = {
  sheet: "Ads",
  role: "Channels",
  fields: ["Channel", "Date", "Spend", "Leads", "Customers"],
  rows: spends,
};

const written = async (changed: Partial<Decisions>, spending = true): Promise<ExcelSession> => {
  const excel = await bookOf(orders, ...(spending ? [ads] : []));
  await planFrom(excel, { sheets: ["Channels", "Check"], ...changed });
  await typeNamed(excel, { Plan_AsOf: serialOf(2018, 2, 14) });
  return excel;
};

const type = (excel: ExcelSession, tab: string, address: string, value: number): Promise<void> =>
  excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(tab).getRange(address).values = [[value]];
  });
describe.each(languagesTried)("the Channels sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const headers = text.tables.Plan_Channels;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ language });
  }, 180_000);
  afterAll(() => excel.close());
  const column = async (key: keyof typeof headers) =>
    (await tableCells(excel, "Plan_Channels")).column(headers[key]);

  test("no cell is an error", async () => {
    expect(await errorsOn(excel, text.channels.tab)).toEqual([]);
  });

  test("a year by channel, the rest unassigned", async () => {
    expect(await column("Channel")).toEqual(["Own", "Partner*", "Livestream", text.channels.unassigned]);
    expect(await column("YearSold")).toEqual([3000, 2000, 0, 1000]);
    expect(await namedCell(excel, "Channel_YearSold")).toBe(6000);
    expect(Number(await namedCell(excel, "Channel_NoChannel"))).toBeCloseTo(1 / 6, 9);
  });

  test("return, cost of a customer, conversion and decision of each (C26, C45)", async () => {
    // (3,000 - 1,600) / 1,600; (2,000 - 900) / 900; (0 - 100) / 100; spend of 2016 is too long ago.
    const returns = (await column("Roi")).slice(0, 3).map(Number);
    expect(returns).toEqual([0.875, expect.closeTo(11 / 9, 9), -1]);
    expect(await column("Rank")).toEqual([2, 1, 3, ""]);
    expect((await column("Cac")).slice(0, 3)).toEqual([160, 150, 100]);
    expect((await column("Conversion")).slice(0, 3)).toEqual([0.1, 0.06, 0.02]);
    const { keep, test: trial } = text.lists.List_ChannelDecision.choices;
    expect(await column("Decision")).toEqual([keep, keep, trial, ""]);
  });

  test("the pot's split is budgetSplit's, with scales fitted to a year's spend and sales", async () => {
    // The budget is a quarter of the year's spend: 2,600 / 4 = 650, half of it to win customers.
    expect(await namedCell(excel, "Channel_Budget")).toBe(650);
    const split = await tableCells(excel, "Plan_ChannelBudget");
    const own = text.tables.Plan_ChannelBudget;
    const expected = budgetSplit(325, [
      { scale: 750 / Math.sqrt(400), exponent: 0.5, least: 0, most: undefined },
      { scale: 500 / Math.sqrt(225), exponent: 0.5, least: 0, most: undefined },
      { scale: 0, exponent: 0.5, least: 0, most: undefined },
    ]);
    split
      .column(own.Suggested)
      .forEach((amount, row) => expect(Number(amount)).toBeCloseTo(expected[row] ?? NaN, 3));
  });

  // Half, three tenths and a fifth are the shares to start with; every pot starts with its goal (C46).
  test("the plan check asks that every pot serves a goal and the pots make up the budget", async () => {
    const { names, things, findings } = text.check;
    const { Plan_Budget: pots, Plan_Findings: own } = text.tables;
    const of = async (name: string, column: "Verdict" | "First") => {
      const checks = await tableCells(excel, "Plan_Findings");
      const at = checks.column(own.Check).indexOf(`${things.pot}${findings.between}${name}`);
      return checks.value(own[column], at);
    };
    const { passes, mend } = findings;
    expect([await of(names.tied, "Verdict"), await of(names.weights, "Verdict")]).toEqual([passes, passes]);
    const budget = await tableCells(excel, "Plan_Budget");
    const put = (header: string, value: string | number) =>
      excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(text.channels.tab).getRange(budget.at(header, 0)).values = [[value]];
      });
    await put(pots.Goal, "");
    await put(pots.Share, 0.4);
    expect([await of(names.tied, "Verdict"), await of(names.weights, "First")]).toEqual([mend, "90.0%"]);
    expect(await of(names.tied, "First")).toBe(text.channels.budget.pots.acquisition.pot);
    await put(pots.Goal, text.channels.budget.pots.acquisition.goal);
    await put(pots.Share, 0.5);
  });

  test("typed shares are never scaled: 40 and 30 leave 30 unassigned (C27)", async () => {
    const table = await tableCells(excel, "Plan_Channels");
    await type(excel, text.channels.tab, table.at(headers.Typed, 0), 0.4);
    await type(excel, text.channels.tab, table.at(headers.Typed, 1), 0.3);
    const shares = (await column("Share")).map(Number);
    expect(shares).toEqual([0.4, 0.3, 0, expect.closeTo(0.3, 9)]);
    expect((await column("Target")).map(Number)).toEqual([8000, 6000, 0, expect.closeTo(6000, 6)]);
  });

  test("1,000,000 for 500 customers is 2,000 each, paid back after 4 orders of 500 (C47)", async () => {
    const { Plan_Budget: pots } = text.tables;
    const cell = (name: string): Promise<string> =>
      excel.run(async (context) => {
        const range = context.workbook.names.getItem(name).getRange().load("address");
        await context.sync();
        return range.address.split("!")[1] ?? "";
      });
    const budget = await tableCells(excel, "Plan_Budget");
    await type(excel, text.channels.tab, await cell("Channel_Budget"), 1_000_000);
    await type(excel, text.channels.tab, await cell("Channel_NewCustomers"), 500);
    await type(excel, text.channels.tab, budget.at(pots.Share, 0), 1);
    await type(excel, text.channels.tab, budget.at(pots.Share, 1), 0);
    await type(excel, text.channels.tab, budget.at(pots.Share, 2), 0);
    expect(await namedCell(excel, "Channel_Cac")).toBe(2000);
    expect(await namedCell(excel, "Channel_OrderValue")).toBe(500);
    expect(await namedCell(excel, "Channel_Payback")).toBe(4);
    expect(await errorsOn(excel, text.channels.tab)).toEqual([]);
  });

  // 500 an order, 4 orders a year, all of it margin, 3 years (C52): 6,000, three times the 2,000 of C47.
  test("a customer's lifetime is worth orders × value × margin × years, held against their cost (C52)", async () => {
    const say = text.channels.lifetime;
    expect(await namedCell(excel, "Customer_Ltv")).toBe("");
    expect(await namedCell(excel, "Customer_LtvSays")).toBe(say.noAnswer);
    const put = (name: string, value: number) =>
      excel.run(async ({ workbook }) => {
        workbook.names.getItem(name).getRange().values = [[value]];
      });
    await put("Customer_Frequency", 4);
    expect(await namedCell(excel, "Customer_Lifetime")).toBe(3);
    expect(await namedCell(excel, "Customer_Ltv")).toBe(6000);
    expect(await namedCell(excel, "Customer_LtvTimes")).toBe(3);
    expect(await namedCell(excel, "Customer_LtvSays")).toBe(say.good);
    await put("Channel_Margin", 0.4);
    expect(await namedCell(excel, "Customer_Ltv")).toBeCloseTo(2400, 9);
    expect(await namedCell(excel, "Customer_LtvSays")).toBe(`${say.thin}3.0`);
    await put("Channel_Margin", 1);
  });

  test("each pot is held against the number its goal asks for (C46)", async () => {
    const { Plan_Budget: own } = text.tables;
    const budget = await tableCells(excel, "Plan_Budget");
    // 500 customers; no sheet tells products; 20,000 for the quarter, of which January and February brought 1,000.
    expect(budget.column(own.Asked)).toEqual([500, "", 20_000]);
    expect(budget.column(own.Reached)).toEqual(["", "", 1000]);
    expect(budget.column(own.Attained)).toEqual(["", "", 0.05]);
  });

  // New customers: 500 first orders of 500 are 250,000 on 1,000,000; repurchase typed 90,000 × 50 % on 30,000.
  test("what to do first is what its cost brings back most of (C45)", async () => {
    const { Plan_FirstThings: own } = text.tables;
    const first = await tableCells(excel, "Plan_FirstThings");
    expect(first.column(own.Return).slice(0, 3)).toEqual(["", -0.75, ""]);
    await type(excel, text.channels.tab, first.at(own.TypedBenefit, 0), 90_000);
    await type(excel, text.channels.tab, first.at(own.Odds, 0), 0.5);
    await type(excel, text.channels.tab, first.at(own.TypedCost, 0), 30_000);
    const ranked = await tableCells(excel, "Plan_FirstThings");
    expect(ranked.column(own.Return).slice(0, 2)).toEqual([0.5, -0.75]);
    expect(ranked.column(own.Rank).slice(0, 3)).toEqual([1, 2, ""]);
  });

  // A year's 250 leads, 17 of them won: 6.8 %; typed 5,000 clicks and 1,000 readers, of whom a quarter leave a form (C36).
  test("the path knows leads and customers, and its weakest step (C36)", async () => {
    const { Plan_ConversionPath: own } = text.tables;
    const path = await tableCells(excel, "Plan_ConversionPath");
    expect(path.column(own.People)).toEqual(["", "", 250, 17, ""]);
    await type(excel, text.channels.tab, path.at(own.Typed, 0), 5000);
    await type(excel, text.channels.tab, path.at(own.Typed, 1), 1000);
    const counted = await tableCells(excel, "Plan_ConversionPath");
    expect(counted.column(own.Rate)).toEqual(["", 0.2, 0.25, 0.068, ""]);
    expect(counted.column(own.Leak)).toEqual(["", "", "", text.channels.path.leak, ""]);
  });

  // Goal 8 % (C21), pause under 2 %: 10 of 100 is more of these, 3 of 50 better, none of 40 fewer; 100 leads wait for 80 places.
  test("grades of leads say what waits and what marketing hears (C42)", async () => {
    const { Plan_LeadGrades: own } = text.tables;
    const grades = await tableCells(excel, "Plan_LeadGrades");
    for (const [row, leads, room, won] of [
      [0, 100, 80, 10],
      [1, 50, 60, 3],
      [2, 40, 40, 0],
    ] as const) {
      await type(excel, text.channels.tab, grades.at(own.Leads, row), leads);
      await type(excel, text.channels.tab, grades.at(own.Capacity, row), room);
      await type(excel, text.channels.tab, grades.at(own.Won, row), won);
    }
    const graded = await tableCells(excel, "Plan_LeadGrades");
    const { more, better, fewer } = text.lists.List_LeadAnswer.choices;
    expect(graded.column(own.Waiting)).toEqual([20, 0, 0]);
    expect(graded.column(own.Back)).toEqual([more, better, fewer]);
  });

  test("dealers' stars by the weights of the rules (B20)", async () => {
    const { Plan_Dealers: dealers } = text.tables;
    const table = await tableCells(excel, "Plan_Dealers");
    const marks = { Sales: 5, Growth: 4, Payment: 4, Coverage: 3, Prices: 2 } as const;
    for (const [criterion, mark] of Object.entries(marks) as [keyof typeof marks, number][])
      await type(excel, text.channels.tab, table.at(dealers[criterion], 0), mark);
    // 0.3 × 5 + 0.2 × 4 + 0.2 × 4 + 0.15 × 3 + 0.15 × 2 = 3.85 of 5.
    const shown = await tableCells(excel, "Plan_Dealers");
    expect(Number(shown.value(dealers.Score, 0))).toBeCloseTo(77, 9);
    expect(shown.value(dealers.Stars, 0)).toBe(4);
  });
});

test("with the sales alone there is neither spend nor split, and no error", async () => {
  const excel = await written({}, false);
  const text = sheetsTextOf("en");
  expect(await errorsOn(excel, text.channels.tab)).toEqual([]);
  const table = await tableCells(excel, "Plan_Channels");
  expect(table.column(text.tables.Plan_Channels.Channel)).toEqual(["Own", "Partner*", "Unassigned"]);
  expect(table.column(text.tables.Plan_Channels.Roi)).toEqual(["", "", ""]);
  excel.close();
}, 180_000);

test("online and offline, with what they reach and win, on the Year sheet (B07)", async () => {
  const excel = await written({ sheets: ["Year", "Channels"] });
  const { tables, lists, year, channels } = sheetsTextOf("en");
  const { Kind } = tables.Plan_Channels;
  const { store, dealer, shop } = lists.List_Place.choices;
  const listed = await tableCells(excel, "Plan_Channels");
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(channels.tab);
    for (const [row, kind] of [store, dealer, shop].entries())
      sheet.getRange(listed.at(Kind, row)).values = [[kind]];
  });
  const shown = await tableCells(excel, "Plan_Inventory");
  const items = shown.column(tables.Plan_Inventory.Item);
  const told = (item: string) =>
    [tables.Plan_Inventory.Count, tables.Plan_Inventory.Share].map((header) =>
      Number(shown.value(header, items.indexOf(item))),
    );
  const { online, onlineWon, offline, offlineWon } = year.inventory.items;
  // Own and Partner* sold 5,000 of 6,000 and won 16 of 200 leads; the livestream 0 and 1 of 50.
  expect(told(offline)).toEqual([2, expect.closeTo(5 / 6, 9)]);
  expect(told(offlineWon)).toEqual([16, expect.closeTo(0.08, 9)]);
  expect(told(online)).toEqual([1, 0]);
  expect(told(onlineWon)).toEqual([1, expect.closeTo(0.02, 9)]);
  excel.close();
}, 180_000);
