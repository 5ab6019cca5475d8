import fc from "fast-check";
import { everySumReach } from "../../../src/planning/targets/pipeline/everySumReach";
import { gridReach } from "../../../src/planning/targets/pipeline/gridReach";
import { latticeReach } from "../../../src/planning/targets/pipeline/latticeReach";
import { pipelineOdds } from "../../../src/planning/targets/pipelineOdds";
import reference from "../../reference/attainment_probability.json";
import { seededChance } from "../../../src/planning/seededChance";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });
const repeated = (count: number, value: number) => Array.from({ length: count }, () => value);

/** Every way the deals can end, one by one: the definition itself. */
function byHand(goal: number, amounts: readonly number[], odds: readonly number[]): number {
  let reached = 0;
  for (let way = 0; way < 2 ** amounts.length; way++) {
    const won = (at: number) => (way >> at) % 2 === 1;
    const sum = amounts.reduce((total, amount, at) => total + (won(at) ? amount : 0), 0);
    if (sum >= goal) reached += odds.reduce((share, each, at) => share * (won(at) ? each : 1 - each), 1);
  }
  return reached;
}

describe("pipelineOdds", () => {
  // funnelcast.com's ten deals; exact distribution by numpy convolution.
  const { deals, P_at_least } = reference.pipeline;
  const amounts = deals.map(({ amount }) => amount);
  const odds = deals.map(({ p }) => p);

  it.each(Object.entries(P_at_least))(
    "a pipeline brings at least %s as convolution says",
    (goal, expected) => {
      expect(pipelineOdds(Number(goal), 0, amounts, odds)).toBeCloseTo(expected, 12);
      expect(pipelineOdds(Number(goal) + 1000, 1000, amounts, odds)).toBeCloseTo(expected, 12);
    },
  );

  it("is the same whatever the unit of money", () => {
    const cents = amounts.map((amount) => amount / 100);
    expect(pipelineOdds(2.2, 0, cents, odds)).toBeCloseTo(P_at_least["220"], 12);
  });

  // scipy.stats.binom.sf(need - 1, n, p).
  it.each(reference.binomial)(
    "of $n deals at $p, $need are won as the binomial says",
    ({ n, p, need, P }) => {
      expect(pipelineOdds(need * 30, 0, repeated(n, 30), repeated(n, p))).toBeCloseTo(P, 12);
    },
  );

  it("is certain where nothing is open", () => {
    expect(pipelineOdds(100, 100, [], [])).toBe(1);
    expect(pipelineOdds(100, 99.99, [], [])).toBe(0);
    expect(pipelineOdds(100, 40, [60], [1])).toBe(1);
    expect(pipelineOdds(100, 40, [60, 1], [0, 1])).toBe(0);
    expect(pipelineOdds(-5, 0, [10], [0.5])).toBe(1);
  });

  it("counts what may be given back", () => {
    expect(pipelineOdds(100, 120, [-30], [0.2])).toBeCloseTo(0.8, 15);
    expect(pipelineOdds(100, 120, [-30], [1])).toBe(0);
    expect(pipelineOdds(100, 120, [-30, 10], [0.2, 0.5])).toBeCloseTo(0.8 + 0.2 * 0.5, 15);
  });

  it("takes amounts with more digits than money has", () => {
    expect(pipelineOdds(66.6, 0, [100 / 3, 100 / 3], [0.5, 0.5])).toBeCloseTo(0.25, 15);
  });

  it("refuses what is no pipeline", () => {
    expect(() => pipelineOdds(1, 0, [1, 2], [0.5])).toThrow(refusal("wrong-shape"));
    expect(() => pipelineOdds(1, 0, [1, 2], [0.5, 50])).toThrow(refusal("out-of-range", { position: 2 }));
    expect(() => pipelineOdds(1, 0, [1, NaN], [0.5, 0.5])).toThrow(refusal("not-a-number", { position: 2 }));
    expect(() => pipelineOdds(1, 0, [1e300], [0.5])).toThrow(refusal("too-large"));
    expect(() => pipelineOdds(1, 0, repeated(3, 2 ** 52), repeated(3, 0.5))).toThrow(refusal("too-large"));
  });
});

