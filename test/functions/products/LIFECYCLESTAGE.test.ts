import { LIFECYCLESTAGE } from "../../../src/functions/products/LIFECYCLESTAGE";
import { cellOf, installCustomFunctions, isCellError } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => LIFECYCLESTAGE(...(given as Parameters<typeof LIFECYCLESTAGE>)));

describe("LIFECYCLESTAGE", () => {
  it("answers a word for each row, the same alone and among others", () => {
    const rows = [
      [50, 60, 70, 80],
      [90, 92, 91, 90],
      [90, 60, 40, 20],
      ["", "", "", 5],
    ];
    const stages = [["growth"], ["maturity"], ["decline"], ["introduction"]];
    expect(ask(rows)).toEqual(stages);
    rows.forEach((row, at) => expect(ask([row])).toEqual([stages[at]]));
  });

  it("takes a column as one product, without the empty cells", () => {
    expect(ask([[50], [60], [null], [70], [80], [""]])).toEqual([["growth"]]);
    expect(ask(5)).toEqual([["introduction"]]);
  });

  it("speaks Chinese when asked to", () => {
    expect(ask([[90, 60, 40, 20]], "ZH")).toEqual([["衰退期"]]);
    expect(ask([["x", 60]], "zh")).toEqual({
      error: "#VALUE!",
      sentence: "销售额：第 1 项不是数字，请填写数字",
    });
    expect(ask([[0, 0]], "zh")).toEqual({ error: "#N/A", sentence: "销售额：尚无销售" });
  });

  it("keeps a row's trouble in its own cell", () => {
    const found = ask([
      [0, 0, 0, 0],
      ["x", 1, 1, 1],
      [1, 1, 1, 1],
    ]) as unknown[][];
    expect(found.map(([cell]) => (isCellError(cell) ? cell.code : cell))).toEqual([
      "#N/A",
      "#VALUE!",
      "maturity",
    ]);
  });
});
