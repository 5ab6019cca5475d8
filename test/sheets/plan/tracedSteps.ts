import type { Blueprint, Column } from "../../../src/sheets/blueprint/blueprint";

/** What stands in a plan: a named cell `Year_Target`, a table's column `Plan_Months[Target]`, an engine's answer. */
interface Number {
  readonly key: string;
  /** The table a formula stands in; `[@Sold]` is one of its columns. */
  readonly table: string | undefined;
  /** None for what is typed or fixed. */
  readonly formulas: readonly string[];
}

/** Everything with a name of its own on these sheets. */
const numbersOn = (sheets: readonly Blueprint[]): readonly Number[] =>
  sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Number[] => {
      switch (block.block) {
        case "form":
          return Object.entries(block.items).map(([key, { input, formula }]) => ({
            key,
            table: undefined,
            formulas: input || formula === undefined ? [] : [formula],
          }));
        case "table":
          return Object.entries(block.columns).map(([key, column]) => ({
            key: `${block.key}[${key}]`,
            table: block.key,
            formulas: formulasOf(
              column,
              block.rows.map((row) => row[key]),
            ),
          }));
        case "engine":
          return block.spills.flatMap(({ name, also = {}, cells }) =>
            [name, ...Object.keys(also)].map((key) => ({
              key,
              table: undefined,
              formulas: cells.map(({ formula }) => formula),
            })),
          );
        default:
          return [];
      }
    }),
  );

const formulasOf = ({ input, formula }: Column, cells: readonly unknown[]): readonly string[] => {
  if (input) return [];
  const own = cells.filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
  return formula === undefined ? own : [formula, ...own];
};

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** What a formula speaks of, as keys. */
const spokenOf = (formula: string, table: string | undefined): readonly string[] => [
  ...[...formula.matchAll(/\b(Plan_\w+)\[(?:\[#[^\]]+\],)?\[?([^\]#@]+)\]/g)].map(
    ([, of, column]) => `${of}[${column}]`,
  ),
  ...[...formula.matchAll(/\[@([^\]]+)\]/g)].map(([, column]) => `${table}[${column}]`),
  ...[...formula.matchAll(/\b[A-Z]\w*_\w+\b(?!\[)/g)].map(([name]) => name),
];

/**
 * How many steps each number is from the nearest cell that is typed, fixed, a rule or the director's own: 0 for such a cell
 * itself; Infinity when no formula leads to one.
 *
 * @param given - names of the director's columns
 */
export const tracedSteps = (
  sheets: readonly Blueprint[],
  given: readonly string[],
): ReadonlyMap<string, number> => {
  const numbers = numbersOn(sheets);
  const steps = new Map<string, number>([
    ...given.map((name) => [name, 0] as const),
    ...numbers.map(({ key, formulas }) => [key, formulas.length === 0 ? 0 : Infinity] as const),
  ]);
  const nearest = (formula: string, table: string | undefined): number => {
    const keys = spokenOf(withoutTexts(formula), table);
    if (keys.length === 0) return 0;
    return Math.min(...keys.map((key) => (/^(?:Rule|List)_/.test(key) ? 0 : (steps.get(key) ?? Infinity))));
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const { key, table, formulas } of numbers) {
      if (formulas.length === 0) continue;
      const found = 1 + Math.max(...formulas.map((formula) => nearest(formula, table)));
      if (found < (steps.get(key) ?? Infinity)) {
        steps.set(key, found);
        moved = true;
      }
    }
  }
  return steps;
};
