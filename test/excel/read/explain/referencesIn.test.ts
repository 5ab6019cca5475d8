import { pickedPlace } from "../../../../src/excel/read/explain/pickedPlace";
import { referencesIn } from "../../../../src/excel/read/explain/referencesIn";

const said = (formula: string) => referencesIn(formula).references.map((reference) => reference.said);

describe("what a formula refers to", () => {
  test("names, cells and columns in its order, each once, and no text in quotes", () => {
    expect(said("=IF(A1=\"B2\",Plan_Year+Orders_1[Amount],Plan_Year*'My sales'!$C$3:C9)")).toEqual([
      "A1",
      "Plan_Year",
      "Orders_1[Amount]",
      "'My sales'!$C$3:C9",
    ]);
    expect(referencesIn("='It''s'!B4").references).toEqual([
      { is: "cells", said: "'It''s'!B4", sheet: "It's", address: "B4" },
    ]);
  });

  test("a row's own cells, in the long and the short form, and headers with signs in them", () => {
    const sold = { is: "table", columns: ["Sold"], ofRow: true };
    expect(referencesIn("=Plan_Months[[#This Row],[Sold]]").references).toMatchObject([
      { ...sold, table: "Plan_Months" },
    ]);
    expect(referencesIn("=[@Sold]").references).toMatchObject([{ ...sold, table: "" }]);
    expect(referencesIn("=[@[Sold]]").references).toMatchObject([{ ...sold, table: "" }]);
    expect(referencesIn("=T[['#1 '[net']]]").references).toMatchObject([
      { columns: ["#1 [net]"], ofRow: false },
    ]);
    expect(referencesIn("=SUM(表[[一月]:[三月]])").references).toMatchObject([{ columns: ["一月", "三月"] }]);
  });

  test("headers alone hold no number; TRUE and plain numbers are no names", () => {
    expect(said("=ROW()-ROW(Plan_Months[[#Headers],[Target]])")).toEqual([]);
    expect(said("=IF(TRUE,1.5E+3,12)")).toEqual([]);
  });

  test("calls are told from names, a name that begins like a cell from a cell", () => {
    const { calls, references } = referencesIn("=splittarget(Q1_Target,LOG10(B2),SUM(B2))");
    expect(calls).toEqual(["SPLITTARGET", "LOG10", "SUM"]);
    expect(references.map((reference) => reference.said)).toEqual(["Q1_Target", "B2"]);
  });
});

describe("a place handed on", () => {
  test.each([
    ["=INDEX(Quarter_Split,Plan_Quarter)", { by: "name", name: "Plan_Quarter" }],
    ["=INDEX(Quarter_Split,3)", { by: "number", number: 3 }],
    ["=INDEX(Month_Split,ROW()-ROW(Plan_Months[[#Headers],[Target]]))", { by: "row" }],
  ])("%s", (formula, place) => {
    expect(pickedPlace(formula)).toMatchObject({ place });
  });

  test("is none where more is done with it", () => {
    expect(pickedPlace("=INDEX(Quarter_Split,3)*2")).toBeUndefined();
    expect(pickedPlace("=SUM(Quarter_Split)")).toBeUndefined();
  });
});
