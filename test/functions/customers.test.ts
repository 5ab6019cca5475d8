import { HEALTHBAND } from "../../src/functions/customers/HEALTHBAND";
import { HEALTHSCORE } from "../../src/functions/customers/HEALTHSCORE";
import reference from "../reference/health_score.json";
import { cellOf, installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("HEALTHSCORE", () => {
  // saastainednumbers.com, as cited in the file: NPS, usage, tickets, days since the last login.
  const weights = [[0.25, 0.35, 0.2, 0.2]];
  const worst = [[-100, 0, 10, 50]];
  const best = [[100, 100, 0, 0]];
  const rows = reference.cases.map((each) => [each.nps, each.usage, each.tickets, each.days_since_login]);

  it("scores every row", () => {
    const scores = HEALTHSCORE(rows, weights, worst, best) as number[][];
    reference.cases.forEach(({ score }, row) => expect(scores[row]![0]).toBeCloseTo(score, 9));
  });

  it("answers one cell for one row, and for one customer in a column", () => {
    const one = HEALTHSCORE([rows[0]!], weights, worst, best);
    expect(one).toHaveLength(1);
    const down = (row: unknown[]) => row.map((cell) => [cell]);
    expect(HEALTHSCORE(down(rows[0]!), down(weights[0]!), worst, best)).toEqual(one);
  });

  it("keeps a row's trouble in its own cell", () => {
    const scores = HEALTHSCORE([rows[0]!, ["", "", 1, 2], ["x", 1, 1, 1]], weights, worst, best);
    expect(scores[0]![0]).toBeCloseTo(87.45, 9);
    expect(scores[1]![0]).toEqual(none("Metrics: under 60% of the weight is known; fill in more of them"));
    expect(scores[2]![0]).toMatchObject({
      code: "#VALUE!",
      message: 'Metrics: item 1 is "x"; give a number',
    });
  });

  it("says what is wrong with a single row or the scales", () => {
    expect(cellOf(() => HEALTHSCORE([["", "", 1, 2]], weights, worst, best))).toMatchObject({
      error: "#N/A",
    });
    expect(cellOf(() => HEALTHSCORE([[1, 2]], weights, worst, best))).toEqual(
      refused("Metrics: 2 for 4 weights"),
    );
    expect(cellOf(() => HEALTHSCORE(rows, weights, [[1]], best))).toEqual(refused("Worst: 1 for 4 weights"));
    expect(cellOf(() => HEALTHSCORE(rows, weights, best, best))).toEqual(
      refused("Best: item 1 is 100, as is worst"),
    );
  });
});

describe("HEALTHBAND", () => {
  it("keeps the shape of the scores", () => {
    expect(
      HEALTHBAND([
        [80, 79.99],
        [60, 59.99],
      ]),
    ).toEqual([
      ["healthy", "warning"],
      ["warning", "churn risk"],
    ]);
    expect(HEALTHBAND(79.99 as unknown as unknown[][])).toEqual([["warning"]]);
  });

  it("speaks Chinese when asked to, whatever the case", () => {
    expect(HEALTHBAND([[90, 70, 10]], null, null, "ZH")).toEqual([["健康", "预警", "流失风险"]]);
    expect(cellOf(() => HEALTHBAND([["x"]], null, null, "zh"))).toEqual({
      error: "#VALUE!",
      sentence: "得分：不是数字，请填写数字",
    });
    expect(cellOf(() => HEALTHBAND([[1]], 50, 60, "zh"))).toEqual({
      error: "#VALUE!",
      sentence: "风险线：不能高于健康线",
    });
  });

  it("answers #N/A for an empty cell", () => {
    expect(HEALTHBAND([[""], [90]])).toEqual([[none("Score: there is none")], ["healthy"]]);
    expect(cellOf(() => HEALTHBAND([[null]], null, null, "zh"))).toEqual({
      error: "#N/A",
      sentence: "得分：还没有得分",
    });
  });

  it("says what is wrong", () => {
    expect(cellOf(() => HEALTHBAND([[1]], null, null, "fr"))).toEqual(
      refused('Language: "fr" is not known; write "en" or "zh"'),
    );
    expect(cellOf(() => HEALTHBAND([[1]], "high"))).toEqual(refused('HealthyAt: "high"; give a number'));
    expect(cellOf(() => HEALTHBAND([[1]], 50, 60))).toEqual(
      refused("RiskBelow: 60 is not at or under healthyAt, 50"),
    );
  });
});
