import { BooleanNumber, type IStyleData } from "@univerjs/core";

/**
 * Univer's styles have no place for locks, but a decoration that is never drawn while its `s` is off: two bits of that
 * decoration's type are ours, so that locks travel with cells, rows, columns and copies as the rest of a format does.
 */
export const marks = { unlocked: 1, formulaHidden: 2 } as const;

type Mark = (typeof marks)[keyof typeof marks];

const bitsIn = ({ bbl }: IStyleData): number => (bbl?.s === BooleanNumber.FALSE ? (bbl.t ?? 0) : 0);

export const markIn = (style: IStyleData, mark: Mark): boolean => (bitsIn(style) & mark) !== 0;

/** What to merge into a style so that it carries the mark, or no longer does. */
export function withMark(style: IStyleData, mark: Mark, on: boolean): IStyleData {
  const bits = on ? bitsIn(style) | mark : bitsIn(style) & ~mark;
  return { bbl: bits ? { s: BooleanNumber.FALSE, t: bits } : null } as IStyleData;
}
