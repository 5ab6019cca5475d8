import fc from "fast-check";
import { quintileScores } from "../../../src/planning/customers/quintileScores";
import reference from "../../reference/rfm_orders.json";

const scores = (...values: number[]) => [...quintileScores(values)];

describe("quintileScores", () => {
  it("scores 995 customers as R's package rfm", () => {
    const column = (at: number) => reference.customers.map((customer) => customer[at]!);
    const recency = scores(...column(0)).map((score) => 6 - score);
    const frequency = scores(...column(1));
    const money = scores(...column(2));
    // 343 is recency 3, frequency 4, money 3.
    expect(recency.map((score, at) => 100 * score + 10 * frequency[at]! + money[at]!)).toEqual(column(3));
  });

  it("puts a fifth of different values in each score", () => {
    const values = Array.from({ length: 100 }, (_, at) => at * 100);
    const counts = [1, 2, 3, 4, 5].map((score) => scores(...values).filter((each) => each === score).length);
    expect(counts).toEqual([20, 20, 20, 20, 20]);
  });

  it("has equal values share a score, and few orders still differ", () => {
    expect(scores(7, 7, 7)).toEqual([1, 1, 1]);
    expect(scores(1, 2, 3)).toEqual([1, 3, 5]);
    expect(scores(1, 1, 1, 1, 1, 1, 1, 1, 1, 2)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 5]);
  });

  it("counts less than 1 above a cut as at it where cuts lie wide apart, as R's package rfm", () => {
    // Cuts at 100, 200, 300, 400.
    expect(scores(0, 50, 100, 100.9, 200, 201, 300, 350, 400, 450, 500)).toEqual([
      1, 1, 1, 1, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  it("tells amounts in millions apart", () => {
    expect(scores(0.1, 0.2, 0.3, 0.4, 0.5)).toEqual([1, 2, 3, 4, 5]);
  });

  it("has no scores for no values", () => {
    expect(scores()).toEqual([]);
  });

  describe("laws", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

    it("a higher value never scores less, an equal one the same", () => {
      fc.assert(
        fc.property(values, (given) => {
          const found = quintileScores(given);
          given.forEach((one, at) =>
            given.forEach((other, beside) => {
              if (one === other) expect(found[at]).toBe(found[beside]);
              if (one > other) expect(found[at]!).toBeGreaterThanOrEqual(found[beside]!);
            }),
          );
        }),
      );
    });

    it("scores do not depend on the order or the zero of values", () => {
      fc.assert(
        fc.property(values, fc.integer({ min: -5000, max: 5000 }), (given, shift) => {
          const backwards = [...given].reverse().map((value) => value + shift);
          expect([...quintileScores(backwards)].reverse()).toEqual([...quintileScores(given)]);
        }),
      );
    });
  });
});
