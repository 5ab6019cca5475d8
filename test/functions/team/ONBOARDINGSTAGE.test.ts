import { ONBOARDINGSTAGE } from "../../../src/functions/team/ONBOARDINGSTAGE";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const stage = (...given: unknown[]) =>
  cellOf(() => ONBOARDINGSTAGE(...(given as Parameters<typeof ONBOARDINGSTAGE>)));

describe("ONBOARDINGSTAGE", () => {
  // Hired on 2018-01-01; 43128 is day 28, 43129 day 29.
  it("puts stage, gate and day beside each newcomer of a column", () => {
    expect(
      stage([["2018-01-01"], [43101], [43101]], [[43104], [43128], [43129]], [[""], [0], [2]], 0),
    ).toEqual([
      ["coached", "coached visits done", 43121],
      ["supervised", "supervised visits done", 43128],
      ["assessment", "1 visit, 1 proposal", 43156],
    ]);
  });

  it("puts them under each other for a row", () => {
    expect(stage([[43101, 43101]], 43130, [[0, 3]], [[1, 1]])).toEqual([
      ["assessment", "passed"],
      ["3 visits", "none"],
      [43156, "none"],
    ]);
  });

  it("speaks Chinese when asked to", () => {
    expect(stage([[43101]], 43157, 0, 0, "zh")).toEqual([["重新考核", "3 次有效拜访、1 份方案", 43184]]);
    expect(stage([[43101]], 43157, -1, 0, "zh")).toEqual({
      error: "#VALUE!",
      sentence: "有效拜访：超出范围，请改用合理的数值",
    });
    expect(stage([["?"]], 43157, 0, 0, "zh")).toEqual({
      error: "#VALUE!",
      sentence: "入职日期：不是日期，请填写日期，或 2018-01-31 这样的文本",
    });
  });

  it("answers #N/A before the first day, each newcomer alone", () => {
    const early = expect.objectContaining({
      code: "#N/A",
      message: "The first day at work is still to come",
    }) as unknown;
    expect(stage([[43110], [43101]], 43103, 0, 0)).toEqual([
      [early, early, early],
      ["class", "product pass", 43103],
    ]);
    expect(stage([[43110]], 43103, 0, 0, "zh")).toEqual({ error: "#N/A", sentence: "入职日期还没有到" });
  });

  it("says what is wrong", () => {
    expect(stage([[""]], 43103, 0, 0)).toMatchObject({
      sentence: "Hired: empty; give a date, or text such as 2018-01-31",
    });
    expect(stage([[43101]], 43103, "x", 0)).toMatchObject({ sentence: 'Visits: "x"; give a number' });
    expect(stage([[43101]], 43103, 0, -2)).toMatchObject({ sentence: "Proposals: -2; give 0 or more" });
  });
});
