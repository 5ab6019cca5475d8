import { areaAddress } from "../../excel/read/reference";
import type { BrokenCell } from "../../excel/share/repair/BrokenCell";

/** Broken cells under one another that break alike, shown and ticked as one. */
export interface BrokenGroup {
  /** Their place; no two groups share one. */
  readonly key: string;
  readonly sheet: string;
  /** "C5:C40". */
  readonly address: string;
  readonly cells: readonly [BrokenCell, ...BrokenCell[]];
}

/** A formula without the numbers in which it differs from the one above it. */
const shape = ({ sheet, column, says, sure, kept }: BrokenCell): string =>
  [sheet, column, sure, kept, says.replace(/\d+/g, "0")].join("\n");

/** So many groups are shown at once; the others come up when these are mended. */
export const mostShown = 200;

/** The cells in groups, in the order in which each first cell comes. */
export const brokenGroups = (cells: readonly BrokenCell[]): readonly BrokenGroup[] => {
  const groups: [BrokenCell, ...BrokenCell[]][] = [];
  const growing = new Map<string, [BrokenCell, ...BrokenCell[]]>();
  for (const cell of cells) {
    const group = growing.get(shape(cell));
    if (group?.at(-1)?.row === cell.row - 1) group.push(cell);
    else {
      const fresh: [BrokenCell, ...BrokenCell[]] = [cell];
      groups.push(fresh);
      growing.set(shape(cell), fresh);
    }
  }
  return groups.map((each) => {
    const [{ sheet, row: top, column }] = each;
    const address = areaAddress({ top, left: column, bottom: top + each.length - 1, right: column });
    return { key: `${sheet}!${address}`, sheet, address, cells: each };
  });
};
