import { blocks } from "./blocks";
import type { ChosenFields } from "./chooseFields";
import { chooseFields } from "./chooseFields";
import type { ColumnTraits } from "./columnTraits";
import { columnTraits } from "./columnTraits";
import { confidence, leastConfidence } from "./confidence";
import type { Grid, Rectangle } from "./grid";
import type { Caption } from "./captionAbove";
import { captionAbove } from "./captionAbove";
import { headerRow } from "./headerRow";
import { headersOf } from "./headersOf";
import type { Wide } from "./wideTable";
import { monthsRow, wideTable } from "./wideTable";
import type { RoleKey } from "./roles/roles";
import { roleKeys } from "./roles/roles";

/** Where a table stands; rows and columns counted from 0 on the sheet. */
export interface Place {
  readonly sheet: string;
  /** The Excel table's name; undefined for a plain block. */
  readonly table: string | undefined;
  readonly header: number;
  readonly left: number;
  readonly columns: number;
  /** The last row that can belong to it: of an Excel table its last body row, of a plain block the row above whatever follows. */
  readonly last: number;
}

/** How well a table serves as one of the roles. */
export interface RoleFit {
  readonly chosen: ChosenFields;
  readonly confidence: number;
}

export interface TableSeen {
  readonly place: Place;
  readonly columns: readonly { readonly header: string; readonly traits: ColumnTraits }[];
  readonly fits: Readonly<Record<RoleKey, RoleFit>>;
  /** The role it fits best; undefined where it is too unsure of any. */
  readonly role: RoleKey | undefined;
  /** How it is wide, if it is. */
  readonly wide: Wide | undefined;
  /** In what its amounts are written, where a caption above it says so, and in which cell. */
  readonly caption: Caption | undefined;
}

const sampled = 400;

const bestOf = (fits: TableSeen["fits"]): RoleKey | undefined => {
  const sure = roleKeys.filter((role) => fits[role].confidence >= leastConfidence);
  return sure.reduce<RoleKey | undefined>(
    (best, role) => (best && fits[best].confidence >= fits[role].confidence ? best : role),
    undefined,
  );
};

/**
 * What a table's columns seem to be, from its header and the first rows of a grid that holds them.
 *
 * @param headers - what stands over each column; where it is not told, what the place's header row says
 */
export const tableSeen = (grid: Grid, place: Place, headers?: readonly string[]): TableSeen => {
  const [top, left] = [place.header - grid.top, place.left - grid.left];
  const body = { from: top + 1, to: Math.min(top + 1 + sampled, place.last - grid.top + 1) };
  const [values, formats] = [grid.values.slice(body.from, body.to), grid.formats.slice(body.from, body.to)];
  const columns = Array.from({ length: place.columns }, (_, at) => ({
    header: headers?.[at] ?? String(grid.values[top]?.[left + at] ?? "").trim(),
    traits: columnTraits(
      values.map((row) => row[left + at] ?? ""),
      formats.map((row) => row[left + at] ?? ""),
    ),
  }));
  const called = {
    names: [place.sheet, place.table ?? ""],
    headers: columns.map(({ header }) => header),
  };
  const fitOf = (role: RoleKey): RoleFit => {
    const chosen = chooseFields(columns, role);
    return { chosen, confidence: confidence(role, chosen, called) };
  };
  const fits = Object.fromEntries(roleKeys.map((role) => [role, fitOf(role)])) as TableSeen["fits"];
  const seen = { place, columns, fits, role: bestOf(fits), caption: captionAbove(grid, place) };
  return { ...seen, wide: wideTable(seen) };
};

const overlap = (a: Rectangle, b: Rectangle) => a.left < b.left + b.columns && b.left < a.left + a.columns;

/**
 * The tables that stand as plain blocks in a sheet's grid, each with what its columns seem to be.
 *
 * @param grid - the upper part of the sheet's used range
 * @param bottom - the last row of the used range, counted from 0
 * @param taken - the rectangles of the sheet's Excel tables, which are looked at on their own
 */
export const plainTablesSeen = (grid: Grid, bottom: number, taken: readonly Rectangle[]): TableSeen[] => {
  const inTable = (row: number, column: number) =>
    taken.some(
      ({ top, left, rows, columns }) =>
        row >= top && row < top + rows && column >= left && column < left + columns,
    );
  const headed = blocks(grid, inTable).flatMap((block) => {
    const months = monthsRow(grid, block);
    const header = months === undefined ? headerRow(grid, block) : { row: months, named: 2 };
    return header ? [{ block, header, headers: headersOf(grid, block, header.row) }] : [];
  });
  return headed.map(({ block, header, headers }) => {
    const tops = [
      ...headed.filter((other) => other.header.named >= 2).map((other) => other.block),
      ...taken,
    ].flatMap((other) => (other.top > header.row && overlap(other, block) ? [other.top] : []));
    const place = {
      sheet: grid.sheet,
      table: undefined,
      header: headers.row,
      left: block.left,
      columns: block.columns,
      last: Math.min(bottom, ...tops.map((top) => top - 1)),
    };
    return tableSeen(grid, place, headers.texts);
  });
};