describe("many deals", () => {
  const chance = seededChance(3);
  const drawn = (count: number, most: number) =>
    Array.from({ length: count }, () => ({
      amount: 1 + Math.floor(chance() * most),
      odds: 0.05 + 0.9 * chance(),
    }));
  const expected = (deals: readonly { amount: number; odds: number }[]) =>
    deals.reduce((sum, { amount, odds }) => sum + amount * odds, 0);
  const ask = (deals: readonly { amount: number; odds: number }[], goal: number, size = 1) =>
    pipelineOdds(
      goal * size,
      0,
      deals.map(({ amount }) => amount * size),
      deals.map(({ odds }) => odds),
    );

  it("2,000 of them are added up exactly", () => {
    const deals = drawn(2000, 60);
    const plain = deals.reduce((odds, deal) => {
      const next = new Float64Array(odds.length + deal.amount);
      odds.forEach((share, at) => {
        next[at]! += share * (1 - deal.odds);
        next[at + deal.amount]! += share * deal.odds;
      });
      return next;
    }, Float64Array.of(1));
    const goal = Math.round(expected(deals) * 1.02);
    const odds = ask(deals, goal, 100);
    expect(odds).toBeCloseTo(
      plain.subarray(goal).reduce((sum, share) => sum + share, 0),
      11,
    );
  });

  it("of odd amounts come to the exact answer within what is promised, and mostly far nearer", () => {
    const misses = [100, 400, 1000].map((count) => {
      const deals = drawn(count, 900);
      const goal = Math.round(expected(deals) * 1.01);
      return Math.abs(gridReach(deals, goal - 0.5) - latticeReach(deals)(goal - 0.5));
    });
    for (const miss of misses) expect(miss).toBeLessThan(1e-5);
  });

  it("of odd amounts keep the promise or refuse, however few sums there are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: 1, max: 1e9 }),
            odds: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
          }),
          { minLength: 1, maxLength: 14 },
        ),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (deals, share) => {
          const goal = Math.ceil(deals.reduce((sum, { amount }) => sum + amount, 0) * share);
          const exact = everySumReach(deals, goal);
          try {
            expect(Math.abs(gridReach(deals, goal) - exact)).toBeLessThan(0.001);
          } catch (error) {
            expect(error).toEqual(refusal("too-large"));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("of odd amounts are answered up to 5,000, and refused beyond", () => {
    const odds = ask(drawn(300, 5e8), Math.round(expected(drawn(300, 5e8))), 0.01);
    expect(odds > 0 && odds < 1).toBe(true);
    expect(() => ask(drawn(5001, 5e8), 1e9, 0.01)).toThrow(refusal("too-large", { argument: "amounts" }));
  });
});

describe("the laws of a pipeline", () => {
  const deal = fc.record({
    amount: fc.integer({ min: -60, max: 200 }),
    odds: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const deals = fc.array(deal, { maxLength: 9 });
  const parts = (given: readonly { amount: number; odds: number }[]) =>
    [given.map(({ amount }) => amount), given.map(({ odds }) => odds)] as const;

  it("it is every way the deals can end, added up", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: -100, max: 900 }), (given, goal) => {
        expect(pipelineOdds(goal, 0, ...parts(given))).toBeCloseTo(byHand(goal, ...parts(given)), 12);
      }),
    );
  });

  it("listing every sum and adding up step by step come to the same", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 1, max: 900 }), (given, goal) => {
        const open = given.map(({ amount, odds }) => ({
          amount: Math.abs(amount) + 1,
          odds: 0.01 + 0.98 * odds,
        }));
        expect(latticeReach(open)(goal - 0.5)).toBeCloseTo(everySumReach(open, goal), 12);
      }),
    );
  });

  it("odd amounts, too many to step through, are listed to the same answer", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: -100, max: 900 }), (given, goal) => {
        const fine = given.map(({ amount }, at) => amount * 1e9 + at);
        expect(pipelineOdds(goal * 1e9, 0, fine, parts(given)[1])).toBeCloseTo(
          byHand(goal * 1e9, fine, parts(given)[1]),
          12,
        );
      }),
    );
  });

  it("a higher target is never likelier, a likelier deal never harms", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 0, max: 900 }), fc.nat({ max: 100 }), (given, goal, more) => {
        const wins = given.map(({ amount, odds }) => ({ amount: Math.abs(amount), odds }));
        const odds = pipelineOdds(goal, 0, ...parts(wins));
        expect(pipelineOdds(goal + more, 0, ...parts(wins))).toBeLessThanOrEqual(odds + 1e-12);
        const surer = wins.map((each) => ({ ...each, odds: (each.odds + 1) / 2 }));
        expect(pipelineOdds(goal, 0, ...parts(surer))).toBeGreaterThanOrEqual(odds - 1e-12);
        expect(odds >= 0 && odds <= 1).toBe(true);
      }),
    );
  });
});
