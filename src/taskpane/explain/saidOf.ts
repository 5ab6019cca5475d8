import type { Explanation } from "../../excel/read/explain/Explanation";
import type { PaneText } from "../../locales/en-US/pane";

/** In one sentence what a cell is and how what it shows came there. */
export const saidOf = (
  { meaning, text, origin, sheet, inputs }: Explanation,
  words: PaneText["explain"],
): string => {
  const shown = text.trim();
  const came = (): string => {
    if (origin === "typed" && shown === "") return words.open;
    if (origin === "calculated" && inputs.length === 0) return words.alone;
    return words.came[origin];
  };
  const says = (what: string): string => words.says(what, shown === "" ? words.blank : shown, came());
  switch (meaning.is) {
    case "item":
    case "rule":
      return says(meaning.label === "" ? meaning.name : meaning.label);
    case "table-cell":
      return says(words.ofTable(meaning.column, meaning.row, meaning.title));
    case "total":
      return says(words.total(meaning.column, meaning.title));
    case "answer":
      return says(words.place(meaning.label === "" ? meaning.name : meaning.label, meaning.place));
    case "choice":
      return words.choice(shown, meaning.label);
    case "words":
      return words.words;
    case "beside":
      return says(words.beside(sheet));
    case "theirs":
      return says(words.theirs(sheet));
    case "empty":
      return words.empty;
  }
};
