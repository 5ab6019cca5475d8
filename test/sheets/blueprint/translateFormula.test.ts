import fc from "fast-check";
import { escapeHeader } from "../../../src/sheets/blueprint/escapeHeader";
import { translateFormula } from "../../../src/sheets/blueprint/translateFormula";

const headers = {
  Plan_Months: { Sold: "已售", Target: "目标", LastYear: "Sold last year" },
  Odd: { Hash: "No #1's [net]" },
};

describe("translateFormula", () => {
  test("writes a row's own cells in the long form, under the reader's header", () => {
    expect(translateFormula("=[@Sold]-[@Target]", headers, "Plan_Months")).toBe(
      "=Plan_Months[[#This Row],[已售]]-Plan_Months[[#This Row],[目标]]",
    );
  });

  test("translates whole columns, spans of columns and parts of a table", () => {
    expect(translateFormula("=SUM(Plan_Months[LastYear])", headers)).toBe(
      "=SUM(Plan_Months[Sold last year])",
    );
    expect(translateFormula("=SUM(Plan_Months[[Sold]:[Target]])", headers)).toBe(
      "=SUM(Plan_Months[[已售]:[目标]])",
    );
    expect(translateFormula("=ROW(Plan_Months[[#Headers],[Target]])", headers)).toBe(
      "=ROW(Plan_Months[[#Headers],[目标]])",
    );
    expect(translateFormula("=ROWS(Plan_Months[#Data])", headers)).toBe("=ROWS(Plan_Months[#Data])");
  });

  test("leaves texts in quotes alone, and names without brackets", () => {
    expect(translateFormula('=IF(Year_Target>0,"[@Sold]","a ""b""")', headers)).toBe(
      '=IF(Year_Target>0,"[@Sold]","a ""b""")',
    );
  });

  test("escapes what a structured reference reads as its own signs", () => {
    expect(translateFormula("=SUM(Odd[Hash])", headers)).toBe("=SUM(Odd[[No '#1''s '[net']]])");
    expect(translateFormula("=[@Hash]", headers, "Odd")).toBe("=Odd[[#This Row],[No '#1''s '[net']]]");
  });

  test.each([
    ["=[@Profit]", "a column that Plan_Months does not have: Profit"],
    ["=SUM(Plan_Weeks[Sold])", "a table that is not there: Plan_Weeks"],
    ["=SUM(Plan_Months[[Sold]:[Profit]])", "a column that Plan_Months does not have: Profit"],
  ])("refuses %s", (formula, why) => {
    expect(() => translateFormula(formula, headers, "Plan_Months")).toThrow(why);
  });

  test("refuses a row's own cell outside a table", () => {
    expect(() => translateFormula("=[@Sold]", headers)).toThrow("outside a table");
  });

  test("law: taking the apostrophes away gives the header back", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(escapeHeader(header).replace(/'(.)/gs, "$1")).toBe(header);
      }),
    );
  });
});
