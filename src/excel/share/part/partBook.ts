import type { SharingText } from "../../../locales/en-US/sharing";
import type { CellValue } from "../../read/grid";
import { freeTab } from "../copy/addSheet";
import { cellAddress } from "../formula/area";
import { plainBook, type PlainSheet } from "../plainSheet/plainBook";
import type { PlainCell, PlainValue } from "../plainSheet/plainCell";
import { PlainStyles, type PlainLook } from "../plainSheet/plainStyles";
import type { PartColumn, PartTable } from "./PartTable";
import type { Whose } from "./Whose";

const narrowest = 10;
const widest = 48;

/** Chinese characters take twice the room. */
const lengthOf = (value: CellValue): number =>
  typeof value === "number" ? 12 : [...String(value)].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);

const widthOf = (cells: readonly CellValue[]): number =>
  Math.min(widest, Math.max(narrowest, ...cells.slice(0, 200).map(lengthOf)) + 2);

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const valueOf = (value: CellValue): PlainValue =>
  typeof value === "string" && errors.has(value) ? { error: value } : value;

/** What the copy holds of a table, for whoever makes it. */
export interface PartFacts {
  readonly tab: string;
  readonly from: PartTable["from"];
  readonly rows: number;
}

/** The sheets of a part and what each holds; each look and format is a style of one workbook. */
const sheetsOf = (
  tables: readonly PartTable[],
  say: SharingText["part"],
  styles: PlainStyles,
  taken: string,
) => {
  const tabs: string[] = [taken];
  return tables.map(({ from, tab: wanted, columns, rows }) => {
    const tab = freeTab(wanted, tabs);
    tabs.push(tab);
    const styled = (look: PlainLook, { format }: PartColumn): number => styles.place(look, format);
    const header = columns.map(({ header: value }, at): PlainCell => {
      const numbers = rows.some((row) => typeof row[at] === "number");
      return { value, style: styles.place(numbers ? "numberHeader" : "header") };
    });
    const body = rows.map((row) =>
      columns.map((column, at): PlainCell => ({
        value: valueOf(row[at] ?? ""),
        style: styled("body", column),
      })),
    );
    const total = columns.map((column, at): PlainCell => {
      const style = styled("total", column);
      if (!column.summed) return { value: at === 0 ? say.total : "", style };
      const sum = rows.reduce((all, row) => all + (typeof row[at] === "number" ? row[at] : 0), 0);
      return {
        value: sum,
        style,
        sumOf: `${cellAddress(2, at + 1)}:${cellAddress(rows.length + 1, at + 1)}`,
      };
    });
    const sheet: PlainSheet = {
      tab,
      frozen: 1,
      widths: columns.map(({ header: name }, at) => widthOf([name, ...rows.map((row) => row[at] ?? "")])),
      rows: [header, ...body, ...(columns.some(({ summed }) => summed) ? [total] : [])],
    };
    return { sheet, facts: { tab, from, rows: rows.length } satisfies PartFacts };
  });
};

/**
 * The workbook for one region or one seller: a fresh one, with their rows as values and nothing else.
 *
 * Why not the director's file with rows taken out: pivot caches, chart caches, shared texts, names, filters, comments, undo data and
 * formulas over whole columns would each keep something of the others, and no list of such places is ever complete. What was never put
 * in cannot be found. Totals are gone; only the sum of one's own rows stands under them, as a live formula.
 */
export const partBook = (
  { name }: Whose,
  tables: readonly PartTable[],
  { about, part: say, moment }: SharingText,
  at: Date,
): { readonly bytes: Uint8Array; readonly facts: readonly PartFacts[] } => {
  const styles = new PlainStyles();
  const parts = sheetsOf(tables, say, styles, about.tab);
  const cell = (value: PlainValue, look: PlainLook): PlainCell => ({ value, style: styles.place(look) });
  const first: PlainSheet = {
    tab: about.tab,
    frozen: 0,
    widths: [36, 18, 14],
    rows: [
      [cell(say.title(name), "title")],
      [cell(say.made(moment(at)), "quiet")],
      [cell(say.only, "quiet")],
      [],
      [cell(say.contents, "header"), cell("", "header"), cell("", "header")],
      ...parts.map(({ facts }) => [
        cell(facts.tab, "body"),
        cell(facts.from === "theirs" ? say.yours : say.planned, "quiet"),
        cell(say.rows(facts.rows), "body"),
      ]),
      [],
      [cell(say.leftOut, "header"), cell("", "header"), cell("", "header")],
      ...say.left.map((sentence) => [cell(sentence, "body")]),
    ],
  };
  return {
    bytes: plainBook([first, ...parts.map(({ sheet }) => sheet)], styles),
    facts: parts.map(({ facts }) => facts),
  };
};
