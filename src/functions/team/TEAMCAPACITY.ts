import { PlanningError } from "../../planning/PlanningError";
import type { Seller } from "../../planning/team/Seller";
import { teamCapacity } from "../../planning/team/teamCapacity";
import { dateIn } from "../arguments/dateIn";
import { datesOrBlanksIn, numbersIn, numbersOrBlanksIn } from "../arguments/listOf";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Adds up what a team can sell each month: every seller's quota by the share that their tenure reaches.
 *
 * @customfunction TEAMCAPACITY TEAMCAPACITY
 * @helpurl https://localhost:3000/functions/teamcapacity.html
 * @requiresParameterAddresses
 * @param hired - A row or column with each seller's first day; empty where a post is open.
 * @param quota - What a seller sells a month once ramped up: one amount for all, or one for each.
 * @param ramp - The shares of the quota reached after 0, 1, 2 … full months: {0%,25%,50%,100%}. The last one stays.
 * @param from - The first day; a month asked for in part counts by its days.
 * @param to - The last day.
 * @param [leaving] - Each seller's last day; empty for who stays.
 * @returns An amount for each month, from top to bottom.
 * @rule Each day brings its share of the month's quota, times what the seller's full months of tenure reach. (A30)
 * @edge A seller who comes, leaves or ramps up within a month counts by days.
 * @edge An open post, without a first day, brings nothing.
 * @example =TEAMCAPACITY({43101;43132},100,{0%,50%,100%},43101,43190) // {0;50;150}
 * @example =TEAMCAPACITY({43101,43101},{100,80},100%,43101,43159,{"",43131}) // {180;100}
 */
export function TEAMCAPACITY(
  hired: unknown[][],
  quota: unknown[][],
  ramp: unknown[][],
  from: unknown,
  to: unknown,
  leaving?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ hired, quota, ramp, from, to, leaving }, invocation);
  return toCell(places, () =>
    teamCapacity(
      postsIn(hired, quota, leaving),
      numbersIn(ramp, "ramp"),
      dateIn(from, "from"),
      dateIn(to, "to"),
    ).map((amount) => [amount]),
  );
}

function postsIn(hired: unknown, quota: unknown, leaving: unknown): (Seller | undefined)[] {
  const days = datesOrBlanksIn(hired, "hired");
  const quotas = numbersOrBlanksIn(quota, "quota");
  const last = datesOrBlanksIn(leaving, "leaving");
  if (quotas.length !== 1) requireAsMany(quotas.length, days.length, "quota");
  if (last.length > 0) requireAsMany(last.length, days.length, "leaving");
  return days.map((day, at) => {
    if (day === undefined) return undefined;
    return { hired: day, quota: quotaOf(quotas, at), leaving: last[at] };
  });
}

function quotaOf(quotas: readonly (number | undefined)[], at: number): number {
  const quota = quotas.length === 1 ? quotas[0] : quotas[at];
  if (quota !== undefined) return quota;
  const message = `item ${at + 1} is empty; type a number, 0 for nothing`;
  throw new PlanningError("not-a-number", message, "quota", at + 1);
}

function requireAsMany(count: number, sellers: number, argument: string): void {
  if (count === sellers) return;
  throw new PlanningError("wrong-shape", `${count} for ${sellers} sellers; give one for each`, argument);
}
