import type { Cell, Column, Kind, RowFormula, TableBlock } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutHeading } from "./layoutHeading";
import { palette } from "./palette";
import type { Style, TableColumnLayout, TableLayout } from "./sheetLayout";
import { alignOf, marksOf, styleOf } from "./styleOf";
import { translateFormula } from "./translateFormula";
import { typedText } from "./typedText";
import { validationOf } from "./validationOf";

const headerLook: Style = {
  bold: true,
  fill: palette.band,
  fontColor: palette.ink,
  border: "bottom",
  wrap: true,
};

/** Left-aligned text keeps its distance from the number before it; the first column stands under the title. */
const placed = (kind: Kind, first: boolean): Style => {
  if (first) return { align: "left" };
  const align = alignOf(kind);
  return align === "left" ? { align, indent: 1 } : { align };
};

/** Typed text stays in its column; what a formula says runs on. */
const wraps = ({ as, input }: Pick<Column, "as" | "input">): boolean =>
  as === "sentence" || (as === "text" && input === true);

const layoutColumn = (
  table: string,
  [key, column]: readonly [string, Column],
  first: boolean,
  tall: boolean,
  working: boolean,
  { headers, money, language }: LayoutContext,
): TableColumnLayout => {
  const place: Style = { ...placed(column.as, first), ...(tall ? { vertical: "top" } : {}) };
  return {
    key,
    as: column.as,
    header: column.label,
    input: column.input ?? false,
    bySigning: column.bySigning ?? false,
    formula: column.formula === undefined ? undefined : translateFormula(column.formula, headers, table),
    headerStyle: { ...headerLook, ...placed(column.as, first) },
    style: { ...styleOf(column.as, money, column.input), ...place, ...(wraps(column) ? { wrap: true } : {}) },
    totalStyle: {
      ...styleOf(column.as, money),
      ...place,
      bold: true,
      border: "top",
    },
    validation: validationOf(column, language),
    marks: marksOf(column.as),
    member: column.member ?? false,
    working,
    room: column.room,
    lines: column.lines ?? 1,
  };
};

/** A name from the director's data may look like a number or a formula. */
const headerCell = ({ header, member }: TableColumnLayout): Cell => (member ? typedText(header) : header);

const isRowFormula = (given: Cell | RowFormula): given is RowFormula =>
  typeof given === "object" && given !== null;

/** What tells a row apart; a formula's answer does not. */
const keyIn = (row: Readonly<Record<string, Cell | RowFormula>> | undefined, column: string): Cell => {
  const given = row?.[column] ?? null;
  return isRowFormula(given) ? null : given;
};

/** The place of the first column that only feeds other cells. */
const workingFrom = ({ key, columns, workingFrom: first }: TableBlock): number => {
  const keys = Object.keys(columns);
  if (first === undefined) return keys.length;
  if (!(first in columns)) throw new Error(`${key} names a working column that is not there: ${first}`);
  return keys.indexOf(first);
};

/** An Excel table: headers, rows and, under a rule, the line of totals. */
export const layoutTable = (table: TableBlock, context: LayoutContext): TableLayout => {
  const { row, column, headers } = context;
  const { key, rows, rowKey, totalLabel } = table;
  const heading = layoutHeading(table, context);
  const entries = Object.entries(table.columns);
  const tall = entries.some(([, each]) => wraps(each));
  const working = workingFrom(table);
  const columns = entries.map((entry, index) =>
    layoutColumn(key, entry, index === 0, tall, index >= working, context),
  );
  const rowKeyColumn = columns.findIndex((each) => each.key === rowKey);
  if (rowKeyColumn < 0) throw new Error(`${key} names a row key that is no column: ${rowKey}`);
  if (rows.length === 0) throw new Error(`${key} has no row; an Excel table needs one`);

  const top = row + heading.length;
  const strip = (from: number, count: number) => ({
    row: from,
    column,
    rows: count,
    columns: columns.length,
  });
  const cellOf = (given: Cell | RowFormula): Cell =>
    isRowFormula(given) ? translateFormula(given.formula, headers, key) : typedText(given);
  const cellsOf = (fixed: Readonly<Record<string, Cell | RowFormula>>): readonly Cell[] => {
    const stray = Object.keys(fixed).find((name) => !(name in table.columns));
    if (stray !== undefined) throw new Error(`a row of ${key} fills a column that is not there: ${stray}`);
    return columns.map((each) => each.formula ?? cellOf(fixed[each.key] ?? null));
  };
  const totalOf = ([name, { total, input }]: [string, Column]): Cell => {
    if (total === undefined) return null;
    if (total !== "sum") return translateFormula(total, headers, key);
    const sum = `SUM(${key}[${name}])`;
    return translateFormula(input ? `=IF(COUNT(${key}[${name}])=0,"",${sum})` : `=${sum}`, headers, key);
  };
  const namedColumn = columns.findIndex((each) => each.key === table.cellNames?.column);
  if (table.cellNames !== undefined && namedColumn < 0)
    throw new Error(`${key} names cells of a column that is not there: ${table.cellNames.column}`);

  return {
    block: "table",
    key,
    working: table.working ?? false,
    cellNames: (table.cellNames?.names ?? []).map((name, index) => ({
      name,
      rowKey: keyIn(rows[index], rowKey),
      at: { row: top + 1 + index, column: column + namedColumn, rows: 1, columns: 1 },
    })),
    heading,
    columns,
    rowKeyColumn,
    rowKeys: rows.map((each) => keyIn(each, rowKey)),
    header: { at: strip(top, 1), cells: [columns.map(headerCell)] },
    body: { at: strip(top + 1, rows.length), cells: rows.map(cellsOf) },
    total:
      totalLabel === undefined
        ? undefined
        : { at: strip(top + 1 + rows.length, 1), cells: [[totalLabel, ...entries.slice(1).map(totalOf)]] },
    at: {
      row,
      column,
      rows: heading.length + 1 + rows.length + (totalLabel === undefined ? 0 : 1),
      columns: columns.length,
    },
  };
};
