import { serialOf } from "../../../src/planning/calendar/serialOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

const asOf = serialOf(2018, 2, 14);
const sales = {
  Sales: {
    Date: [serialOf(2017, 1, 10), serialOf(2018, 1, 9), serialOf(2018, 2, 14)],
    Amount: [10_000, 6_000, 3_000],
    Region: ["East", "East", "West"],
  },
};
const snapshot: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Region"],
  members: { region: ["East", "West"].map((name) => ({ name, history: superstore.history })) },
};

describe.each(languagesTried)("causes and improvements in Excel, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { tables } = text;
  const { Review_Whys: whys, Review_Improvements: list, Review_Carried: carried } = tables;
  const { missing } = text.causes.whys;
  const lies = text.lists.List_CauseKind.choices;
  const kinds = text.lists.List_ImprovementKind.choices;
  const decisions = {
    ...plan2018,
    language,
    sheets: ["Cockpit", "Actions", "Causes", "Improvements"] as const,
  };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(sales, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Review_Whys", whys.Symptom, [null, "Lost deals", "Late money", "Few leads", "A ban"]],
      ["Review_Whys", whys.Why1, ["a", "a", "a", "a", "a"]],
      ["Review_Whys", whys.Why2, ["b", "b", null, "b", "b"]],
      ["Review_Whys", whys.Why3, ["c", null, "c", "c", "c"]],
      ["Review_Whys", whys.Why4, ["d"]],
      ["Review_Whys", whys.Why5, ["No routine asks for needs"]],
      ["Review_Whys", whys.Kind, [lies.ability, null, null, lies.execution, lies.outside]],
      ["Review_Whys", whys.Evidence, ["talks", null, null, "log", "law"]],
      ["Review_Improvements", list.Improvement, ["Ask monthly", "Pack", "Ghost"]],
      ["Review_Improvements", list.Kind, [kinds.ability, kinds.strategy, kinds.resource]],
      ["Review_Improvements", list.From, [null, "18Q1-A02", "17Q1-W09"]],
      ["Review_Improvements", list.Owner, ["Ann"]],
      ["Review_Improvements", list.Due, [asOf]],
      ["Review_Improvements", list.Resource, ["2 hours"]],
      ["Review_Improvements", list.Measure, ["Renewals"]],
      ["Review_Improvements", list.Before, [0.7]],
      ["Review_Improvements", list.Goal, [0.8]],
      ["Review_Improvements", list.Carry, [null, text.lists.List_Carry.choices.no]],
      ["Plan_Actions", tables.Plan_Actions.Alert, [null, "17Q4-I03", "overdue", "17Q4-I01"]],
      ["Plan_Effects", tables.Plan_Effects.KpiBefore, [null, 100]],
      ["Plan_Effects", tables.Plan_Effects.KpiNow, [null, 120]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  test("the quarter's gap is the first symptom until another is typed", async () => {
    const chains = await plan.table("Review_Whys");
    expect(chains.value(whys.Symptom, 0)).toContain(text.causes.whys.said);
    expect(chains.value(whys.Symptom, 5)).toBe("");
  });

  // East sold 6,000 and West 3,000, West's target being the larger: three fifths of the quarter.
  test("what is worst names who is furthest behind, and the alerts that are open", async () => {
    const symptoms = await plan.table("Review_Symptoms");
    const says = symptoms.column(tables.Review_Symptoms.Says).map(String);
    const { furthest } = text.causes.symptoms;
    expect(says[1]?.startsWith(`West${furthest}`)).toBe(true);
    expect(says[2]?.startsWith(text.cockpit.alerts.pace.name)).toBe(true);
  });

  // B43: five linked answers; the last one given is the root.
  test("a chain's root is its last why, and it says what it lacks", async () => {
    const chains = await plan.table("Review_Whys");
    expect(chains.column(whys.Root)).toEqual(["No routine asks for needs", "b", "c", "c", "c", ""]);
    expect(chains.column(whys.Check)).toEqual(["✓", missing.more, missing.gap, missing.improvement, "✓", ""]);
    expect(chains.column(whys.Improvement)).toEqual(["18Q1-I01", "", "", "", "", ""]);
  });

  test("causes are told apart by whether they are ours (B44)", async () => {
    expect(await plan.named("Causes_Begun")).toBe(5);
    expect(await plan.named("Causes_Complete")).toBe(2);
    expect(await plan.named("Causes_Ours")).toBe(2);
    expect(await plan.named("Causes_Outside")).toBe(1);
    expect(await plan.named("Causes_Unserved")).toBe(1);
  });

  test("an improvement says what it answers and what it lacks (A80)", async () => {
    const improvements = await plan.table("Review_Improvements");
    const say = text.improvements.list.missing;
    expect(improvements.column(list.Cause).slice(0, 3)).toEqual([
      "No routine asks for needs",
      text.actions.suggested.valuePack.name,
      "",
    ]);
    expect(improvements.column(list.Check).slice(0, 5)).toEqual([
      "✓",
      say.owner,
      say.unknown,
      say.improvement,
      "",
    ]);
    expect(await plan.named("Improvements_Count")).toBe(3);
    expect(await plan.named("Improvements_Carried")).toBe(2);
    expect(await plan.named("Improvements_Ability")).toBe(1);
    // Two typed and incomplete, and a root cause of ours that waits for one; a cause outside does not.
    expect(await plan.named("Improvements_Incomplete")).toBe(3);
  });

  test("actions that an improvement became show whether its measure moved", async () => {
    const effects = await plan.table("Review_Carried");
    expect(effects.column(carried.Improvement).slice(0, 3)).toEqual(["17Q4-I03", "17Q4-I01", ""]);
    expect(effects.value(carried.Change, 0)).toBeCloseTo(0.2, 9);
    const { moved, unknown } = text.improvements.carried;
    expect(effects.column(carried.Moved).slice(0, 3)).toEqual([moved, unknown, ""]);
    expect(await plan.named("Improvements_Moved")).toBe(1);
  });
});
