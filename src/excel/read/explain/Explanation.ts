/** What a selected cell is, as far as the workbook itself says. */
export type CellMeaning =
  /** A labelled cell; its name is the key in every language. */
  | { readonly is: "item"; readonly name: string; readonly label: string; readonly note: string }
  /** One of the method's numbers: `Rule_AmberAt`. */
  | { readonly is: "rule"; readonly name: string; readonly label: string }
  /** Of a table, with the text of the row's first column; `row` is empty in that column itself. */
  | {
      readonly is: "table-cell";
      readonly title: string;
      readonly note: string;
      readonly column: string;
      readonly row: string;
    }
  /** In the line of totals under a table. */
  | { readonly is: "total"; readonly title: string; readonly note: string; readonly column: string }
  /** One place of an answer that spills: `Month_Split`; places count from 1. */
  | { readonly is: "answer"; readonly name: string; readonly label: string; readonly place: number }
  /** One of the words that other cells are picked from. */
  | { readonly is: "choice"; readonly label: string }
  /** A title, a header, a label or a note. */
  | { readonly is: "words" }
  /** On a sheet of the plan, but no part of it. */
  | { readonly is: "beside" }
  /** On a sheet of the director's. */
  | { readonly is: "theirs" }
  | { readonly is: "empty" };

/** How what stands in a cell came there. */
export type Origin = "calculated" | "typed" | "given";

export interface ExplainedInput {
  /** As the formula says it: `Quarter_Target`, `Plan_Months[Target]`. */
  readonly said: string;
  /** What the sheet calls it. */
  readonly label: string;
  /** With its sheet, ready to be gone to: "'My sales'!C2:C40". */
  readonly cell: string;
  /** As shown; undefined when there are several cells. */
  readonly text: string | undefined;
  /** How many cells; undefined when they grow with the director's rows. */
  readonly cells: number | undefined;
  /** `own` is the director's data. */
  readonly kind: "rule" | "own" | Origin;
}

/** A cell in its own workbook's words: what it is, what it shows, and what that comes from. */
export interface Explanation {
  /** With its sheet: "Targets!F31". */
  readonly cell: string;
  readonly sheet: string;
  /** As shown. */
  readonly text: string;
  readonly origin: Origin;
  /** Undefined where nothing is calculated. */
  readonly formula: string | undefined;
  /** The formula of the answer that the cell takes its value from, when it only hands on a place of it. */
  readonly behind: { readonly cell: string; readonly formula: string } | undefined;
  readonly meaning: CellMeaning;
  /** What the formula names, in its order, each once; then what the formula behind it names. */
  readonly inputs: readonly ExplainedInput[];
  /** The functions that are called, in capitals, each once. */
  readonly calls: readonly string[];
}
