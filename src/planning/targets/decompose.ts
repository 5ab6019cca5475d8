import { mean } from "../mean";
import { sum } from "../sum";

/**
 * The seasonal figure of classical decomposition, as R's `decompose` finds it: the mean of each period's ratio to (or
 * distance from) a centred moving average over one cycle, scaled to mean 1 (or shifted to mean 0).
 *
 * @param values - at least two cycles, oldest first; above 0 for "multiplicative"
 * @returns one figure per period of the cycle, starting with the period of the first value
 */
export function decompose(
  values: readonly number[],
  cycle: number,
  type: "multiplicative" | "additive",
): number[] {
  const trend = centredAverage(values, cycle);
  const swings = values.map((value, at) => {
    const level = trend[at];
    if (level === undefined) return undefined;
    return type === "multiplicative" ? value / level : value - level;
  });
  const figure = Array.from({ length: cycle }, (_, period) =>
    mean(swings.filter((swing, at) => at % cycle === period && swing !== undefined) as number[]),
  );
  const middle = mean(figure);
  return figure.map((swing) => (type === "multiplicative" ? swing / middle : swing - middle));
}

/** Mean over one cycle around each value; an even cycle takes half of each end. Undefined where the cycle overhangs. */
function centredAverage(values: readonly number[], cycle: number): (number | undefined)[] {
  const half = Math.floor(cycle / 2);
  const endWeight = cycle % 2 === 0 ? 0.5 : 1;
  return values.map((_, at) => {
    const first = at - half;
    const last = at + half;
    if (first < 0 || last >= values.length) return undefined;
    const inside = sum(values.slice(first + 1, last));
    return (inside + endWeight * (values[first]! + values[last]!)) / cycle;
  });
}
