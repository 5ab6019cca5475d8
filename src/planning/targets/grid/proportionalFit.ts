import { sum } from "../../sum";
import { columnSums } from "./columnSums";
import { fitRows } from "./fitRows";
import type { GridTask } from "./GridTask";
import { lacking } from "./lacking";
import { newtonStep } from "./newtonStep";
import { transposed, transposedCells } from "./transposed";

const PASSES_BEFORE_NEWTON = 4;
const MOST_ROUNDS = 100;
/** In units, and in parts of the whole, where doubles end. */
const SETTLED = 1e-7;
const SETTLED_PART = 2 ** -50;
/** Largest change of a logarithm in one step. */
const LONGEST_STEP = 30;
const MOST_HALVINGS = 10;

interface Fit {
  /** Logarithms of the columns' factors. */
  readonly factors: Float64Array;
  readonly cells: Float64Array;
}

/**
 * The grid that has the task's totals and, in every cell, the weight times a factor of its row and a factor of its
 * column: what iterative proportional fitting converges to (Deming and Stephan 1940), to within 1e-7 units.
 *
 * Proportional passes alone can need millions of rounds, so Newton's method follows them.
 *
 * @param task - as `fillable` leaves it: every cell with a weight can hold something
 * @returns cells row by row, in fractions of a unit; undefined where doubles are too coarse for the weights
 */
export function proportionalFit(task: GridTask): Float64Array | undefined {
  if (task.columns > task.rows) {
    const cells = proportionalFit(transposed(task));
    return cells && transposedCells(cells, task.columns, task.rows);
  }
  const logWeights = task.weights.map(Math.log);
  const fitBy = (factors: Float64Array): Fit => ({ factors, cells: fitRows(task, logWeights, factors) });
  const tolerance = Math.max(SETTLED, SETTLED_PART * sum(task.rowUnits));

  let fit = fitBy(new Float64Array(task.columns));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    fit = fitBy(fittedColumns(task, fit));
    if (round < PASSES_BEFORE_NEWTON) continue;
    const { better = fit, whole } = newtonRound(task, fit, fitBy);
    if (whole && farthest(fit.cells, better.cells) <= tolerance) return better.cells;
    fit = better;
  }
  // Cells may rock to and fro by the last digits of steep logarithms; totals that are met say that nothing more is to come.
  const off = sum(lacking(task, fit.cells).map(Math.abs));
  return off <= Math.min(1000 * tolerance, 1 / 4) ? fit.cells : undefined;
}

/** The factors that would give each column its units, were the rows not to be fitted again. */
function fittedColumns(task: GridTask, { factors, cells }: Fit): Float64Array {
  const sums = columnSums(cells, task.columns);
  return factors.map((factor, column) => {
    const units = task.columnUnits[column]!;
    if (units === 0) return 0;
    // A column whose cells are all below the smallest double is pulled up by as much as that can say.
    return factor + Math.log(units) - Math.log(Math.max(sums[column]!, Number.MIN_VALUE));
  });
}

/** The fit after Newton's step, or after a part of it where the whole would go too far; none where every part would. */
function newtonRound(
  task: GridTask,
  fit: Fit,
  fitBy: (factors: Float64Array) => Fit,
): { better?: Fit; whole: boolean } {
  const step = newtonStep(task, fit.cells);
  const slopeAt = ({ cells }: Fit) => sum(lacking(task, cells).map((units, column) => units * step[column]!));
  const slope = slopeAt(fit);
  let part = Math.min(1, LONGEST_STEP / Math.max(...step.map(Math.abs)));
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++, part /= 2) {
    const better = fitBy(fit.factors.map((factor, column) => factor + part * step[column]!));
    // The best point along the step lies where the slope is 0; a little beyond is near enough.
    if (slopeAt(better) >= -slope / 2) return { better, whole: part === 1 };
  }
  return { whole: false };
}

const farthest = (one: Float64Array, other: Float64Array) =>
  one.reduce((largest, units, cell) => Math.max(largest, Math.abs(units - other[cell]!)), 0);
