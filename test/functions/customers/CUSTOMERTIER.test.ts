import { CUSTOMERTIER } from "../../../src/functions/customers/CUSTOMERTIER";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => CUSTOMERTIER(...(given as Parameters<typeof CUSTOMERTIER>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("CUSTOMERTIER", () => {
  const missing = "Purchases, years or orders are missing; fill them in";

  it("answers in the shape of the purchases, and keeps a gap in its own cell", () => {
    expect(ask([[60, 25, 15]], [[3, 3, 3]], [[1, 4, 1]])).toEqual([["strategic", "growth", "scattered"]]);
    expect(ask([[60], [""], [40]], [[3], [3], [null]], [[1], [4], [1]])).toEqual([
      ["strategic"],
      [none(missing)],
      [none(missing)],
    ]);
    expect(ask([[60], [40]], [[3], ["long"]], 1)).toEqual([
      ["strategic"],
      [expect.objectContaining({ code: "#VALUE!", message: 'Years: "long"; give a number' })],
    ]);
  });

  it("judges one customer alone as the whole portfolio, and whole columns by the rows in use", () => {
    expect(ask(5, 2, 0)).toEqual([["strategic"]]);
    const whole = (...cells: unknown[]) => Array.from({ length: 100_000 }, (_, at) => [cells[at] ?? ""]);
    expect(ask(whole(60, 40), whole(3, 3), whole(1, 5))).toEqual([["strategic"], ["growth"]]);
  });

  it("takes cuts and a language of one's own", () => {
    const portfolio = [[[60, 40]], [[3, 1]], [[1, 2]]];
    expect(ask(...portfolio, [["", 5, 2]], "zh")).toEqual([["零散客户", "成长客户"]]);
    expect(ask("", 1, 1, null, "zh")).toEqual({
      error: "#N/A",
      sentence: "采购额、年数或订单数缺失，请补充",
    });
  });

  it("says what is wrong", () => {
    expect(ask([[1, "x"]], 1, 1)).toEqual(refused('Purchases: item 2 is "x"; give a number'));
    expect(ask([[1, 2]], [[1, 2, 3]], 1)).toEqual(refused("Years: 1 × 3 cells beside 1 × 2"));
    expect(ask(1, 1, 1, [[50]])).toEqual(refused("Cuts: item 1 is 50; write a share such as 50% or 0.5"));
    expect(ask(1, 1, 1, [[1, 2, 3, 4]])).toEqual(refused("Cuts: 4 cells; give three"));
    expect(ask([["x"]], 1, 1, null, "zh")).toEqual(refused("采购额：第 1 项不是数字"));
  });
});
