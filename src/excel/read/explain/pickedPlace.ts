/** A cell that only hands on one place of an answer: the answer's name, and which place as the formula says it. */
export interface Picked {
  readonly name: string;
  /** Counted from the header above the cell, a number, or the name of the cell that holds it. */
  readonly place:
    | { readonly by: "row" }
    | { readonly by: "number"; readonly number: number }
    | { readonly by: "name"; readonly name: string };
}

const word = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const picking = new RegExp(
  String.raw`^=INDEX\((?<name>${word}),(?:(?<row>ROW\(\)-ROW\([^()]*\[\[#Headers\],.*\]\))|(?<number>\d+)|(?<by>${word}))\)$`,
  "iu",
);

/** What a formula hands on, when handing on is all it does: `=INDEX(Quarter_Split,Plan_Quarter)`. */
export const pickedPlace = (formula: string): Picked | undefined => {
  const { name, row, number, by } = picking.exec(formula)?.groups ?? {};
  if (name === undefined) return undefined;
  if (row !== undefined) return { name, place: { by: "row" } };
  if (number !== undefined) return { name, place: { by: "number", number: Number(number) } };
  return by === undefined ? undefined : { name, place: { by: "name", name: by } };
};
