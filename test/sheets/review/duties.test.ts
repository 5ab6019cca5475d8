import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

/** A Wednesday. */
const asOf = serialOf(2018, 2, 14);
const tables = {
  Sales: {
    Date: [serialOf(2018, 1, 9), serialOf(2018, 2, 1), asOf - 2, asOf, asOf + 1],
    Amount: [600, 300, 200, 50, 777],
    Seller: ["Ann", "Ann", "Ann", "Ann", "Bob"],
  },
};
const snapshot: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Seller"],
  members: { seller: ["Ann", "Bob"].map((name) => ({ name, history: superstore.history })) },
};

describe.each(languagesTried)("the Duties sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const say = text.duties;
  const lights = text.lists.List_Light.choices;
  const parts = text.lists.List_Raci.choices;
  const {
    Review_Raci: raci,
    Review_FollowUps: followUps,
    Review_TeamToday: today,
    Review_Problems: problems,
    Review_ApprovalCuts: cuts,
    Review_Approvals: approvals,
    Review_Feedback: feedback,
  } = text.tables;
  const decisions = { ...plan2018, language, sheets: ["Duties"] as const };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(tables, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Review_Raci", raci.Director, [parts.asked, parts.both]],
      ["Review_Raci", raci.Manager, [null, parts.answers]],
      ["Review_FollowUps", followUps.Customer, ["A", "B", "C"]],
      ["Review_FollowUps", followUps.Seller, ["Ann", "Ann", "Bob"]],
      ["Review_FollowUps", followUps.Date, [asOf, asOf - 1, asOf - 5]],
      ["Review_FollowUps", followUps.NextOn, [asOf + 1, asOf - 1, asOf - 1]],
      ["Review_FollowUps", followUps.Done, [null, null, asOf]],
      ["Review_Problems", problems.Problem, ["Late", "Broken", "Wrong bill"]],
      ["Review_Problems", problems.Opened, [asOf - 4, asOf - 2, asOf - 9]],
      ["Review_Problems", problems.Solved, [null, null, asOf - 8]],
      ["Review_ApprovalCuts", cuts.Upto, [1_000, 10_000]],
      ["Review_Approvals", approvals.Amount, [1_000, 1_001, 50_000]],
      ["Review_Approvals", approvals.Submitted, [asOf - 20, asOf - 10, asOf - 8]],
      ["Review_Approvals", approvals.Signed, [asOf - 16, asOf, null]],
      ["Review_Feedback", feedback.Need, ["A lighter desk"]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  // A73: the duties as suggested are clear; without an A the first is not, nor is the second with two.
  test("exactly one answers for a duty, and somebody does it", async () => {
    const checks = (await plan.table("Review_Raci")).column(raci.Check);
    const { answers } = say.raci.missing;
    expect(checks.slice(0, 3)).toEqual([answers, answers, "✓"]);
    expect(checks.slice(2, 12).every((check) => check === "✓")).toBe(true);
    expect(checks.slice(12)).toEqual(["", "", "", ""]);
    expect(await plan.named("Duties_Unclear")).toBe(2);
  });

  // A71: today 50, this week since Monday the 12th 250, this month 550, this quarter 1,150.
  test("the manager sees today, the week, the month and the quarter by seller", async () => {
    const rows = await plan.table("Review_TeamToday");
    const spans = [today.Today, today.Week, today.Month, today.Quarter];
    expect(spans.map((span) => rows.value(span, 0))).toEqual([50, 250, 550, 1_150]);
    expect(spans.map((span) => rows.value(span, 1))).toEqual([0, 0, 0, 0]);
    expect(rows.column(today.FollowUps)).toEqual([2, 0]);
    expect(rows.column(today.Overdue)).toEqual([1, 0]);
  });

  test("follow-ups and problems past their day are red, what is done is green", async () => {
    const { good, watch, act } = lights;
    expect((await plan.table("Review_FollowUps")).column(followUps.Light).slice(0, 4)).toEqual([
      watch,
      act,
      good,
      "",
    ]);
    expect((await plan.table("Review_Problems")).column(problems.Light).slice(0, 4)).toEqual([
      act,
      watch,
      good,
      "",
    ]);
    expect(await plan.named("Duties_Problems")).toBe(2);
    expect((await plan.table("Review_Feedback")).value(feedback.Next, 0)).toBe(say.feedback.step.customer);
  });

  // B47: small by itself, big by an executive; a week to sign. 4 days and 10 days make 7.
  test("a deal goes to who approves its amount, and its days are counted", async () => {
    const rows = await plan.table("Review_Approvals");
    expect(rows.column(approvals.Approver).slice(0, 4)).toEqual([...say.approvalCuts.levels, ""]);
    expect(rows.column(approvals.Days).slice(0, 4)).toEqual([4, 10, 8, ""]);
    expect(rows.column(approvals.Light).slice(0, 3)).toEqual([lights.good, lights.watch, lights.act]);
    expect(await plan.named("Duties_SignDays")).toBe(7);
  });
});
