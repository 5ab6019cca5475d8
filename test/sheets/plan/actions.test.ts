import { serialOf } from "../../../src/planning/calendar/serialOf";
import { taskLight } from "../../../src/planning/control/taskLight";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { ganttSigns } from "../../../src/sheets/blueprint/ganttSigns";
import type { tableCells } from "../../support/tableCells";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "./engineAnswers";
import { languagesTried } from "./languages";
import { livePlan } from "./livePlan";
import { plan2018, superstore } from "./superstore";

jest.setTimeout(120_000);

/** A Wednesday in the seventh week: 10 of the 20 days from 5 to 24 February have gone, that day among them. */
const asOf = serialOf(2018, 2, 14);
const start = serialOf(2018, 2, 5);
const due = serialOf(2018, 2, 24);
const sales = {
  Sales: {
    Date: [serialOf(2017, 1, 10), serialOf(2017, 2, 20), serialOf(2018, 1, 9), serialOf(2018, 2, 14)],
    Amount: [10_000, 5_000, 6_000, 3_000],
    Region: ["East", "East", "East", "West"],
  },
};
const snapshot: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Region"],
  members: { region: ["East", "West"].map((name) => ({ name, history: superstore.history })) },
};
/** One ends before it starts. */
const tasks = [
  { start, due, progress: 0.2 },
  { start, due, progress: 0.4 },
  { start, due, progress: 0.401 },
  { start, due, progress: 1 },
  { start: serialOf(2018, 1, 1), due: asOf - 1, progress: 0.95 },
  { start: asOf + 1, due: asOf + 9, progress: null },
  { start: due, due: start, progress: null },
  { start, due, progress: 0.5 },
];

