import { counted } from "../counted";

/** The words of a cell's explanation. */
export const explainText = {
  title: "Explain this number",
  meaning: "Select any cell, of the plan or your own: here it says what it is and what it comes from.",
  ask: "Explain the selected cell",
  says: (what: string, shown: string, came: string) => `${what}: ${shown}, ${came}.`,
  ofTable: (column: string, row: string, title: string) =>
    row === "" ? `${column} in ${title}` : `${column} of ${row} in ${title}`,
  total: (column: string, title: string) => `Total of ${column} in ${title}`,
  place: (label: string, place: number) => `${label}, place ${place}`,
  choice: (shown: string, label: string) => `${shown} is one of the words to pick from under ${label}.`,
  words: "This cell holds words of the plan, no number: a title, a header, a label or a note.",
  empty: "This cell is empty. Select one with a number in it.",
  beside: (sheet: string) => `A cell of ${sheet} that stands alone`,
  theirs: (sheet: string) => `A cell of your own on ${sheet}`,
  came: {
    calculated: "calculated from the cells below",
    typed: "typed by you or left as suggested",
    given: "entered, not calculated",
  },
  alone: "calculated from nothing else in the workbook",
  open: "waiting for what you type",
  blank: "blank",
  inputs: "Calculated from",
  cells: (count: number) => counted("en-US", count, { one: "# cell", other: "# cells" }),
  growing: "all your rows",
  origin: {
    rule: "Rule",
    own: "Your own data",
    calculated: "Calculated",
    typed: "Typed in the plan",
    given: "Entered, not calculated",
  },
  stands: (origin: string, cell: string) => `${origin} · ${cell}`,
  rule: "The rule",
  use: (used: string, method: string) => `We use ${used}; the method says: ${method}.`,
  item: (items: string) => `Item ${items} of the method`,
  ours: "The method names the rule but gives no number",
  function: (name: string, rule: string) => `${name}: ${rule}`,
  behind: "This is one place of the answer in",
};

export type ExplainText = typeof explainText;
