import { TEAMCAPACITY } from "../../../src/functions/team/TEAMCAPACITY";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({ error: "#VALUE!", sentence });
const capacity = (...given: unknown[]) =>
  cellOf(() => TEAMCAPACITY(...(given as Parameters<typeof TEAMCAPACITY>)));

describe("TEAMCAPACITY", () => {
  // January to March 2018.
  const quarter = ["2018-01-01", 43190] as const;
  const ramp = [["0%", 0.5, 1]];

  it("answers an amount a month, from top to bottom", () => {
    expect(capacity([["2018-01-01"], [43132]], 100, ramp, ...quarter)).toEqual([[0], [50], [150]]);
    expect(capacity([[43101, 43132]], [[100, 10]], ramp, ...quarter)).toEqual([[0], [50], [105]]);
    expect(capacity(43101, 100, 1, ...quarter)).toEqual([[100], [100], [100]]);
  });

  it("reads an empty hire as an open post and an empty leaving as staying, also as the desktop's 0", () => {
    expect(capacity([[43101], [""], [0]], [[100], [""], [""]], 1, ...quarter, [[0], [""], [null]])).toEqual([
      [100],
      [100],
      [100],
    ]);
    expect(capacity([[43101], [43101]], 100, 1, ...quarter, [[43131], [""]])).toEqual([[200], [100], [100]]);
  });

  it("takes whole columns", () => {
    const column = (...cells: unknown[]) => Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? ""]);
    expect(capacity(column(43101, 43132), column(100, 100), ramp, ...quarter, column("", 43150))).toEqual([
      [0],
      [50],
      [100],
    ]);
  });

  it("says what is wrong, and where", () => {
    expect(capacity([[43101], [43101]], [[1], [""]], 1, ...quarter)).toEqual(
      refused("Quota: item 2 is empty; type a number, 0 for nothing"),
    );
    expect(capacity([["Ann"]], 1, 1, ...quarter)).toEqual(
      refused('Hired: item 1 is "Ann"; give a date, or text such as 2018-01-31'),
    );
    expect(capacity([[43101], [43101]], [[1], [1], [1]], 1, ...quarter)).toEqual(
      refused("Quota: 3 for 2 sellers; give one for each"),
    );
    expect(capacity([[43101], [43101]], 1, 1, ...quarter, 43120)).toEqual(
      refused("Leaving: 1 for 2 sellers; give one for each"),
    );
    expect(capacity(43101, 1, 1, ...quarter, 43100)).toEqual(
      refused("Leaving: item 1 is 2017-12-31, before 2018-01-01; give a day on or after hired"),
    );
    expect(capacity(43101, 1, "", ...quarter)).toEqual(
      refused("Ramp: none is given; give the share of a full quota in each month"),
    );
  });
});
