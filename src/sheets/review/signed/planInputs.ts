import type { Blueprint, Cell, FormBlock, Kind, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { numberFormatOf } from "../../blueprint/styleOf";
import { quoted } from "../../plan/quoted";

/** A cell of the plan that is typed into: where a reader finds it, and how formulas do. */
export interface PlanInput {
  /** The same in every language: "Plan_Months Weight 43101". */
  readonly key: string;
  readonly tab: string;
  /** What tells its row from others, or the words beside it. */
  readonly row: Cell | RowFormula;
  readonly cell: string;
  /** What it holds, as a formula on its line says it; a blank cell is 0. */
  readonly now: string;
  /** The name that it stands under. */
  readonly target: string;
  /** How TEXT writes it; empty where it speaks for itself. */
  readonly format: string;
}

/** What a plan is reckoned from; names, notes, people and days are its record. */
const reckoned: ReadonlySet<Kind> = new Set([
  "money",
  "share",
  "return",
  "index",
  "count",
  "days",
  "hours",
  "number",
  "choice",
]);

/**
 * Every number and choice typed into a sheet that the plan is reckoned from, in the order of the sheet. What follows the sales until
 * somebody types over it moves by itself and is none.
 */
export const planInputs = ({ tab, blocks, money = "#,##0" }: Blueprint): readonly PlanInput[] => {
  const format = (kind: Kind): string => numberFormatOf(kind, money).replace(/^General$/, "");
  return blocks.flatMap((block): readonly PlanInput[] => {
    if (block.block === "form") return ofForm(tab, block, format);
    return block.block === "table" ? ofTable(tab, block, format) : [];
  });
};

type FormatOf = (kind: Kind) => string;

const ofForm = (tab: string, { title, items }: FormBlock, format: FormatOf): readonly PlanInput[] =>
  Object.entries(items)
    .filter(([, { input, as, formula }]) => input && reckoned.has(as) && formula === undefined)
    .map(([name, { label, as }]) => ({
      key: name,
      tab,
      row: title,
      cell: label,
      now: name,
      target: name,
      format: format(as),
    }));

const ofTable = (tab: string, table: TableBlock, format: FormatOf): readonly PlanInput[] => {
  const inputs = Object.entries(table.columns).filter(
    ([, { input, as, formula }]) => input && reckoned.has(as) && formula === undefined,
  );
  return table.rows.flatMap((cells, at) => {
    const { name, place, row } = rowOf(table, at, format);
    const typed = inputs.filter(([column]) => !isLive(cells[column] ?? null));
    return typed.map(([column, { label, as }]) => ({
      key: `${table.key} ${column} ${name}`,
      tab,
      row,
      cell: label,
      now: `INDEX(${table.key}[${column}],${place})`,
      target: table.key,
      format: format(as),
    }));
  });
};

const isLive = (start: Cell | RowFormula): boolean => typeof start === "object" && start !== null;

/** A row that keeps its name is found by it, wherever it is sorted to; another by its place. */
function rowOf({ key, rowKey, columns, rows }: TableBlock, at: number, format: FormatOf) {
  const column = columns[rowKey];
  const named = rows[at]?.[rowKey] ?? null;
  const fixed =
    !column?.input && !column?.formula && (typeof named === "string" || typeof named === "number");
  const plain = fixed && typeof named === "string";
  // With its own name beside it, every line of a list says the same formula.
  const place = fixed
    ? `MATCH(${plain && !wildcards.test(named) ? "[@Row]" : criterion(named)},${key}[${rowKey}],0)`
    : String(at + 1);
  const written = format(column?.as ?? "name");
  const shown = `INDEX(${key}[${rowKey}],${place})`;
  return {
    name: fixed ? String(named) : `#${at + 1}`,
    place,
    row: plain ? named : { formula: written ? `=TEXT(${shown},${quoted(written)})` : `=${shown}&""` },
  };
}

const wildcards = /[~*?]/;

const criterion = (named: string | number): string =>
  typeof named === "number" ? String(named) : quoted(named.replace(/[~*?]/g, "~$&"));
