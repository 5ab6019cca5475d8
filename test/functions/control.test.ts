import { PACE } from "../../src/functions/control/PACE";
import { TRAFFICLIGHT } from "../../src/functions/control/TRAFFICLIGHT";
import { cellOf, installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

const cell = (value: unknown) => [[value]];
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("PACE", () => {
  // 2018-01-01 to 2018-01-05 is a Monday to a Friday.
  const week = [cell(43101), cell(43105)] as const;

  it("measures one cell or many beside each other", () => {
    expect(PACE(cell(30), cell(100), ...week, cell(43102))).toEqual([[0.75]]);
    expect(PACE([[30, 40]], [[100, 50]], ...week, cell("2018-01-02"))).toEqual([[0.75, 2]]);
    expect(PACE([[30], [40]], cell(100), ...week, cell(43102))).toEqual([[0.75], [1]]);
  });

  it("leaves holidays out", () => {
    expect(PACE(cell(25), cell(100), ...week, cell(43102), cell(43101))).toEqual([[1]]);
  });

  it("answers #N/A before anything is expected, each cell for itself", () => {
    const none = {
      error: "#N/A",
      sentence: "Nothing is expected yet: the target is 0, or no working day has passed",
    };
    expect(cellOf(() => PACE(cell(30), cell(100), ...week, cell(43100)))).toEqual(none);
    expect(PACE([[30, 30]], [[0, 100]], ...week, cell(43105))).toEqual([
      [expect.objectContaining({ code: "#N/A" }), 0.3],
    ]);
  });

  it("says what is wrong", () => {
    const pace = (...given: unknown[]) => cellOf(() => PACE(...(given as Parameters<typeof PACE>)));
    expect(pace(cell("x"), cell(1), ...week, cell(43102))).toEqual(refused('Actual: "x"; give a number'));
    expect(pace(cell(1), cell(1), ...week, cell(""))).toEqual(refused("AsOf: empty; give a date"));
    expect(pace(cell(1), cell(1), week[1], week[0], cell(43102))).toEqual(
      refused("To: 2018-01-01 is before 2018-01-05"),
    );
    expect(pace([[1, 2]], [[1, 2, 3]], ...week, cell(43102))).toEqual(
      refused("Target: 1 × 3 cells beside 1 × 2; give one cell, or as many"),
    );
  });
});

describe("TRAFFICLIGHT", () => {
  // Ten days, 2018-01-01 to 2018-01-10; on the fifth, half has passed.
  it("puts light and lag beside each task of a column", () => {
    expect(TRAFFICLIGHT([[43101], [43101]], cell(43110), [[0.2], [0.5]], cell(43105))).toEqual([
      ["red", 0.3],
      ["green", 0],
    ]);
  });

  it("puts lag under light for tasks in a row", () => {
    expect(TRAFFICLIGHT([[43101, 43101]], cell(43110), [[0.25, 0.5]], cell(43105))).toEqual([
      ["amber", "green"],
      [0.25, 0],
    ]);
  });

  it("takes cuts and a language of one's own", () => {
    expect(TRAFFICLIGHT(cell(43101), cell(43110), cell("45%"), cell(43105), 0.05, 0.2, "zh")).toEqual([
      ["黄灯", 0.5 - 0.45],
    ]);
  });

  it("answers #N/A before a task begins", () => {
    expect(
      cellOf(() => TRAFFICLIGHT(cell(43101), cell(43110), cell(0), cell(43100), null, null, "zh")),
    ).toEqual({
      error: "#N/A",
      sentence: "任务尚未开始",
    });
    const [early, running] = TRAFFICLIGHT([[43110], [43101]], cell(43110), cell(1), cell(43105));
    expect(early).toEqual([
      expect.objectContaining({ code: "#N/A" }),
      expect.objectContaining({ code: "#N/A" }),
    ]);
    expect(running).toEqual(["green", -0.5]);
  });

  it("says what is wrong, in either language", () => {
    const light = (...given: unknown[]) =>
      cellOf(() => TRAFFICLIGHT(...(given as Parameters<typeof TRAFFICLIGHT>)));
    const task = [cell(43110), cell(43101), cell(0), cell(43105)];
    expect(light(...task)).toEqual(
      refused("Due: 2018-01-01 is before 2018-01-10; give a day on or after start"),
    );
    expect(light(...task, null, null, "zh")).toEqual(
      refused("截止日期：早于开始日期，请改为开始日期当天或之后"),
    );
    expect(light(cell(43101), cell(43110), cell(0), cell(43105), 0.5)).toEqual(
      refused("AmberAt: 0.5 is not at or under redAt, 0.3"),
    );
  });
});
