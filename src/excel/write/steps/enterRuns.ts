import { retyped } from "../compare/retyped";
import type { Step } from "../journal/Step";
import type { Before, CellWrite } from "../merge/CellWrite";
import { bytesOf } from "./bytesOf";
import { queueRun } from "./typeCells";
import { runsOf } from "./runsOf";

/** Cells entered where no row moves: each run is one change that Excel makes or refuses, and takes itself back. */
export const enterRuns = (
  sheet: string,
  writes: readonly (CellWrite & { readonly was: Before })[],
): readonly Step[] =>
  runsOf(writes).map(({ row, column, cells }) => {
    const contents = cells.map(({ content }) => content);
    const before = cells.map(({ was }) => retyped(was.content, was.value));
    return {
      label: `${sheet}: ${contents.length} cells entered`,
      made: "whole",
      bytes: bytesOf([contents, before]),
      apply: (context) => queueRun(context, sheet, { row, column, cells: contents }),
      revert: (context) => queueRun(context, sheet, { row, column, cells: before }),
      over: { sheet, row, column, rows: cells.length, columns: 1, before: cells.map(({ was }) => was) },
    };
  });