describe.each(languagesTried)("the Actions sheet in Excel, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { tables, suggested } = text.actions;
  const { good, watch, act } = text.lists.List_Light.choices;
  const lighthouse = text.lists.List_Lighthouse.choices;
  const direction = text.lists.List_Direction.choices;
  const heads = tables.Plan_Actions;
  const decisions = { ...plan2018, language, sheets: ["Actions"] as const };
  type Cells = Awaited<ReturnType<typeof tableCells>>;
  let plan: Awaited<ReturnType<typeof livePlan>>;
  let actions: Cells;
  let milestones: Cells;
  let contingency: Cells;
  beforeAll(async () => {
    plan = await livePlan(sales, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Plan_Actions", heads.Start, tasks.map((task) => task.start)],
      ["Plan_Actions", heads.Due, tasks.map((task) => task.due)],
      ["Plan_Actions", heads.Progress, tasks.map((task) => task.progress)],
      ["Plan_Actions", heads.Action, [null, null, null, null, null, null, "Swapped"]],
      ["Plan_Actions", heads.Owner, ["Ada", "Ada", null, null, null, null, "Ada"]],
      ["Plan_Actions", heads.Line, [null, "East", null, null, "East"]],
      ["Plan_Effects", tables.Plan_Effects.KpiBefore, [null, null, 100, 50]],
      ["Plan_Effects", tables.Plan_Effects.KpiNow, [null, null, 120, 40]],
      ["Plan_Effects", tables.Plan_Effects.Better, [null, null, null, direction.down]],
      ["Plan_Lighthouses", tables.Plan_Lighthouses.Customer, ["Acme", "Bolt"]],
      ["Plan_Lighthouses", tables.Plan_Lighthouses.Stage, [lighthouse.locked, lighthouse.talking]],
      ["Plan_Lighthouses", tables.Plan_Lighthouses.Due, [asOf - 1, asOf - 1]],
      ["Plan_MonthGoals", tables.Plan_MonthGoals.SignedGoal, [2, 1, 1]],
      ["Plan_Contingency", tables.Plan_Contingency.Typed, [0.05, 0.049]],
      ["Plan_Battles", tables.Plan_Battles.Requested, [1000, 1000, 1000, 1000]],
      ["Plan_Battles", tables.Plan_Battles.Granted, [999, 999, 999, 1000]],
      ["Plan_Battles", tables.Plan_Battles.Date, [asOf + 15, asOf + 14, asOf - 1, asOf - 1]],
    ]);
    actions = await plan.table("Plan_Actions");
    milestones = await plan.table("Plan_Milestones");
    contingency = await plan.table("Plan_Contingency");
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  test("a quarter begins with what the method asks of it, in the reader's language and on its days", () => {
    expect(actions.rows).toBe(30);
    expect(actions.column(heads.Action).slice(0, 4)).toEqual([
      suggested.trainNewcomers.name,
      suggested.valuePack.name,
      suggested.benchmarks.name,
      suggested.newVertical.name,
    ]);
    // The first quarter's share of history is 17 %, under a quarter: off season (B13).
    expect(actions.column(heads.Action)[4]).toBe(suggested.offSeason.name);
    // C32: launch on 15 January, membership upgrade on 28 February, key accounts signed on 15 March.
    expect(milestones.column(tables.Plan_Milestones.Due).slice(0, 3)).toEqual([
      serialOf(2018, 1, 15),
      serialOf(2018, 2, 28),
      serialOf(2018, 3, 15),
    ]);
  });

  // B31–B33 and part 2: a lag of 30 points is red, of 10 yellow, 9.9 green; past due and unfinished at least yellow.
  test("lights follow the lag between time gone and progress, as the method's own function has them", () => {
    expect(actions.column(heads.Light).slice(0, 9)).toEqual([
      act,
      watch,
      good,
      good,
      watch,
      "",
      "",
      good,
      "",
    ]);
    const words = { red: act, amber: watch, green: good };
    for (const [row, task] of tasks.slice(0, 5).entries()) {
      const light = taskLight(task.start, task.due, task.progress ?? 0, asOf)?.light;
      expect(light && words[light]).toBe(actions.value(heads.Light, row));
    }
    const { steps } = text.actions;
    expect(actions.column(heads.Step).slice(0, 4)).toEqual([steps.act, steps.watch, steps.good, steps.done]);
  });

  test("the bar is done as far as progress goes, then comes this week, then what is planned", () => {
    const bar = (row: number) => Array.from({ length: 14 }, (_, week) => actions.value(`W${week + 1}`, row));
    const { done, planned, today } = ganttSigns;
    const blank = (weeks: number) => Array<string>(weeks).fill("");
    expect(bar(7)).toEqual([...blank(5), done, today, planned, ...blank(6)]);
    expect(bar(3)).toEqual([...blank(5), done, done, done, ...blank(6)]);
    expect(bar(6)).toEqual(blank(14));
  });

  test("an action says what it lacks; an ability must name the line it serves", () => {
    const { owner, line, order } = text.actions.missing;
    expect(actions.column(heads.Check).slice(0, 3)).toEqual([line, "✓", owner]);
    expect(actions.column(heads.Check).slice(5, 8)).toEqual(["", order, ""]);
  });

  test("the sentence counts actions and milestones", async () => {
    const { of, done, act: late, watch: soon } = text.actions.headline;
    // Five suggested actions and one of the director's, of which one is done, and five milestones: three begun in January are all far behind.
    expect(await plan.named("Actions_Headline")).toBe(`1${of}11${done}6${late}2${soon}`);
    expect(await plan.named("Actions_Incomplete")).toBe(5);
  });

  test("a trigger fires when the value it watches reaches its limit, and no sooner", async () => {
    const { Fires, Watched } = tables.Plan_Contingency;
    expect(contingency.column(Fires).slice(0, 3)).toEqual([act, good, act]);
    expect(contingency.column(Watched)[2]).toBe(await plan.named("Watch_QuarterPace"));
    // 9,000 sold where the same days of last year brought 10,000; 4,500 a sale where it was 10,000.
    expect(contingency.column(Watched)[3]).toBeCloseTo(-0.1, 9);
    expect(contingency.column(Watched)[4]).toBeCloseTo(-0.55, 9);
    expect(contingency.column(Fires).slice(3, 6)).toEqual([act, act, ""]);
    expect(await plan.named("Actions_Fires")).toBe(4);
  });

  test("what a battle asks for is watched before its date and acted on after it", async () => {
    const battles = await plan.table("Plan_Battles");
    expect(battles.column(tables.Plan_Battles.Light).slice(0, 5)).toEqual([good, watch, act, good, ""]);
  });

  // East is served by two actions, 40 % and 95 % done, both watched; nothing serves West.
  test("each line of the target tells the actions that serve it, or that none does (A16)", async () => {
    const links = await plan.table("Plan_Links");
    const { Line, Actions, Progress, Light, Check, First } = tables.Plan_Links;
    expect(links.column(Line)).toEqual(["East", "West"]);
    expect(links.column(Actions)).toEqual([2, 0]);
    expect(links.value(Progress, 0)).toBeCloseTo(0.675, 9);
    expect(links.column(Light)).toEqual([watch, ""]);
    expect(links.column(Check)).toEqual(["✓", text.actions.links.none]);
    expect(links.value(First, 0)).toBe(suggested.valuePack.name);
  });

  // A-03 has an indicator of its own, 100 before and 120 now; A-04 one that is better lower, 50 before and 40 now. A-05 serves East: 6,000 since 1 January, 10,000 in the same days of
  // last year. A-02 serves East since 5 February, where nothing was sold a year ago.
  test("an action's effect is its indicator's, or its line's sales against last year (A66)", async () => {
    const effects = await plan.table("Plan_Effects");
    const { Change, Lift } = tables.Plan_Effects;
    const [risen, fallen, less] = [0.2, -0.2, -0.4].map((change) => expect.closeTo(change, 9) as number);
    expect(effects.column(Change).slice(0, 5)).toEqual(["", "", risen, fallen, less]);
    expect(effects.column(Lift).slice(0, 5)).toEqual(["", "", risen, risen, less]);
    expect(await plan.named("Actions_Moved")).toBeCloseTo(2 / 3, 12);
  });

  test("benchmark customers are counted once they are locked, and asked for by their date (A11)", async () => {
    const list = await plan.table("Plan_Lighthouses");
    expect(list.column(tables.Plan_Lighthouses.Light).slice(0, 3)).toEqual([good, act, ""]);
    expect(await plan.named("Actions_Locked")).toBe(1);
    expect(await plan.named("Actions_LockedLight")).toBe(watch);
  });

  // One sale of two by the end of January; February's one is there; March has not begun.
  test("contracts of each month are held against their goal (A61)", async () => {
    const months = await plan.table("Plan_MonthGoals");
    const { Signed, Light } = tables.Plan_MonthGoals;
    expect(months.column(Signed)).toEqual([1, 1, ""]);
    expect(months.column(Light)).toEqual([act, good, ""]);
  });
});
