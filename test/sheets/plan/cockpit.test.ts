import { trendAlert } from "../../../src/planning/control/trendAlert";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { companyPlan } from "./companyPlan";
import { languagesTried } from "./languages";
import { asOf2018, wholeCompany } from "./wholeCompany";

const sum = (values: readonly unknown[]): number =>
  values.reduce((total: number, value) => total + Number(value), 0);

// Every expected number is worked out by hand from wholeCompany's few rows; the quarter's target is a fourth of 120,000.
describe.each(languagesTried)("the Cockpit, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { alerts: say, indicators } = text.cockpit;
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  beforeAll(async () => {
    plan = await companyPlan(wholeCompany, { language, sheets: ["Cockpit"] });
  }, 180_000);
  afterAll(() => plan.excel.close());

  const where = async (table: string, key: string, is: string, column: string): Promise<unknown> =>
    (await plan.column(table, column))[(await plan.column(table, key)).indexOf(is)];
  const alert = (name: string, column: string): Promise<unknown> =>
    where("Plan_Alerts", "Alert", name, column);

  test("no cell shows an error", async () => {
    expect(await plan.errors(text.cockpit.tab)).toEqual([]);
  });

  // 5,000 + 2,000 + 900 + 300 - 100 sold; 10 working days left in February and 22 in March.
  test("target, sold, gap and the days left", async () => {
    expect(await plan.named("Cockpit_Target")).toBe(30_000);
    expect(await plan.named("Cockpit_Sold")).toBe(8100);
    expect(await plan.named("Cockpit_Gap")).toBe(21_900);
    expect(await plan.named("Cockpit_DaysLeft")).toBe(32);
    expect(await plan.named("Cockpit_PerDay")).toBeCloseTo(21_900 / 32, 9);
  });

  // 21,900 are missing: only both deals of the quarter, 10,000 and 20,000 at 50 % each, bring that.
  test("the odds come from the open deals of the quarter", async () => {
    expect(await plan.named("Odds_Deals")).toBe(2);
    expect(await plan.named("Cockpit_Odds")).toBeCloseTo(0.25, 12);
  });

  test("weeks, months and regions foot to the gap", async () => {
    expect(sum(await plan.column("Plan_CatchUp", "Needed"))).toBe(21_900);
    expect(sum(await plan.column("Plan_CatchUpMonths", "Needed"))).toBe(21_900);
    expect(sum(await plan.column("Plan_CatchUpRegions", "Gap"))).toBe(21_900);
    const [first] = await plan.column("Plan_CatchUp", "Needed");
    expect(first).toBe("");
    // Sales of 8,100 are no whole thousands: 21,900 are caught up as 22.
    await plan.type("Plan_Unit", 1000);
    expect(sum(await plan.column("Plan_CatchUp", "Needed"))).toBe(22_000);
    await plan.type("Plan_Unit", 1);
  });

  // West: 3 of 12 in each of three weeks against 11 of 24 in all regions; four weeks ago both 6 of 12.
  test("a win rate that stays under the mean is told with its first day (A67)", async () => {
    expect(await plan.column("Plan_WinRates", "Run")).toEqual([0, 0, 3]);
    expect(await alert(say.winRate.name, "Open")).toBe(1);
    expect(await alert(say.winRate.name, "Since")).toBe(asOf2018 - 20);
    expect(String(await alert(say.winRate.name, "Says"))).toContain("West");
  });

  // Open 3,700, of it 200 + 300 + 400 + 600 overdue; the oldest of 8 January was due on 7 February.
  test("overdue receivables raise the alert strictly over the limit (A68)", async () => {
    const rate = await where("Plan_IndicatorRates", "Indicator", indicators.overdueRate, "Now");
    expect(rate).toBeCloseTo(1500 / 3700, 12);
    expect(await alert(say.overdue.name, "Since")).toBe(asOf2018 - 7);
    await plan.type("Rule_OverdueRate", 1500 / 3700);
    expect(await alert(say.overdue.name, "Open")).toBe(0);
    await plan.type("Rule_OverdueRate", 0.15);
    expect(await alert(say.overdue.name, "Open")).toBe(1);
  });

  test("leads that turn down are told as TRENDALERT tells them (C53)", async () => {
    const leads = (await plan.column("Plan_LeadTrend", "Leads")).map(Number);
    const low = await plan.column("Plan_LeadTrend", "Low");
    expect(low).toEqual(leads.map((_, at) => (trendAlert(leads.slice(0, at + 1))?.alert ? 1 : 0)));
    expect(low).toContain(1);
    expect(await alert(say.leads.name, "Since")).toBe(asOf2018 - 6);
  });

  // 6 of 200 and 6 of 170 in the last two weeks, 12 of about 200 before; the benchmark is 5 %.
  test("leads that convert under the benchmark are told since the week they began (B28)", async () => {
    expect(await alert(say.conversion.name, "Since")).toBe(asOf2018 - 13);
  });

  test("an alert that is not open says so, and has no date", async () => {
    await plan.type("Rule_Conversion", 0.01);
    expect(await alert(say.conversion.name, "Says")).toBe(say.fine);
    expect(await alert(say.conversion.name, "Since")).toBe("");
    await plan.type("Rule_Conversion", 0.05);
  });

  // Invoiced since January 3,500, of it 900 paid on 14 February; 30,000 open for a gap of 21,900.
  test.each([
    ["Plan_Indicators", indicators.soldToday, 200],
    ["Plan_Indicators", indicators.collectedToday, 900],
    ["Plan_IndicatorRates", indicators.collection, 900 / 3500],
    ["Plan_IndicatorRates", indicators.coverage, 30_000 / 21_900],
    ["Plan_IndicatorRates", indicators.roi, 1.5],
    ["Plan_IndicatorCounts", indicators.newWeek, 1],
    ["Plan_IndicatorCounts", indicators.leadsWeek, 170],
  ])("%s: %s", async (table, name, expected) => {
    expect(await where(table, "Indicator", name, "Now")).toBeCloseTo(expected, 9);
  });
});

describe("the Cockpit of a workbook with nothing but sales", () => {
  test("takes its odds from the quarters before, and asks no table that is not there", async () => {
    const { Date: dates, Amount } = wholeCompany.Sales ?? {};
    const plan = await companyPlan(
      { Sales: { Date: dates ?? [], Amount: Amount ?? [] } },
      { sheets: ["Cockpit"] },
    );
    try {
      const { cockpit } = sheetsTextOf("en");
      expect(await plan.errors(cockpit.tab)).toEqual([]);
      // Twelve quarters of 30,000 each: the next one brings as much.
      expect(await plan.column("Plan_Outlook", "Sold")).toEqual(Array.from({ length: 12 }, () => 30_000));
      expect(await plan.named("Cockpit_Odds")).toBe(1);
      expect(await plan.column("Plan_Alerts", "Alert")).toEqual([
        cockpit.alerts.pace.name,
        cockpit.alerts.value.name,
      ]);
    } finally {
      plan.excel.close();
    }
  });

  test("says why there are no odds where nothing tells", async () => {
    const plan = await companyPlan({ Sales: { Date: [asOf2018], Amount: [100] } }, { sheets: ["Cockpit"] });
    try {
      expect(await plan.named("Cockpit_Why")).toBe(sheetsTextOf("en").cockpit.odds.none);
      expect(await plan.errors(sheetsTextOf("en").cockpit.tab)).toEqual([]);
    } finally {
      plan.excel.close();
    }
  });
});
