import fc from "fast-check";
import { TARGETANCHORS } from "../../../src/functions/targets/TARGETANCHORS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) =>
  cellOf(() => TARGETANCHORS(...(given as Parameters<typeof TARGETANCHORS>)));

describe("TARGETANCHORS", () => {
  it("answers one row, or one for each of a column", () => {
    expect(ask(120, 110, 200, 125)).toEqual([[108, 120, 125, "strategy"]]);
    expect(ask([[120], [150]], 110, [[200], [""]], 125)).toEqual([
      [108, 120, 125, "strategy"],
      [112.5, 125, 125, "capacity"],
    ]);
    expect(ask([[120, 90]], 110, 200, 200)).toEqual([
      [108, 99],
      [120, 110],
      [132, 121],
      ["strategy", "history"],
    ]);
  });

  it("takes empty cells as not known", () => {
    expect(ask("", [[null]], 80, undefined)).toEqual([[72, 80, 80, "market"]]);
    expect(ask(120, "", "", "", "50%")).toEqual([[60, 120, 180, "strategy"]]);
  });

  it("speaks Chinese when asked to", () => {
    expect(ask(150, 110, 200, 125, null, "zh")).toEqual([[112.5, 125, 125, "产能"]]);
    expect(ask(150, 160, 200, 190, null, "ZH")).toMatchObject([[144, 160, 176, "历史"]]);
    expect(ask(-1, 110, 200, 125, null, "zh")).toEqual({
      error: "#VALUE!",
      sentence: "战略：超出范围，请改用合理的数值",
    });
  });

  it("answers each row of a column as it answers the row alone", () => {
    const anchor = fc.oneof(fc.nat(1e6), fc.constant(""));
    const row = fc.tuple(fc.nat(1e6), anchor, anchor, anchor);
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), (rows) => {
        const column = (at: 0 | 1 | 2 | 3) => rows.map((cells) => [cells[at]]);
        const alone = rows.flatMap((cells) => ask(...cells.map((cell) => [[cell]])));
        expect(ask(column(0), column(1), column(2), column(3))).toEqual(alone);
      }),
    );
  });

  it.each<[string, unknown[]]>([
    ["Strategy: all anchors are empty; give at least one", ["", "", null, undefined]],
    ["Market: -5 is below 0; give 0 or more", [1, 1, -5, 1]],
    ['Capacity: "x"; give a number', [1, 1, 1, "x"]],
    ["Flex: 10 is not from 0 to 1", [1, 1, 1, 1, 10]],
    ['Language: "fr" is not known; write "en" or "zh"', [1, 1, 1, 1, 0.1, "fr"]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
