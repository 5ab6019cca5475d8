import fc from "fast-check";
import { PACE } from "../../src/functions/control/PACE";
import { DISCOUNTCHECK } from "../../src/functions/control/DISCOUNTCHECK";
import { SAMPLEROWS } from "../../src/functions/control/SAMPLEROWS";
import { SLASTATUS } from "../../src/functions/control/SLASTATUS";
import { STREAKALERT } from "../../src/functions/control/STREAKALERT";
import { TRAFFICLIGHT } from "../../src/functions/control/TRAFFICLIGHT";
import { TRENDALERT } from "../../src/functions/control/TRENDALERT";
import { WEIGHTEDSCORE } from "../../src/functions/channels/WEIGHTEDSCORE";
import { CUSTOMERTIER } from "../../src/functions/customers/CUSTOMERTIER";
import { HEALTHDRIVER } from "../../src/functions/customers/HEALTHDRIVER";
import { HEALTHSCORE } from "../../src/functions/customers/HEALTHSCORE";
import { RFMSEGMENTS } from "../../src/functions/customers/RFMSEGMENTS";
import { BCGQUADRANT } from "../../src/functions/products/BCGQUADRANT";
import { CATCHUP } from "../../src/functions/targets/CATCHUP";
import { DRIVERSALES } from "../../src/functions/targets/DRIVERSALES";
import { FLEXTARGET } from "../../src/functions/targets/FLEXTARGET";
import { LEADSNEEDED } from "../../src/functions/targets/LEADSNEEDED";
import { SEASONINDEX } from "../../src/functions/targets/SEASONINDEX";
import { SPLITGRID } from "../../src/functions/targets/SPLITGRID";
import { SPLITMONTHS } from "../../src/functions/targets/SPLITMONTHS";
import { SPLITSHARES } from "../../src/functions/targets/SPLITSHARES";
import { SPLITTARGET } from "../../src/functions/targets/SPLITTARGET";
import { TARGETANCHORS } from "../../src/functions/targets/TARGETANCHORS";
import { TARGETCHECK } from "../../src/functions/targets/TARGETCHECK";
import { DSO } from "../../src/functions/cash/DSO";
import { RECEIVABLESTAGE } from "../../src/functions/cash/RECEIVABLESTAGE";
import { ATTAINMENTBONUS } from "../../src/functions/team/ATTAINMENTBONUS";
import { COMMISSION } from "../../src/functions/team/COMMISSION";
import { MISSSTREAK } from "../../src/functions/team/MISSSTREAK";
import { ONBOARDINGSTAGE } from "../../src/functions/team/ONBOARDINGSTAGE";
import { TEAMCAPACITY } from "../../src/functions/team/TEAMCAPACITY";
import { documentedFunctions } from "../../src/functions/metadata/documentedFunctions";
import { cellOf, installCustomFunctions, isCellError } from "../support/customFunctions";
import { everyFunction, functionSources } from "../support/everyFunction";
import { parsedFormula } from "../support/formula";

beforeAll(installCustomFunctions);

/** What a director may type or Excel may send, likely or not. */
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    0,
    -0,
    1,
    12,
    0.5,
    43101,
    43131,
    true,
    false,
    "zh",
    "en",
    "means",
  ),
  fc.constantFrom<unknown>(
    "#N/A",
    "30%",
    "1,000",
    "1e999",
    "0x10",
    "2018-01-31",
    "3/4/2018",
    "权重",
    "Infinity",
  ),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    1e300,
    5e-324,
    2 ** 53,
    { type: "Error", basicValue: "#REF!" },
    {},
  ),
  fc.constantFrom<unknown>({ type: "FormattedNumber", basicValue: 3 }, { type: "String", basicValue: "x" }),
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: 43000, max: 43400 }),
  fc.double(),
  fc.string(),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const numbers = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 1,
});
const argument = fc.oneof(cell, block, numbers, fc.constantFrom<unknown>([], [[]]));

/** What stands after the arguments: nothing, or where they stand, as Excel might say it or not. */
const addresses = fc.array(
  fc.constantFrom<unknown>("", "B4", "Plan!B2:B6", "'Bob''s plan'!A:A", "Plan!3:5", "#REF!", null, undefined),
  { maxLength: 8 },
);
const invocation = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, {}, { parameterAddresses: undefined }),
  addresses.map((parameterAddresses) => ({ parameterAddresses })),
);

const everyList = 100_000;
const functions = Object.entries(everyFunction);
const documented = functionSources().flatMap(({ text }) => documentedFunctions(text));

/** Good arguments, as the documentation gives them. */
const exampleLists = (name: string): unknown[][] =>
  (documented.find(({ id }) => id === name)?.examples ?? []).map(
    ([formula]) => parsedFormula(formula).arguments,
  );

/** Anything at all, or good arguments of which a few are replaced: those reach past the first check. */
const argumentLists = (name: string): fc.Arbitrary<unknown[]> => {
  const replaced = fc.array(fc.tuple(fc.nat(7), argument), { maxLength: 3 });
  const nearly = fc.tuple(fc.constantFrom(...exampleLists(name)), replaced).map(([given, odd]) => {
    const mixed = [...given];
    for (const [at, other] of odd) mixed[at] = other;
    return mixed;
  });
  return fc.oneof({ arbitrary: nearly, weight: 3 }, fc.array(argument, { maxLength: 8 }));
};

