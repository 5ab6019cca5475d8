import fc from "fast-check";
import { PACE } from "../../src/functions/control/PACE";
import { TRAFFICLIGHT } from "../../src/functions/control/TRAFFICLIGHT";
import { HEALTHBAND } from "../../src/functions/customers/HEALTHBAND";
import { HEALTHSCORE } from "../../src/functions/customers/HEALTHSCORE";
import { SPLITTARGET } from "../../src/functions/targets/SPLITTARGET";
import { cellOf, installCustomFunctions, isCellError } from "../support/customFunctions";

beforeAll(installCustomFunctions);

/** A cell of a range and a cell of its own, in the same words. */
const shown = (value: unknown) =>
  isCellError(value) ? { error: value.code, sentence: value.message } : value;
const alone = (call: () => unknown[][]) => {
  const answer = cellOf(call);
  return Array.isArray(answer) ? (answer as unknown[][])[0] : answer;
};

describe("the laws of functions over ranges", () => {
  const metric = fc.oneof(fc.integer({ min: -20, max: 120 }), fc.constantFrom("", "x"));
  const customers = fc.array(fc.tuple(metric, metric, metric), { minLength: 2, maxLength: 12 });
  const scales = [[[2, 1, 1]], [[0, 0, 100]], [[100, 50, 0]]] as const;

  it("a customer's score is the same alone and among others", () => {
    fc.assert(
      fc.property(customers, (rows) => {
        const [weights, worst, best] = scales as unknown as [unknown[][], unknown[][], unknown[][]];
        const single = rows.map((row) => alone(() => HEALTHSCORE([row], weights, worst, best)));
        const among = cellOf(() => HEALTHSCORE(rows, weights, worst, best));
        // Where nobody has a score, all of the answer is the first one's error.
        if (!Array.isArray(among)) return expect([among]).toEqual(single.slice(0, 1));
        (among as unknown[][]).forEach(([score], row) => {
          const own = single[row];
          expect(shown(score)).toEqual(Array.isArray(own) ? own[0] : own);
        });
      }),
      {
        examples: [
          [
            [
              [0, "x", 0],
              ["", "", ""],
            ],
          ],
        ],
      },
    );
  });

  it("a band is the same alone and among others, down or across", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2 }), (scores) => {
        const across = HEALTHBAND([scores])[0]!;
        expect(HEALTHBAND(scores.map((score) => [score])).flat()).toEqual(across);
        expect(scores.map((score) => HEALTHBAND([[score]])[0]![0])).toEqual(across);
      }),
    );
  });

  it("a pace and a light are the same alone and among others", () => {
    const day = fc.integer({ min: 43095, max: 43140 });
    const task = fc.record({
      from: day,
      to: day,
      done: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      asOf: day,
    });
    fc.assert(
      fc.property(fc.array(task, { minLength: 2, maxLength: 8 }), (tasks) => {
        const column = (key: "from" | "to" | "done" | "asOf") => tasks.map((each) => [each[key]]);
        const paces = PACE(column("done"), [[1]], column("from"), column("to"), column("asOf"));
        const lights = TRAFFICLIGHT(column("from"), column("to"), column("done"), column("asOf"));
        tasks.forEach(({ from, to, done, asOf }, at) => {
          const pace = alone(() => PACE([[done]], [[1]], [[from]], [[to]], [[asOf]]));
          expect([shown(paces[at]![0])]).toEqual(Array.isArray(pace) ? pace : [pace]);
          const light = alone(() => TRAFFICLIGHT([[from]], [[to]], [[done]], [[asOf]]));
          expect(lights[at]!.map(shown)).toEqual(Array.isArray(light) ? light : [light, light]);
        });
      }),
    );
  });

  it("a row of weights is split as a column of them", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(), { minLength: 1 }), (target, weights) => {
        const down = SPLITTARGET(
          target,
          weights.map((weight) => [weight]),
        );
        expect(SPLITTARGET(target, [weights])).toEqual([down.flat()]);
      }),
    );
  });
});
