import { cellReference } from "../reference";
import { readingWorkbook } from "../readingWorkbook";
import type { BookAround } from "./BookAround";
import type { Explanation, Origin } from "./Explanation";
import { inputsOf, type InputSought } from "./inputsOf";
import { meaningHere } from "./meaningHere";
import { pickedCell } from "./pickedCell";
import { pickedPlace } from "./pickedPlace";
import { referencesIn } from "./referencesIn";
import { seeBookAround } from "./seeBookAround";
import { seeCells } from "./seeCells";

const originOf = ({ formula, spilled, open }: BookAround): Origin => {
  if (formula.startsWith("=") || spilled) return "calculated";
  return open ? "typed" : "given";
};

/** Each cell once, however often and by whatever name it is spoken of. */
const unlike = (inputs: readonly InputSought[]): readonly InputSought[] => {
  const seen = new Set<string>();
  return inputs.filter(({ key }) => !seen.has(key) && seen.add(key));
};

/**
 * What the selected cell is, what its formula is made of and where that stands, in the words of the workbook itself.
 *
 * A cell that only hands on a place of an answer is explained by that answer's formula too. Five syncs at most, whatever the
 * workbook's size; nothing is changed.
 *
 * @throws ReadProblem `cell-editing` or `excel-failed`
 */
export const explainCell = (context: Excel.RequestContext): Promise<Explanation> =>
  readingWorkbook(async () => {
    const book = await seeBookAround(context);
    const { here, text, spilled } = book;
    const formula = book.formula.startsWith("=") ? book.formula : undefined;
    const picked = formula === undefined ? undefined : pickedPlace(formula);
    const handedOn = picked && (await pickedCell(context, picked, book));
    const behind = handedOn?.behind ?? spilled;

    const own = referencesIn(formula ?? "");
    const further = referencesIn(behind?.formula ?? "");
    const narrowed = new Map(picked && handedOn ? [[picked.name, handedOn.at] as const] : []);
    const inputs = unlike([
      ...inputsOf(own.references, book, narrowed),
      ...inputsOf(further.references, book),
    ]);
    const { words, meaning } = meaningHere(book);
    const cells = await seeCells(context, [...words, ...inputs.flatMap(({ places }) => places)]);
    const said = cells.slice(0, words.length).map((cell) => cell.text.trim());
    return {
      cell: cellReference(here.sheet, here.row, here.column),
      sheet: here.sheet,
      text,
      origin: originOf(book),
      formula,
      behind,
      meaning: meaning(said),
      inputs: inputs.flatMap(({ input }, index) => {
        const first = cells[words.length + 2 * index];
        const label = cells[words.length + 2 * index + 1];
        return first && label ? [input(first, label)] : [];
      }),
      calls: [...new Set([...own.calls, ...further.calls])],
    };
  });
