import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { planPreview } from "../../../src/sheets/plan/planPreview";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

const asOf = serialOf(2018, 2, 14);
const tables = {
  Sales: {
    Date: [serialOf(2018, 1, 9), serialOf(2018, 1, 31), serialOf(2018, 2, 14), serialOf(2018, 2, 15)],
    Amount: [6_000, 2_000, 3_000, 9_000],
  },
};

describe.each(languagesTried)("the Monthly sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const say = text.monthly;
  const { Review_Calibration: months, Review_Months: causes, Plan_Battles: battles } = text.tables;
  const decisions = { ...plan2018, language, sheets: ["Actions", "Monthly", "Market"] as const };
  const lights = text.lists.List_Light.choices;
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(tables, superstore, decisions, engineAnswers(superstore, decisions), [
      ["Plan_AsOf", asOf],
      ["Plan_Battles", battles.Date, [serialOf(2018, 1, 31), serialOf(2018, 2, 1), serialOf(2018, 3, 31)]],
      ["Plan_Battles", battles.Requested, [500, 800, 300]],
      ["Plan_Battles", battles.Granted, [500, 200]],
      [
        "Review_FrontLine",
        text.tables.Review_FrontLine.Date,
        [serialOf(2018, 1, 3), serialOf(2018, 1, 31), serialOf(2018, 2, 1)],
      ],
      ["Review_Calibration", months.Market, ["A rival's price fell"]],
      ["Review_Months", causes.Cause, ["Too few new customers", "Late goods"]],
      ["Review_Months", causes.Measure, ["A live stream a week"]],
      ["Review_Months", causes.Owner, ["Ann"]],
      ["Review_Months", causes.Due, [asOf - 1]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  // A36: progress against market against resources, each month of the quarter.
  test("each month stands with its target, sales, notes and amounts", async () => {
    const rows = await plan.table("Review_Calibration");
    const quarter = planPreview(superstore, decisions).quarters[0]?.target ?? 0;
    const targets = rows.column(months.Target).map(Number);
    expect(targets.reduce((sum, each) => sum + each, 0)).toBeCloseTo(quarter, 6);
    expect(rows.column(months.Sold)).toEqual([8_000, 3_000, 0]);
    expect(rows.value(months.Attainment, 0)).toBeCloseTo(8_000 / (targets[0] ?? 0), 9);
    expect(rows.value(months.Attainment, 2)).toBe("");
    expect(rows.column(months.Heard)).toEqual([2, 1, 0]);
    expect(rows.column(months.Granted)).toEqual([500, 200, 0]);
    expect(rows.column(months.Check)).toEqual([say.calibration.missing.resources, "", ""]);
  });

  test("the month that runs is told by its own numbers", async () => {
    expect(await plan.named("Monthly_Month")).toBe(serialOf(2018, 2, 1));
    expect(await plan.named("Monthly_Sold")).toBe(3_000);
  });

  // C54: completion, cause, measure.
  test("a measure past its day is red, and a cause without one asks for it", async () => {
    const rows = await plan.table("Review_Months");
    expect(rows.column(causes.Light).slice(0, 2)).toEqual([lights.act, ""]);
    expect(rows.column(causes.Check).slice(0, 3)).toEqual(["✓", say.review.missing.measure, ""]);
    expect(rows.value(causes.Attainment, 0)).toBe(
      (await plan.table("Review_Calibration")).value(months.Attainment, 0),
    );
  });
});
