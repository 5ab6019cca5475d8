import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as control from "../../src/functions/control";
import * as customers from "../../src/functions/customers";
import { documentedFunctions } from "../../src/functions/metadata/documentedFunctions";
import * as targets from "../../src/functions/targets";
import { cellOf, installCustomFunctions } from "../support/customFunctions";
import { parsedArray, parsedFormula } from "../support/formula";

const functions = { ...targets, ...customers, ...control } as Record<string, (...args: unknown[]) => unknown>;

const documented = ["targets", "customers", "control"].flatMap((family) =>
  documentedFunctions(readFileSync(join(__dirname, `../../src/functions/${family}.ts`), "utf8")),
);

beforeAll(installCustomFunctions);

describe("the examples in the functions' documentation", () => {
  it("are there for every function, with what it returns", () => {
    expect(documented.map(({ id }) => id).sort()).toEqual(Object.keys(functions).sort());
    for (const { examples, returns } of documented) {
      expect(examples.length).toBeGreaterThan(0);
      expect(returns).not.toBe("");
    }
  });

  it.each(documented.flatMap(({ examples }) => examples))("%s answers %s", (formula, answer) => {
    const { name, arguments: given } = parsedFormula(formula);
    expect(cellOf(() => functions[name]!(...given))).toEqual(parsedArray(answer));
  });
});
