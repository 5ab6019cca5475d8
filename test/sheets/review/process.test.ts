import { serialOf } from "../../../src/planning/calendar/serialOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

/** The 45th day of the quarter. */
const asOf = serialOf(2018, 2, 14);
const start = serialOf(2018, 1, 1);
const newcomers = Array.from({ length: 9 }, (_, index) => `N${index + 1}`);
const people = [...newcomers, "Old"];
const sales = {
  Sales: {
    Date: [serialOf(2017, 1, 10), serialOf(2018, 1, 9), ...people.map(() => serialOf(2018, 1, 15))],
    Amount: [10_000, 6_000, ...people.map((_, index) => (index + 1) * 1000)],
    Region: ["East", "East", ...people.map(() => "West")],
    Seller: ["Old", "Old", ...people],
  },
  Team: {
    Seller: people,
    Hired: people.map((person) => (person === "Old" ? serialOf(2012, 1, 1) : serialOf(2017, 11, 1))),
  },
  Activities: {
    Date: people.map(() => serialOf(2018, 1, 10)),
    Kind: people.map(() => "Coaching"),
    Seller: people,
    Hours: people.map((_, index) => index + 1),
  },
};
const snapshot: Snapshot = {
  ...superstore,
  names: Object.entries(sales).flatMap(([role, table]) =>
    Object.keys(table).map((field) => `${role}_${field}`),
  ),
  members: {
    region: ["East", "West"].map((name) => ({ name, history: superstore.history })),
    seller: people.map((name) => ({ name, history: superstore.history })),
  },
  lists: { Team_Seller: people, Activities_Kind: ["Visit", "Coaching"] },
};

