import type { Blueprint, Cell, Column, Kind, RowFormula } from "../../../src/sheets/blueprint/blueprint";

/** Kinds of cells that hold a number; the others hold words. */
const numeric: ReadonlySet<Kind> = new Set<Kind>([
  "money",
  "share",
  "return",
  "index",
  "count",
  "days",
  "hours",
  "year",
  "quarter",
  "number",
  "date",
  "month",
]);

/** What stands in a plan: a named cell `Year_Target`, a table's column `Plan_Months[Target]`, an engine's answer. */
interface Named {
  readonly key: string;
  /** The table a formula stands in; `[@Sold]` is one of its columns. */
  readonly table: string | undefined;
  readonly typed: boolean;
  /** None for what is typed or fixed. */
  readonly formulas: readonly string[];
  /** A number to be read, not words, nor what only feeds a chart or other cells. */
  readonly shown: boolean;
}

/** Everything with a name of its own on these sheets. */
const namedOn = (sheets: readonly Blueprint[]): readonly Named[] =>
  sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Named[] => {
      switch (block.block) {
        case "form":
          return Object.entries(block.items).map(([key, { as, input, formula }]) => ({
            key,
            table: undefined,
            typed: input === true,
            formulas: input || formula === undefined ? [] : [formula],
            shown: numeric.has(as),
          }));
        case "table": {
          const keys = Object.keys(block.columns);
          const working = block.workingFrom === undefined ? keys.length : keys.indexOf(block.workingFrom);
          return Object.entries(block.columns).map(([key, column], at) => ({
            key: `${block.key}[${key}]`,
            table: block.key,
            typed: column.input === true,
            formulas: formulasOf(
              column,
              block.rows.map((row) => row[key]),
            ),
            shown: numeric.has(column.as) && at < working && block.working !== true,
          }));
        }
        case "engine":
          return block.spills.flatMap(({ name, also = {}, cells }) =>
            [name, ...Object.keys(also)].map((key) => ({
              key,
              table: undefined,
              typed: false,
              formulas: cells.map(({ formula }) => formula),
              shown: false,
            })),
          );
        default:
          return [];
      }
    }),
  );

const formulasOf = (
  { input, formula }: Column,
  cells: readonly (Cell | RowFormula | undefined)[],
): readonly string[] => {
  if (input) return [];
  const own = cells.flatMap((cell) =>
    typeof cell === "object" && cell !== null
      ? [cell.formula]
      : String(cell).startsWith("=")
        ? [String(cell)]
        : [],
  );
  return formula === undefined ? own : [formula, ...own];
};

/** Words and headers hold no number. */
const withoutWords = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\w+\[\[#Headers\],[^\]]+\]\]/g, "");

/** What a formula speaks of, as keys. */
const spokenOf = (formula: string, table: string | undefined): readonly string[] => [
  ...[...formula.matchAll(/\b((?:Plan|Review)_\w+)\[(?:\[#[^\]]+\],)?\[?([^\]#@]+)\]/g)].map(
    ([, of, column]) => `${of}[${column}]`,
  ),
  ...[...formula.matchAll(/\[@([^\]]+)\]/g)].map(([, column]) => `${table}[${column}]`),
  ...[...formula.matchAll(/\b[A-Z]\w*_\w+\b(?!\[)/g)].map(([name]) => name),
];

/**
 * How many steps each number that is shown is from the nearest cell that is typed, a rule or the director's own: 1 for a formula that
 * names such a cell; Infinity when no formula leads to one.
 *
 * A fixed cell, such as a row's name or place, or a whole table, such as for its rows, is where a number leads only when its formula
 * names nothing else.
 *
 * @param given - names of the director's columns
 */
export const tracedSteps = (
  sheets: readonly Blueprint[],
  given: readonly string[],
): ReadonlyMap<string, number> => {
  const named = namedOn(sheets);
  const fixed = new Set(
    named.flatMap(({ key, table, typed, formulas }) => [
      ...(typed || formulas.length > 0 ? [] : [key]),
      ...(table === undefined ? [] : [table]),
    ]),
  );
  const steps = new Map<string, number>([
    ...given.map((name) => [name, 0] as const),
    ...named.map(({ key, formulas }) => [key, formulas.length === 0 ? 0 : Infinity] as const),
  ]);
  const nearest = (formula: string, table: string | undefined): number => {
    const keys = spokenOf(withoutWords(formula), table);
    const leading = keys.filter((key) => !fixed.has(key));
    if (leading.length === 0) return 0;
    return Math.min(
      ...leading.map((key) => (/^(?:Rule|List)_/.test(key) ? 0 : (steps.get(key) ?? Infinity))),
    );
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const { key, table, formulas } of named) {
      if (formulas.length === 0) continue;
      const found = 1 + Math.max(...formulas.map((formula) => nearest(formula, table)));
      if (found < (steps.get(key) ?? Infinity)) {
        steps.set(key, found);
        moved = true;
      }
    }
  }
  return new Map(
    named.flatMap(({ key, shown }) => (shown ? [[key, steps.get(key) ?? Infinity] as const] : [])),
  );
};
