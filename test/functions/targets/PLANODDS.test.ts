import { PLANODDS } from "../../../src/functions/targets/PLANODDS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => PLANODDS(...(given as Parameters<typeof PLANODDS>)));
const history = [100, 120, 90, 110, 130, 100, 95, 120, 110];
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("PLANODDS", () => {
  it("answers in a row, whichever way the history runs", () => {
    const across = ask(120, [history]) as number[][];
    expect(across).toHaveLength(1);
    expect(across[0]).toHaveLength(5);
    expect(across[0]![4]).toBe(8);
    expect(
      ask(
        120,
        history.map((value) => [value]),
      ),
    ).toEqual(across);
  });

  it("leaves out empty cells after the last period, and takes blanks for booked and seed as left out", () => {
    expect(ask(120, [[...history, null, "", undefined]], "", null)).toEqual(ask(120, [history]));
    expect(ask(120, [history], null, 1)).toEqual(ask(120, [history]));
    expect(ask(120, [history], null, 2)).not.toEqual(ask(120, [history]));
  });

  it("says what is wrong", () => {
    expect(ask(120, [history.slice(0, 7)])).toEqual(
      refused("History: 7 periods given; odds need at least 8"),
    );
    expect(ask(120, [[100, "", ...history]])).toEqual(refused("History: item 2 is empty"));
    expect(ask(null, [history])).toEqual(refused("Plan: empty; type a number"));
    expect(ask(120, [history], "x")).toEqual(refused('Booked: "x"; give a number'));
    expect(ask(120, [history], null, 0.5)).toEqual(refused("Seed: 0.5 is not a whole number"));
    expect(ask(120, [history, history])).toEqual(refused("History: 2 rows and 9 columns"));
  });
});