describe.each(languagesTried)("the Process and Ability sheets in Excel, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { tables } = text;
  const { Review_ActionReturns: returns, Review_Events: events, Review_Funnel: funnel } = tables;
  const { Review_Abilities: marks, Review_WeakPoints: points } = tables;
  const { good, act } = text.lists.List_Light.choices;
  const { stream, expo } = text.lists.List_EventKind.choices;
  const decisions = { ...plan2018, language, sheets: ["Team", "Actions", "Process", "Ability"] as const };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(sales, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Process_Margin", 0.5],
      ["Plan_Actions", tables.Plan_Actions.Start, [null, start]],
      ["Plan_Actions", tables.Plan_Actions.Line, [null, "East"]],
      ["Plan_Effects", tables.Plan_Effects.KpiBefore, [100]],
      ["Plan_Effects", tables.Plan_Effects.KpiNow, [120]],
      ["Review_ActionReturns", returns.Cost, [100, 1000, 50]],
      ["Review_ActionReturns", returns.Typed, [250]],
      ["Review_Events", events.Event, ["Live", "Fair"]],
      ["Review_Events", events.Kind, [stream, expo]],
      ["Review_Events", events.Cost, [3000, 12_000]],
      ["Review_Events", events.Reach, [5250, 800]],
      ["Review_Events", events.Leads, [210, 96]],
      ["Review_Events", events.Orders, [14, 3]],
      ["Review_Events", events.Sales, [16_800, 9000]],
      ["Plan_Training", tables.Plan_Training.Hours, [10, 10]],
      ["Review_TrainingDone", tables.Review_TrainingDone.Done, [5, 10]],
      ["Review_Abilities", marks.Margin, [0.5, 0.7]],
      ["Review_Abilities", marks.Teamwork, [0.9]],
      ["Plan_Battles", tables.Plan_Battles.Granted, [400]],
      ["Review_Resources", tables.Review_Resources.Return, [null, 600]],
      ["Review_Funnel", funnel.Typed, [200, null, 40, 30, 3]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  // The first action brought what was typed: 250 for 100. The second serves East: 6,000 since 1 January where the same days of last
  // year brought 10,000, half of it margin, for 1,000. The third's effect is not known.
  test("actions are ranked by what they brought for their cost, and judged (A77, C45)", async () => {
    const list = await plan.table("Review_ActionReturns");
    expect(list.column(returns.Gain).slice(0, 3)).toEqual([250, -2000, ""]);
    expect(list.column(returns.Roi).slice(0, 3)).toEqual([1.5, -3, ""]);
    expect(list.column(returns.Rank).slice(0, 3)).toEqual([1, 2, ""]);
    const { copy, stop } = text.lists.List_ActionVerdict.choices;
    expect(list.column(returns.Verdict).slice(0, 3)).toEqual([copy, stop, ""]);
    expect(await plan.named("Process_Cost")).toBe(1150);
    expect(await plan.named("Process_Gain")).toBe(-1750);
    expect(String(await plan.named("Process_Headline"))).toContain("150%");
  });

  // 14 of 210 leads ordered, 6.7 % against the 5 % of the rules; 3 of 96 did not pay the fair: 4,500 of margin for 12,000.
  test("events are followed from people reached to the return (A77, A78)", async () => {
    const list = await plan.table("Review_Events");
    expect(list.column(events.LeadRate).slice(0, 2)).toEqual([0.04, 0.12]);
    expect(list.value(events.OrderRate, 0)).toBeCloseTo(1 / 15, 9);
    expect(list.column(events.LeadCost)[1]).toBe(125);
    expect(list.column(events.Roi).slice(0, 3)).toEqual([expect.closeTo(1.8, 9), -0.625, ""]);
    expect(list.column(events.Light).slice(0, 3)).toEqual([good, act, ""]);
  });

  test("resources show what was spent for a signing: expos from the events, battles as they were granted", async () => {
    const list = await plan.table("Review_Resources");
    const { Resource, Spent, Signed, Each, Roi } = tables.Review_Resources;
    expect(list.column(Resource).slice(0, 2)).toEqual([
      text.process.resources.expos,
      text.actions.suggested.productBattle.name,
    ]);
    expect(list.column(Spent).slice(0, 3)).toEqual([12_000, 400, ""]);
    expect([list.value(Signed, 0), list.value(Each, 0)]).toEqual([3, 4000]);
    expect(list.column(Roi).slice(0, 3)).toEqual([-0.625, 0.5, ""]);
  });

  test("a funnel's rates skip the steps nobody counted, and the lowest is the leak (C36)", async () => {
    const list = await plan.table("Review_Funnel");
    expect(list.column(funnel.Rate)).toEqual(["", "", 0.2, 0.75, 0.1]);
    expect(list.column(funnel.Overall)).toEqual([1, "", 0.2, 0.15, 0.015]);
    expect(list.column(funnel.Leak)).toEqual(["", "", "", "", text.process.funnel.leak]);
    const { loses, of } = text.process.funnel;
    expect(await plan.named("Process_Leak")).toBe(`${text.process.funnel.steps.won}${loses}10%${of}`);
  });

  // Nine newcomers, hours 1 to 9, sales 1,000 to 9,000: one line. Old is none of them.
  test("coaching is held against output only where there are pairs enough (A77)", async () => {
    const list = await plan.table("Review_Coaching");
    expect(list.value(tables.Review_Coaching.Output, 0)).toBeCloseTo((1000 / 45) * 30, 6);
    expect(await plan.named("Coaching_Pairs")).toBe(9);
    expect(await plan.named("Coaching_R")).toBeCloseTo(1, 9);
    expect(await plan.named("Coaching_Chance")).toBeCloseTo(2 / 3, 9);
    const { more, few } = text.process.coaching;
    expect(await plan.named("Coaching_Says")).toBe(more);
    await plan.session.run(async (context) => {
      context.workbook.names.getItem("Rule_CorrelPairs").getRange().values = [[10]];
      await context.sync();
    });
    expect(await plan.named("Coaching_Says")).toBe(`${few.before}10${few.after}`);
  });

  // Old alone sold before the quarter: 10,000 in the same days of last year, 16,000 in these. The others came on 1 November and sold
  // first on 15 January, 75 days later.
  test("the best sellers are held against themselves, newcomers against the days asked for (A28, A79)", async () => {
    expect(await plan.named("Ability_TopNow")).toBe(16_000);
    expect(await plan.named("Ability_TopLast")).toBe(10_000);
    expect(await plan.named("Ability_TopGrowth")).toBeCloseTo(0.6, 9);
    expect(await plan.named("Ability_FirstDeal")).toBe(75);
    expect(await plan.named("Ability_FirstDealBefore")).toBe("");
    const deals = await plan.table("Review_FirstDeals");
    expect(deals.column(tables.Review_FirstDeals.Seller).slice(8, 10)).toEqual(["N9", ""]);
  });

  test("a person's score is over the marks given, and the lowest is the weakest", async () => {
    const list = await plan.table("Review_Abilities");
    expect(list.column(marks.Score).slice(0, 3)).toEqual([0.7, 0.7, ""]);
    expect(list.column(marks.Weak).slice(0, 3)).toEqual([
      text.team.appraisal.rows[1],
      text.team.appraisal.rows[1],
      "",
    ]);
  });

  // Margin 50 % and 70 %; output 1.6 of last year where 1.2 is asked; 60 of 75 days; 15 hours of 20.
  test("weak points say how much of what is asked is reached (A79)", async () => {
    const list = await plan.table("Review_WeakPoints");
    expect(list.column(points.Reached)).toEqual([
      "",
      expect.closeTo(0.6, 9),
      "",
      "",
      0.9,
      expect.closeTo(4 / 3, 9),
      0.8,
      0.75,
    ]);
    const { watch } = text.lists.List_Light.choices;
    expect(list.column(points.Light)).toEqual(["", watch, "", "", good, good, good, watch]);
    const { of, under } = text.ability.points;
    expect(list.value(points.Says, 1)).toBe(`1${of}2${under}60%`);
    expect(String(await plan.named("Ability_Headline"))).toContain(text.team.appraisal.rows[1] ?? "?");
  });

  test("fast growth asks for another organisation (B48)", async () => {
    const list = await plan.table("Review_Organisation");
    const { Now, Fires } = tables.Review_Organisation;
    expect(list.value(Now, 0)).toBeCloseTo(5.1, 9);
    expect(list.column(Fires).slice(0, 2)).toEqual([act, ""]);
  });
});
