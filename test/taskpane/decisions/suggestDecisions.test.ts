import { serialOf } from "../../../src/planning/calendar/serialOf";
import { changedDraft } from "../../../src/taskpane/decisions/changedDraft";
import type { SalesFinding } from "../../../src/excel/read/finding";
import { decide } from "../../../src/taskpane/decisions/decide";
import { draftFacts } from "../../../src/taskpane/decisions/draftFacts";
import { lastYearBefore } from "../../../src/taskpane/decisions/lastYear";
import { roundedUp } from "../../../src/taskpane/decisions/roundedUp";
import { suggestDecisions } from "../../../src/taskpane/decisions/suggestDecisions";
import { finding, historyOf, snapshot } from "../../support/paneExamples";

const today = serialOf(2018, 2, 14);
const suggested = suggestDecisions(snapshot, finding, "en", today);

describe("the first draft of a plan", () => {
  test("plans the quarter after the last month sold", () => {
    expect(suggested).toMatchObject({ year: "2018", firstMonth: 1, quarter: 1 });
    const midYear = { ...snapshot, history: snapshot.history.slice(0, -4) };
    expect(suggestDecisions(midYear, finding, "en", today)).toMatchObject({ year: "2017", quarter: 4 });
  });

  test("asks for the last twelve months' sales, rounded up to two digits", () => {
    // 2017: 1331 × (1 + … + 12) = 103,818.
    expect(suggested.target).toBe("110,000");
  });

  test("takes the currency that the amounts show, else the language's own", () => {
    expect(suggested.currency).toBe("$");
    expect(suggestDecisions(snapshot, undefined, "zh", today).currency).toBe("¥");
  });

  test("plans in the unit that the sales are written in, however the target is typed", () => {
    const inWan: SalesFinding = {
      ...finding,
      remarks: [{ kind: "scaled", unit: "万", factor: 10_000, cell: "Sales!C1" }],
    };
    const plain = { ...inWan, columns: inWan.columns.map((column) => ({ ...column, samples: [] })) };
    const draft = suggestDecisions(snapshot, plain, "zh", today);
    expect(draft).toMatchObject({ currency: "万元", unit: 0.01, target: "110,000" });
    // 110,000 of 万元 are 11 亿; growth is held against 103,818 万元 sold, not against yuan.
    for (const target of ["110,000", "11亿", "110000万", "1,100m"])
      expect(draftFacts({ ...draft, target }, snapshot)).toMatchObject({
        target: 110_000,
        growth: expect.closeTo(110_000 / 103_818 - 1, 6) as unknown,
      });
    expect(decide({ ...draft, target: "800万" }).decisions).toMatchObject({ target: 800, currency: "万元" });
    expect(suggestDecisions(snapshot, inWan, "en", today).currency).toBe("万$");
  });

  test("takes weights from history only when it holds a full fiscal year", () => {
    expect(suggested).toMatchObject({ weights: "history", rhythm: "season" });
    const short = { ...snapshot, history: snapshot.history.slice(-5) };
    expect(suggestDecisions(short, finding, "en", today)).toMatchObject({
      weights: "preset",
      rhythm: "30-50-20",
    });
  });

  test("leaves the target to the director when nothing was sold", () => {
    const none = { ...snapshot, history: [] };
    expect(suggestDecisions(none, undefined, "en", today)).toMatchObject({
      target: "",
      year: "2018",
      quarter: 2,
    });
  });
});

describe("a draft that changes", () => {
  test("moves year and quarter with the first month while they are as suggested", () => {
    expect(changedDraft(suggested, { firstMonth: 4 }, snapshot)).toMatchObject({ year: "2017", quarter: 4 });
  });

  test("leaves them alone once the director has chosen", () => {
    const chosen = changedDraft(suggested, { quarter: 3 }, snapshot);
    expect(changedDraft(chosen, { firstMonth: 4 }, snapshot)).toMatchObject({ year: "2018", quarter: 3 });
  });
});

describe("what a draft means", () => {
  test("growth is told over the fiscal year before, month by month", () => {
    const facts = draftFacts({ ...suggested, target: "207,636" }, snapshot);
    expect(facts.lastYear).toMatchObject({ is: "year-before", sold: 103_818, months: 12 });
    expect(facts.growth).toBeCloseTo(1, 12);
  });

  test("without a full year before, the last months sold are told instead", () => {
    const short = { ...snapshot, history: historyOf(2017, 2017, (month) => month).slice(6) };
    expect(lastYearBefore(short, 2018, 1)).toMatchObject({ is: "last-months", months: 6, sold: 57 });
  });

  test("nothing is told of a year that cannot be read", () => {
    expect(draftFacts({ ...suggested, year: "20" }, snapshot)).toMatchObject({
      year: undefined,
      quarters: [],
      growth: undefined,
      raises: [],
      issues: { year: { is: "year-unreadable" } },
    });
  });

  test("the targets offered are whole multiples of the unit", () => {
    const { raises } = draftFacts({ ...suggested, unit: 10_000 }, snapshot);
    expect(raises.map(({ target }) => target)).toEqual([110_000, 110_000, 120_000, 120_000, 130_000]);
  });
});

describe("rounding up", () => {
  test.each([
    [733_215.25, 2, 1, 740_000],
    [800_000 * 1.1, 3, 1, 880_000],
    [85.3, 3, 1, 86],
    [12_345, 3, 1000, 13_000],
    [0, 2, 1, 0],
    [-5, 2, 1, 0],
  ])("%d to %d digits in units of %d is %d", (amount, digits, unit, rounded) => {
    expect(roundedUp(amount, digits, unit)).toBe(rounded);
  });
});
