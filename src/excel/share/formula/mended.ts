import { ourFunctions } from "./ourFunctions";
import { wordsIn, type Word } from "./wordsIn";

/** A formula that calls functions of ours, and how it must be spelt for them to be found. */
export interface Mended {
  readonly formula: string;
  /** A call of ours is spelt otherwise than the add-in spells it now, letters apart. */
  readonly stale: boolean;
  /** Every such spelling can only be ours; a bare name behind another file's path may be that file's own function. */
  readonly sure: boolean;
}

const ours = new Set(ourFunctions);
/** What Excel puts before a custom function whose add-in it does not know, and before any unknown function. */
const mark = "_XLDUDF_";
const unknown = /^_XLUDF\./;
/** A namespace that an earlier build may have had; now there is none. */
const namespace = /^QUARTERDECK[._]/;
/** A sheet can have none of these in its name, so what is asked is another file. */
const anotherFile = /[[\]\\/:]|\.(?:xl\w{1,3}|dll)'?!$/i;

type Call = Pick<Mended, "stale" | "sure"> & { readonly name: string };

/** The call of ours that a word is; undefined for every other. */
const callOf = ({ prefix, name, called }: Word, defined: ReadonlySet<string>): Call | undefined => {
  if (!called) return undefined;
  const upper = name.toUpperCase();
  if (upper.startsWith(mark)) {
    const own = upper.slice(mark.length).replace(namespace, "");
    return ours.has(own) ? { name: own, stale: true, sure: true } : undefined;
  }
  const own = upper.replace(unknown, "").replace(namespace, "");
  if (!ours.has(own) || defined.has(upper)) return undefined;
  if (prefix === "") return { name: own, stale: own !== upper, sure: true };
  return anotherFile.test(prefix) ? { name: own, stale: true, sure: own !== upper } : undefined;
};

/**
 * How a formula must be spelt for our functions in it to be found again; undefined when it calls none of them.
 *
 * Excel shows `_xldudf_SPLITTARGET(…)`, with the namespace there once was, or behind the path of whatever add-in it takes for the
 * owner: `'C:\…\FUNCRES.XLAM'!_xldudf_SPLITTARGET(…)` (github.com/OfficeDev/office-js/issues/4811, /3872). Texts, columns and
 * everything else stay to the letter.
 *
 * @param formula - as `Range.formulas` gives it
 * @param defined - names that the workbook itself defines, in capitals
 */
export const mended = (formula: string, defined: ReadonlySet<string>): Mended | undefined => {
  const calls = wordsIn(formula).flatMap((word) => {
    const call = callOf(word, defined);
    return call ? [{ ...call, start: word.start, end: word.end }] : [];
  });
  if (calls.length === 0) return undefined;
  const pieces: string[] = [];
  let at = 0;
  for (const { name, start, end } of calls) {
    pieces.push(formula.slice(at, start), name);
    at = end;
  }
  pieces.push(formula.slice(at));
  return {
    formula: pieces.join(""),
    stale: calls.some(({ stale }) => stale),
    sure: calls.every(({ sure }) => sure),
  };
};
