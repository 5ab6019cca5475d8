import { wordsIn, type Word } from "./wordsIn";

/** A workbook name as the file holds it. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** The place of the sheet that alone knows it, from 0; undefined when all do. */
  readonly sheet: number | undefined;
}

/** What is known of a workbook besides its formulas. */
export interface Surroundings {
  readonly names: readonly DefinedName[];
  /** The names of its sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** Functions that its own macros may define, in capitals. */
  readonly macros: ReadonlySet<string>;
}

export interface OurCalls {
  /** Whether a formula on a sheet (by its place) cannot be calculated without us, itself or through a name. */
  readonly needsUs: (formula: string, sheet: number | undefined) => boolean;
  /** The names that cannot, by their place in the list. */
  readonly names: ReadonlySet<number>;
}

/** Excel marks a call of an add-in's function with it in the file, the namespace before the function's own name. */
const mark = "_XLDUDF_";
/** A namespace that an earlier build may have had; now there is none. */
const namespace = "QUARTERDECK";
/** Excel keeps a hidden name with this for a function that it did not know; it defines nothing. */
const unknown = "#NAME?";
/** Before a name that the whole workbook knows, where a sheet has its own. */
const thisBook = "[0]!";
const external = /^(?:'.*\[.*\].*'|\[[^[\]]+\].*)!$/s;

/**
 * Which formulas of a workbook need the add-in.
 *
 * Excel writes `_xldudf_SPLITTARGET(…)`, and once broken `[2]!_xldudf_SPLITTARGET(…)`
 * (github.com/OfficeDev/office-js/issues/2568); the name alone means us unless the workbook's macros or names define it.
 * `_xldudf_OTHER_SPLITTARGET(…)` is another add-in's and stays.
 */
export const ourCalls = (functions: readonly string[], around: Surroundings): OurCalls => {
  const ours = new Set(functions);
  const known = new Map(
    around.names.flatMap(({ name, sheet, formula }, place) =>
      formula === unknown ? [] : [[nameKey(name, sheet), place] as const],
    ),
  );
  const meant = ({ prefix, name }: Word, sheet: number | undefined): number | undefined => {
    if (prefix === thisBook) return known.get(nameKey(name, undefined));
    if (prefix !== "") {
      if (external.test(prefix)) return undefined;
      const there = around.sheets.indexOf(sheetIn(prefix));
      return known.get(nameKey(name, there < 0 ? undefined : there));
    }
    return known.get(nameKey(name, sheet)) ?? known.get(nameKey(name, undefined));
  };
  const isOurs = (word: Word, sheet: number | undefined): boolean => {
    if (!word.called) return false;
    const upper = word.name.toUpperCase();
    if (upper.startsWith(mark)) return ours.has(own(upper.slice(mark.length), "_"));
    if (word.prefix !== "" || meant(word, sheet) !== undefined) return false;
    const bare = own(upper.replace(/^_XLUDF\./, ""), ".");
    return ours.has(bare) && (bare !== upper || !around.macros.has(bare));
  };
  const needing = new Set<number>();
  const needsUs = (formula: string, sheet: number | undefined): boolean =>
    wordsIn(formula).some((word) => isOurs(word, sheet) || needing.has(meant(word, sheet) ?? -1));
  for (let before = -1; before < needing.size;) {
    before = needing.size;
    around.names.forEach(({ formula, sheet }, place) => {
      if (!needing.has(place) && needsUs(formula, sheet)) needing.add(place);
    });
  }
  return { needsUs, names: needing };
};

const nameKey = (name: string, sheet: number | undefined): string => `${sheet ?? ""}!${name.toLowerCase()}`;

const own = (name: string, between: string): string =>
  name.startsWith(namespace + between) ? name.slice(namespace.length + 1) : name;

const sheetIn = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
