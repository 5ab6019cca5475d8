import { SAMPLEROWS } from "../../../src/functions/control/SAMPLEROWS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => SAMPLEROWS(...(given as Parameters<typeof SAMPLEROWS>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("SAMPLEROWS", () => {
  const ids = Array.from({ length: 95 }, (_, at) => `C-${at + 1}`);
  const column = (cells: unknown[]) => cells.map((cell) => [cell]);

  // Method item A59.
  it("draws 10 of 95 at 10%, in their order, as the ids run", () => {
    const drawn = ask(column(ids), 0.1, 2026) as string[][];
    expect(drawn).toHaveLength(10);
    const places = drawn.map(([id]) => ids.indexOf(id!));
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(ask([ids], "10%", "2026")).toEqual([drawn.flat()]);
  });

  it("passes over empty cells and counts an id once", () => {
    const whole = column([...ids, ...Array.from({ length: 100_000 }, (_, at) => ["", null, 0][at % 3])]);
    expect(ask(whole, 0.1, 2026)).toEqual(ask(column(ids), 0.1, 2026));
    expect(ask(column([...ids, "c-7 ", "C-9"]), 0.1, 2026)).toEqual(ask(column(ids), 0.1, 2026));
    expect(ask([[12, "12"]], 1, 1)).toEqual([[12]]);
  });

  it("draws from each group, those without one among themselves", () => {
    const groups = ids.map((_, at) => (at < 50 ? "North" : at < 90 ? "north " : at < 94 ? "South" : ""));
    const drawn = (ask(column(ids), 0.1, 3, column(groups)) as string[][]).map(([id]) => ids.indexOf(id!));
    expect(drawn.filter((at) => at < 90)).toHaveLength(9);
    expect(drawn.filter((at) => at >= 90 && at < 94)).toHaveLength(1);
    expect(drawn.at(-1)).toBe(94);
  });

  it("says what is wrong", () => {
    expect(ask([ids], 10, 1)).toEqual(refused("Rate: 10 is not above 0 and at most 1; write 10% or 0.1"));
    expect(ask([ids], 0.1, "")).toEqual(refused("Seed: empty; type a number"));
    expect(ask([ids], 0.1, 1, [["a", "b"]])).toEqual(refused("Groups: 2 cells beside 95 ids"));
    expect(ask([["", ""]], 0.1, 1)).toEqual(refused("Ids: none is given"));
    expect(ask([["a", true]], 0.1, 1)).toEqual(refused("Ids: item 2 is TRUE; give a name"));
    expect(ask([["a"], ["b"]], 0.1, 1, [["x"], ["#REF!"]])).toEqual(
      refused("Groups: item 2 is #REF!; give a name"),
    );
  });
});