describe.each(functions)("%s, asked anything", (name, ask) => {
  it("answers values, #VALUE! or #N/A with a sentence, and nothing else", () => {
    fc.assert(
      fc.property(argumentLists(name), invocation, (given, asked) => {
        const list = Array.from({ length: ask.length - 1 }, (_, at) => given[at]);
        const answer = cellOf(() => ask(...list, asked));
        const shown = Array.isArray(answer) ? answer.flat() : [answer];
        return shown.every(isShown);
      }),
      { numRuns: Math.ceil(everyList / functions.length) },
    );
  });
});

describe("functions asked for numbers of any size", () => {
  const size = fc.double({ noNaN: true, noDefaultInfinity: true });
  const row = (length: number) =>
    fc.array(fc.oneof(size, fc.integer({ min: 0, max: 9 })), { minLength: length, maxLength: length });
  const rows = fc.tuple(row(6), row(6), row(6), row(6));
  const rising = (values: readonly number[]) => [...values].sort((a, b) => a - b);

  it("answer nothing but finite numbers, #VALUE! and #N/A", () => {
    fc.assert(
      fc.property(size, size, rows, (one, other, [a, b, c, d]) => {
        const shown = [
          cellOf(() => SPLITTARGET(Math.round(one), [a.map(Math.abs)])),
          cellOf(() => SPLITMONTHS(Math.round(one), [[0.3, 0.5]], [[Math.round(other)]])),
          cellOf(() =>
            SPLITGRID([[3, 4]], [[2, 4, 1]], [a.slice(0, 3).map(Math.abs), b.slice(0, 3).map(Math.abs)]),
          ),
          cellOf(() => SPLITGRID([[Math.round(one)]], [[Math.round(one)]], undefined, [[Math.round(other)]])),
          cellOf(() => SPLITSHARES(Math.round(one), [[0.3, 1 / 3]])),
          cellOf(() => CATCHUP(Math.round(one), Math.round(other), [a.map(Math.abs)])),
          cellOf(() => FLEXTARGET([[Math.abs(one)]], [[2]])),
          cellOf(() => TARGETANCHORS([[a[0]]], [[a[1]]], [[a[2]]], [[a[3]]])),
          cellOf(() => TARGETCHECK(one, [b.map(Math.abs)])),
          cellOf(() => LEADSNEEDED(Math.abs(one), [[0.3, other]])),
          cellOf(() => DRIVERSALES([[Math.abs(one)]], [[Math.abs(other)]], [[Math.abs(a[0]!)]])),
          cellOf(() => SEASONINDEX([a.map(Math.abs)], 2)),
          cellOf(() => SEASONINDEX([a], 3)),
          cellOf(() => HEALTHSCORE([a], [b.map(Math.abs)], [c], [d])),
          cellOf(() => HEALTHDRIVER([a], [b.map(Math.abs)], [c], [d], [["a", "b", "c", "d", "e", "f"]])),
          cellOf(() =>
            RFMSEGMENTS([["x", "y", "z", "x", "y", "z"]], [[1e5, 1e5, 9e4, 1e5, 1e5, 1e5]], [a], 1e5),
          ),
          cellOf(() => CUSTOMERTIER([a], [b], [c], [[0.5, one, other]])),
          cellOf(() => WEIGHTEDSCORE([a.map(Math.abs)], [b.map(Math.abs)], Math.abs(one))),
          cellOf(() => BCGQUADRANT([a], [b])),
          cellOf(() => STREAKALERT([a], [b])),
          cellOf(() => TRENDALERT([a])),
          cellOf(() => DISCOUNTCHECK([a.map(Math.abs)], [b.map(Math.abs)], [["KA"]], [["KA", 0.8]])),
          cellOf(() => SLASTATUS([[43101]], [[43102, ""]], [[Math.abs(one), Math.abs(other)]], 43105)),
          cellOf(() => SAMPLEROWS([a], 0.5, one)),
          cellOf(() => PACE([[one]], [[other]], [[43101]], [[43131]], [[43110]])),
          cellOf(() => TRAFFICLIGHT([[43101]], [[43131]], [[one]], [[43110]])),
          cellOf(() => COMMISSION([[one, other]], [rising(a)], [b.map(Math.abs)])),
          cellOf(() => COMMISSION([[one, other]], [rising(a)], [b.map(Math.abs)], "whole")),
          cellOf(() =>
            ATTAINMENTBONUS([[one]], [[Math.abs(other)]], [rising(a)], [b.map(Math.abs)], "linear"),
          ),
          cellOf(() => MISSSTREAK([a], one)),
          cellOf(() => ONBOARDINGSTAGE([[43101]], [[43131]], [[Math.abs(one)]], [[Math.abs(other)]])),
          cellOf(() => TEAMCAPACITY([[43101]], [[Math.abs(one)]], [a.map(Math.abs)], 43101, 43231)),
          cellOf(() => RECEIVABLESTAGE([[43101]], [["new"]], [[""]], [[43131]], [[Math.abs(one), 1]])),
          cellOf(() => DSO(Math.abs(one), [a.map(Math.abs)], [b.map(Math.abs)])),
          cellOf(() => DSO(Math.abs(one), [a.map(Math.abs)], [b.map(Math.abs)], "countback")),
        ];
        for (const answer of shown)
          for (const value of Array.isArray(answer) ? answer.flat() : [answer])
            expect(isShown(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function isShown(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value !== "";
  if (typeof value === "boolean") return true;
  if (typeof value !== "object" || value === null) return false;
  const { error, sentence } = isCellError(value)
    ? { error: value.code, sentence: value.message }
    : (value as { error?: string; sentence?: string });
  return (error === "#VALUE!" || error === "#N/A") && typeof sentence === "string" && sentence.length > 3;
}
