import { documentedFunctions } from "../../src/functions/metadata/documentedFunctions";
import { cellOf, installCustomFunctions } from "../support/customFunctions";
import { everyFunction, functionSources } from "../support/everyFunction";
import { parsedArray, parsedFormula } from "../support/formula";

const documented = functionSources().flatMap(({ text }) => documentedFunctions(text));

beforeAll(installCustomFunctions);

describe("the examples in the functions' documentation", () => {
  it("are there for every function, with what it returns", () => {
    expect(documented.map(({ id }) => id).sort()).toEqual(Object.keys(everyFunction).sort());
    for (const { examples, returns } of documented) {
      expect(examples.length).toBeGreaterThan(0);
      expect(returns).not.toBe("");
    }
  });

  it.each(documented.flatMap(({ examples }) => examples))("%s answers %s", (formula, answer) => {
    const { name, arguments: given } = parsedFormula(formula);
    expect(cellOf(() => everyFunction[name]!(...given))).toEqual(parsedArray(answer));
  });
});
