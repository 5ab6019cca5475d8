import { sum } from "../../sum";
import { exchangeGroups } from "./exchangeGroups";
import type { GridFlow } from "./GridFlow";
import type { GridTask } from "./GridTask";
import { reachFrom } from "./reachFrom";
import { sendAll } from "./sendAll";

/** Why a grid cannot foot: these rows have more units to place than the only columns open to them take. */
export interface Blockage {
  readonly rows: readonly number[];
  readonly units: number;
  readonly columns: readonly number[];
  readonly room: number;
  /** A closed cell that would help if it were open. */
  readonly closed: { readonly row: number; readonly column: number };
}

/**
 * The cells that can hold something in a grid that foots, or what is in the way of every such grid.
 *
 * A cell can have a weight and still be empty in every grid that foots, as when a row and a column need each other
 * whole. Fitting would creep towards that 0 for ever; knowing it makes fitting quick, and its limit exact.
 *
 * @returns the task with weight 0 in every cell that must be empty
 */
export function fillable(task: GridTask): GridTask | Blockage {
  const grid: GridFlow = {
    rows: task.rows,
    columns: task.columns,
    capacity: task.weights.map((weight) => (weight > 0 ? Infinity : 0)),
    carried: new Float64Array(task.weights.length),
    toSend: task.rowUnits.slice(),
    toTake: task.columnUnits.slice(),
  };
  sendAll(grid);
  const short = grid.toSend.findIndex((units) => units > 0);
  if (short >= 0) return blockage(task, grid, short);
  const groups = exchangeGroups(grid);
  const weights = task.weights.map((weight, cell) => {
    const row = Math.floor(cell / task.columns);
    const column = cell % task.columns;
    return groups[row] === groups[task.rows + column] ? weight : 0;
  });
  return { ...task, weights };
}

/** All that the short row reaches is full, and full from the rows it reaches alone (smallest cut). */
function blockage(task: GridTask, grid: GridFlow, short: number): Blockage {
  const { rowSteps, columnSteps } = reachFrom(grid, [short]);
  const rows = [...rowSteps.keys()].filter((row) => rowSteps[row]! >= 0);
  const columns = [...columnSteps.keys()].filter((column) => columnSteps[column]! >= 0);
  return {
    rows,
    units: sum(rows.map((row) => task.rowUnits[row]!)),
    columns,
    room: sum(columns.map((column) => task.columnUnits[column]!)),
    closed: { row: short, column: grid.toTake.findIndex((units) => units > 0) },
  };
}
