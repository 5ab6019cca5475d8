import { PlanningError } from "../PlanningError";
import { sum } from "../sum";

/** Over the whole span of the sales, or back through the latest sales until the receivables are used up. */
export type DsoMethod = "simple" | "countback";

/**
 * Days sales outstanding: how many days of sales the receivables stand for (A22).
 *
 * Simple: receivables ÷ sales × days, over all periods. Count-back: the receivables are taken off the latest period's sales,
 * then off the one before, counting whole periods by their days and the last one by its share, so that a season does not
 * bend the answer.
 *
 * @param receivables - what is open at the end of the last period, at least 0
 * @param sales - on credit, a period each, the oldest first
 * @param days - the length of each of these periods, above 0
 * @returns undefined where nothing was sold (simple), or where the receivables are older than the sales given (count-back)
 * @throws PlanningError `too-few` without sales, `wrong-shape` unless there are days per period, `not-a-number`,
 *   `out-of-range` for amounts under 0 or days not above 0, `too-large`
 * @example dso(50, [60, 30], [30, 30]) // 33.333333333333336
 * @example dso(50, [60, 30], [30, 30], "countback") // 40
 */
export function dso(
  receivables: number,
  sales: readonly number[],
  days: readonly number[],
  method: DsoMethod = "simple",
): number | undefined {
  requireAmount(receivables, "receivables");
  if (sales.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each period", "sales");
  if (days.length !== sales.length)
    throw new PlanningError(
      "wrong-shape",
      `${days.length} for ${sales.length} sales; give one for each`,
      "days",
    );
  sales.forEach((sold, at) => requireAmount(sold, "sales", at + 1));
  days.forEach(requireLength);
  const answer =
    method === "countback" ? countBack(receivables, sales, days) : simple(receivables, sales, days);
  if (answer !== undefined && !Number.isFinite(answer))
    throw new PlanningError("too-large", `${receivables} is too far from the sales`, "receivables");
  return answer;
}

function simple(receivables: number, sales: readonly number[], days: readonly number[]): number | undefined {
  const sold = sum(sales);
  return sold === 0 ? undefined : (receivables / sold) * sum(days);
}

function countBack(
  receivables: number,
  sales: readonly number[],
  days: readonly number[],
): number | undefined {
  let rest = receivables;
  let counted = 0;
  for (let period = sales.length - 1; period >= 0 && rest > 0; period--) {
    const sold = sales[period]!;
    counted += rest < sold ? (rest / sold) * days[period]! : days[period]!;
    rest -= sold;
  }
  return rest > 0 ? undefined : counted;
}

function requireAmount(amount: number, argument: string, position?: number): void {
  const item = position === undefined ? "" : `item ${position} is `;
  if (!Number.isFinite(amount))
    throw new PlanningError("not-a-number", `${item}${amount}; give a number`, argument, position);
  if (amount < 0)
    throw new PlanningError("out-of-range", `${item}${amount}; give 0 or more`, argument, position);
}

function requireLength(days: number, at: number): void {
  if (days > 0 && Number.isFinite(days)) return;
  const message = `item ${at + 1} is ${days}; give the number of days in the period`;
  throw new PlanningError(Number.isFinite(days) ? "out-of-range" : "not-a-number", message, "days", at + 1);
}
