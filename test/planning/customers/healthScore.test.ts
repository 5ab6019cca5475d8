import fc from "fast-check";
import { healthBand } from "../../../src/planning/customers/healthBand";
import { healthModel } from "../../../src/planning/customers/healthModel";
import { healthScore } from "../../../src/planning/customers/healthScore";
import reference from "../../reference/health_score.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("healthScore", () => {
  // saastainednumbers.com: NPS, usage, tickets and days since the last login, on the scales its formula implies.
  const model = healthModel([0.25, 0.35, 0.2, 0.2], [-100, 0, 10, 50], [100, 100, 0, 0]);
  const bands = { green: "healthy", amber: "warning", red: "risk" };

  it.each(reference.cases)("scores NPS $nps and usage $usage at $score", (given) => {
    const score = healthScore([given.nps, given.usage, given.tickets, given.days_since_login], model)!;
    expect(score).toBeCloseTo(given.score, 9);
    expect(healthBand(score)).toBe(bands[given.band as keyof typeof bands]);
  });

  it("leaves a missing metric's weight to the others", () => {
    expect(healthScore([50, undefined], healthModel([3, 2], [0, 0], [100, 100]))).toBe(50);
  });

  it("has no score under 60% of the weight", () => {
    const even = healthModel([0.1, 0.2, 0.3, 0.4], [0, 0, 0, 0], [1, 1, 1, 1]);
    expect(healthScore([1, 1, 1, undefined], even)).toBe(100);
    expect(healthScore([undefined, 1, 1, undefined], even)).toBeUndefined();
    expect(healthScore([undefined, undefined, undefined, undefined], even)).toBeUndefined();
  });

  it("counts what is beyond worst or best as that", () => {
    const one = healthModel([1], [10], [0]);
    expect(healthScore([25], one)).toBe(0);
    expect(healthScore([-3], one)).toBe(100);
  });

  it("refuses a model or metrics out of shape", () => {
    expect(() => healthModel([], [], [])).toThrow(refusal("too-few"));
    expect(() => healthModel([1], [0, 0], [1])).toThrow(refusal("wrong-shape", { argument: "worst" }));
    expect(() => healthModel([1], [0], [])).toThrow(refusal("wrong-shape", { argument: "best" }));
    expect(() => healthModel([-1], [0], [1])).toThrow(refusal("negative-weight", { position: 1 }));
    expect(() => healthModel([1, 1], [0, 5], [1, 5])).toThrow(refusal("out-of-range", { position: 2 }));
    expect(() => healthModel([0, 0], [0, 0], [1, 1])).toThrow(
      refusal("out-of-range", { argument: "weights" }),
    );
    expect(() => healthModel([1], [NaN], [1])).toThrow(refusal("not-a-number", { argument: "worst" }));
    expect(() => healthScore([1, 2], healthModel([1], [0], [1]))).toThrow(refusal("wrong-shape"));
    expect(() => healthScore([NaN], healthModel([1], [0], [1]))).toThrow(
      refusal("not-a-number", { position: 1 }),
    );
  });
});

describe("healthBand", () => {
  // Method items B38–40: edges belong to the better band.
  it.each([
    [100, "healthy"],
    [80, "healthy"],
    [79.99, "warning"],
    [60, "warning"],
    [59.99, "risk"],
    [0, "risk"],
  ])("reads %d as %s", (score, band) => {
    expect(healthBand(score)).toBe(band);
  });

  it("reads a score on the edge although floating point misses it", () => {
    expect(healthBand(79.99999999999999)).toBe("healthy");
  });

  it("takes cuts of one's own and refuses crossed ones", () => {
    expect(healthBand(70, 70, 50)).toBe("healthy");
    expect(() => healthBand(70, 50, 70)).toThrow(refusal("out-of-range", { argument: "riskBelow" }));
    expect(() => healthBand(70, NaN)).toThrow(refusal("out-of-range"));
    expect(() => healthBand(NaN)).toThrow(refusal("not-a-number"));
  });
});

describe("the laws of health", () => {
  const metric = fc.record({
    weight: fc.integer({ min: 1, max: 10 }),
    worst: fc.integer({ min: -100, max: 100 }),
    span: fc.integer({ min: 1, max: 100 }),
    falls: fc.boolean(),
    value: fc.option(fc.double({ min: -500, max: 500, noNaN: true }), { nil: undefined }),
  });
  const customer = fc.array(metric, { minLength: 1, maxLength: 10 }).map((metrics) => ({
    values: metrics.map(({ value }) => value),
    model: metrics.map(({ weight, worst, span, falls }) => ({
      weight,
      worst,
      best: falls ? worst - span : worst + span,
    })),
  }));

  it("a score is from 0 to 100, and nothing else", () => {
    fc.assert(
      fc.property(customer, ({ values, model }) => {
        const score = healthScore(values, model);
        expect(score === undefined || (score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });

  it("a better metric never costs points", () => {
    fc.assert(
      fc.property(
        customer,
        fc.nat({ max: 9 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        ({ values, model }, pick, more) => {
          const place = pick % values.length;
          const value = values[place];
          fc.pre(value !== undefined);
          const { worst, best } = model[place]!;
          const better = values.map((each, at) =>
            at === place ? value! + (best > worst ? more : -more) : each,
          );
          const [before, after] = [healthScore(values, model), healthScore(better, model)];
          expect(before === undefined || after! >= before - 1e-9).toBe(true);
        },
      ),
    );
  });

  it("the scale of the weights does not matter", () => {
    fc.assert(
      fc.property(customer, ({ values, model }) => {
        const scaled = model.map((part) => ({ ...part, weight: part.weight * 7 }));
        const [one, seven] = [healthScore(values, model), healthScore(values, scaled)];
        expect(seven === undefined ? one : seven.toFixed(9)).toBe(one?.toFixed(9));
      }),
    );
  });
});
