import { PlanningError } from "../PlanningError";
import { sum } from "../sum";
import { coarsestUnit } from "./coarsestUnit";
import { everySumReach } from "./pipeline/everySumReach";
import { gridReach } from "./pipeline/gridReach";
import { latticeReach } from "./pipeline/latticeReach";
import type { MoneyUnit } from "./moneyUnit";
import type { OpenDeal } from "./pipeline/OpenDeal";
import { unitsIn } from "./unitsIn";

/** Additions that take about a second. */
const ENOUGH = 6e8;
/** Sums that fit into memory with ease. */
const MOST_SUMS = 2 ** 23;
/** Deals whose every sum can be listed, in two halves. */
const FEW = 40;
/** Standard deviations between the least and the greatest sum worth following. */
const SPAN = 19;

/**
 * How likely what is booked and the open deals together reach a target, each deal won or lost on its own.
 *
 * The distribution is exact: every sum of a few deals is listed, many deals are added up in whole steps of the amounts'
 * greatest common divisor. Where more than 40 deals would take too many steps, amounts are rounded to a grid that keeps
 * the answer within 0.001 of the exact one, and mostly a hundred times nearer (see `gridReach`).
 *
 * @param target - in plan currency
 * @param booked - what is certain, in plan currency
 * @param amounts - one per deal, in plan currency, read to a millionth; below 0 for what may be given back
 * @param probabilities - one per deal, 0–1
 * @returns 0–1; without open deals 1 if `booked` reaches the target, else 0
 * @throws PlanningError `wrong-shape` unless there is a probability per amount, `out-of-range` for one beyond 0–1,
 *   `not-a-number`, `too-large`
 * @example pipelineOdds(150, 50, [100, 100], [0.5, 0.5]) // 0.75
 */
export function pipelineOdds(
  target: number,
  booked: number,
  amounts: readonly number[],
  probabilities: readonly number[],
): number {
  if (amounts.length !== probabilities.length)
    throw new PlanningError(
      "wrong-shape",
      `${probabilities.length} for ${amounts.length} amounts; give one for each`,
      "probabilities",
    );
  probabilities.forEach(requireProbability);
  const unit = coarsestUnit([target, booked, ...finite(amounts)]);
  let goal = unitsNear(target, unit, "target") - unitsNear(booked, unit, "booked");
  const deals: OpenDeal[] = [];
  amounts.forEach((given, at) => {
    const units = unitsNear(given, unit, "amounts", at + 1);
    const odds = units < 0 ? 1 - probabilities[at]! : probabilities[at]!;
    // What may be given back counts as given back, with a chance to keep it after all.
    if (units < 0) goal -= units;
    if (odds === 1) goal -= Math.abs(units);
    else if (odds > 0 && units !== 0) deals.push({ amount: Math.abs(units), odds });
  });
  const total = sum(deals.map(({ amount }) => amount));
  if (!Number.isSafeInteger(goal) || !Number.isSafeInteger(total))
    throw new PlanningError("too-large", "they are too large together; give a coarser unit", "amounts");
  if (goal <= 0) return 1;
  return goal > total ? 0 : reachOdds(deals, goal);
}

function reachOdds(deals: readonly OpenDeal[], goal: number): number {
  const step = deals.reduce((common, { amount }) => greatestDivisor(common, amount), 0);
  const { additions, sums } = effortOf(deals, step);
  if (deals.length <= FEW && 2 ** (deals.length / 2 + 3) < additions) return everySumReach(deals, goal);
  if (additions > ENOUGH || sums > MOST_SUMS) return gridReach(deals, goal);
  const inSteps = deals.map(({ amount, odds }) => ({ amount: amount / step, odds }));
  // Half a step under the goal, so that the sum at the goal counts whole.
  return latticeReach(inSteps)(Math.ceil(goal / step) - 0.5);
}

/** What it takes to add the deals up step by step in two halves: each as many times as there are sums so far. */
function effortOf(deals: readonly OpenDeal[], step: number): { additions: number; sums: number } {
  let total = 0;
  let variance = 0;
  let largest = 0;
  let sums = 0;
  let additions = 0;
  for (const { amount, odds } of deals) {
    total += amount / 2;
    variance += (amount ** 2 * odds * (1 - odds)) / 2;
    largest = Math.max(largest, amount);
    // Unlikely deals reach far beyond any deviation: a few of them at once are worth following.
    sums = Math.min(total, SPAN * Math.sqrt(variance) + 4 * largest);
    additions += amount + sums;
  }
  return { additions: additions / step, sums: sums / step };
}

function greatestDivisor(one: number, other: number): number {
  return one === 0 ? other : greatestDivisor(other % one, one);
}

function unitsNear(amount: number, unit: MoneyUnit, argument: string, position?: number): number {
  const readable = Number.isFinite(amount) && unit.countOf(amount) === undefined;
  const near = readable ? unit.amountOf(Math.round(amount / unit.size)) : amount;
  return unitsIn(near, unit, argument, position);
}

const finite = (amounts: readonly number[]) => amounts.filter(Number.isFinite);

function requireProbability(probability: number, at: number): void {
  if (probability >= 0 && probability <= 1) return;
  throw new PlanningError(
    "out-of-range",
    `item ${at + 1} is ${probability}; give a probability from 0 to 1`,
    "probabilities",
    at + 1,
  );
}
