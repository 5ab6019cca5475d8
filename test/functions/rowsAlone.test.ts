import fc from "fast-check";
import { WEIGHTEDSCORE } from "../../src/functions/channels/WEIGHTEDSCORE";
import { DISCOUNTCHECK } from "../../src/functions/control/DISCOUNTCHECK";
import { SLASTATUS } from "../../src/functions/control/SLASTATUS";
import { STREAKALERT } from "../../src/functions/control/STREAKALERT";
import { TRENDALERT } from "../../src/functions/control/TRENDALERT";
import { HEALTHDRIVER } from "../../src/functions/customers/HEALTHDRIVER";
import { BCGQUADRANT } from "../../src/functions/products/BCGQUADRANT";
import { RECEIVABLESTAGE } from "../../src/functions/cash/RECEIVABLESTAGE";
import { ATTAINMENTBONUS } from "../../src/functions/team/ATTAINMENTBONUS";
import { COMMISSION } from "../../src/functions/team/COMMISSION";
import { MISSSTREAK } from "../../src/functions/team/MISSSTREAK";
import { ONBOARDINGSTAGE } from "../../src/functions/team/ONBOARDINGSTAGE";
import { cellOf, installCustomFunctions, isCellError } from "../support/customFunctions";

beforeAll(installCustomFunctions);

type Row = readonly unknown[];

/** A function of one table of five columns, whose rows it answers one by one. */
const FUNCTIONS: Record<string, (rows: Row[]) => unknown[][]> = {
  HEALTHDRIVER: (rows) =>
    HEALTHDRIVER(columns(rows, 0, 3), [[2, 1, 1]], [[0, 0, 20]], [[20, 20, 0]], [["a", "b", "c"]]),
  WEIGHTEDSCORE: (rows) => WEIGHTEDSCORE(columns(rows, 0, 5), [[5, 4, 3, 2, 1]], 20),
  BCGQUADRANT: (rows) => BCGQUADRANT(columns(rows, 0, 1), columns(rows, 1, 2), 10, 5),
  DISCOUNTCHECK: (rows) =>
    DISCOUNTCHECK(columns(rows, 0, 1), columns(rows, 1, 2), columns(rows, 2, 3), [
      [5, 0.8, 0.9],
      [7, 0.7, ""],
    ]),
  SLASTATUS: (rows) =>
    SLASTATUS(columns(rows, 0, 1).map(dated), columns(rows, 1, 3).map(dated), [[24, 48]], 43110),
  STREAKALERT: (rows) => STREAKALERT(columns(rows, 0, 5), [[10]]),
  TRENDALERT: (rows) => TRENDALERT(columns(rows, 0, 5)),
  COMMISSION: (rows) => COMMISSION(columns(rows, 0, 1), [[0, 5, 10]], [[0.1, 0.2, 0.3]]),
  ATTAINMENTBONUS: (rows) =>
    ATTAINMENTBONUS(columns(rows, 0, 1), columns(rows, 1, 2), [[3, 9]], [[0.1, 0.2]], "linear"),
  MISSSTREAK: (rows) => MISSSTREAK(columns(rows, 0, 5), 10),
  ONBOARDINGSTAGE: (rows) =>
    ONBOARDINGSTAGE(columns(rows, 0, 1).map(dated), [[43131]], columns(rows, 1, 2), columns(rows, 2, 3)),
  RECEIVABLESTAGE: (rows) =>
    RECEIVABLESTAGE(columns(rows, 0, 1).map(dated), [["new"]], columns(rows, 1, 2).map(dated), [[43140]]),
};

const columns = (rows: readonly Row[], from: number, to: number): unknown[][] =>
  rows.map((row) => row.slice(from, to));
const dated = (row: readonly unknown[]) =>
  row.map((cell) => (typeof cell === "number" ? 43100 + cell : cell));

describe.each(Object.entries(FUNCTIONS))("%s", (_name, ask) => {
  // The first cell is always there: an empty end of a range has no answers.
  const first = fc.integer({ min: 0, max: 20 });
  const cell = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom<unknown>("", "x", null));
  const row = fc.tuple(first, cell, cell, cell, cell);

  it("answers a row the same alone, as inside a table, and among others", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const together = ask(rows);
        expect(together).toHaveLength(rows.length);
        rows.forEach((each, at) => {
          const alone = cellOf(() => ask([each]));
          const cells = Array.isArray(alone) ? (alone as unknown[][])[0]! : together[at]!.map(() => alone);
          expect(together[at]!.map(shown)).toEqual(cells.map(shown));
        });
      }),
    );
  });
});

const shown = (value: unknown) =>
  isCellError(value) ? { error: value.code, sentence: value.message } : value;
