import { settleCell, type Unsettled } from "../../../src/excel/write/merge/settleCell";

const cell = (over: Partial<Unsettled>): Unsettled => ({
  role: "input",
  wanted: null,
  content: "",
  shows: over.content ?? "",
  known: [],
  asWritten: () => false,
  table: "Plan_Months",
  decided: false,
  translated: () => undefined,
  ...over,
});

describe("what becomes of a cell of ours", () => {
  test("what is there already is left alone, however Excel spells it", () => {
    expect(
      settleCell(
        cell({ role: "calculated", wanted: "=Plan_Months[[#This Row],[Sold]]", content: "=[@Sold]" }),
      ),
    ).toEqual({});
    expect(settleCell(cell({ role: "text", wanted: "'30 : 50", content: "30 : 50" }))).toEqual({});
    expect(settleCell(cell({ role: "fixed", wanted: 0.1 + 0.2, content: 0.3 }))).toEqual({});
  });
  test("an input keeps what was typed", () => {
    expect(settleCell(cell({ wanted: 1, content: 5 }))).toEqual({});
    expect(settleCell(cell({ wanted: 1, content: "=2+3", shows: 5 }))).toEqual({});
    expect(settleCell(cell({ wanted: 1, content: "" }))).toEqual({});
  });
  test("an input of a decision takes the decision, unless a formula already gives it", () => {
    expect(settleCell(cell({ wanted: 2019, content: 2018, decided: true }))).toEqual({ type: 2019 });
    expect(settleCell(cell({ wanted: 2019, content: "=Budget!B2", shows: 2019, decided: true }))).toEqual({});
  });
  test("an emptied input shows its formula again", () =>
    expect(settleCell(cell({ wanted: "=TODAY()", content: "" }))).toEqual({ type: "=TODAY()" }));
  test("a choice follows the language", () =>
    expect(
      settleCell(
        cell({ wanted: null, content: "Even", translated: (word) => (word === "Even" ? "平均" : undefined) }),
      ),
    ).toEqual({ type: "平均" }));
  test("what was typed over a formula is parked and the formula comes back", () =>
    expect(settleCell(cell({ role: "calculated", wanted: "=A1", content: 7 }))).toEqual({
      type: "=A1",
      park: true,
    }));
  test("an older formula of ours is replaced without a word", () =>
    expect(settleCell(cell({ role: "calculated", wanted: "=A1", content: "=B1", known: ["=B1"] }))).toEqual({
      type: "=A1",
    }));
  test("a formula that lost what it spoke of is not taken for typed", () =>
    expect(settleCell(cell({ role: "calculated", wanted: "=SUM(A1)", content: "=SUM(#REF!)" }))).toEqual({
      type: "=SUM(A1)",
    }));
  test.each(["=SUM(A1,\n#REF!)", "#REF!"])("%j is a formula of ours that broke", (content) =>
    expect(settleCell(cell({ role: "calculated", wanted: "=SUM(A1)", content }))).toEqual({
      type: "=SUM(A1)",
    }),
  );
  test("words about #REF! are somebody's, and parked", () =>
    expect(settleCell(cell({ role: "calculated", wanted: "=A1", content: "was #REF! on Monday" }))).toEqual({
      type: "=A1",
      park: true,
    }));
  test("text of ours follows the language, the director's wording stays", () => {
    expect(settleCell(cell({ role: "text", wanted: "目标", content: "Target", known: ["Target"] }))).toEqual({
      type: "目标",
    });
    expect(
      settleCell(cell({ role: "text", wanted: "Target", content: "Our goal", known: ["目标"] })),
    ).toEqual({});
  });
});
