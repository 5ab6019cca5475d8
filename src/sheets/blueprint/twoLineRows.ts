import { charactersIn } from "./charactersIn";
import type { BlockLayout } from "./sheetLayout";

/** Bold letters are wider than digits, and a header keeps a little distance from its neighbours. */
const boldRoom = 1.1;

/** The rows of headers of which one or more is too long for one line of its column. */
export const twoLineRows = (blocks: readonly BlockLayout[], widths: readonly number[]): readonly number[] =>
  blocks.flatMap((block) =>
    block.block === "table" &&
    block.columns.some(
      ({ header }, index) => charactersIn(header) * boldRoom > (widths[block.at.column + index] ?? 0) - 1,
    )
      ? [block.header.at.row]
      : [],
  );
