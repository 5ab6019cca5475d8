import type { Parting } from "./Whose";

/** A table of the plan whose rows can belong to one region or seller. */
interface PlanPart {
  readonly table: string;
  /** The column that says whose a row is. */
  readonly whose: string;
  /** The columns that are given away, in this order, the one above first. */
  readonly columns: readonly string[];
}

const part = (table: string, columns: string, whose = columns.split(" ")[0] ?? ""): PlanPart => ({
  table,
  whose,
  columns: columns.split(" "),
});

const breakdown =
  "Line Owner Target Sold Attainment Gap Light Base Challenge Reason Resource Strategy LastYear";
const tasks = "Id Owner Start Due Progress Light Goal Line";

/**
 * What of the plan a region or a seller is given. A list of what may go rather than of what may not: a table or a column that the plan
 * learns later stays at home until somebody puts it here.
 *
 * Left out on purpose: pay, commission and bonus; counts of missed months or weeks in a row (C59: an HR step, never shared); ranks,
 * weights and shares, from which the targets of others could be worked out; sheets of totals.
 */
export const planParts: Readonly<Record<Parting, readonly PlanPart[]>> = {
  region: [
    part("Plan_Regions", "Region Owner LastYear Target Sold Attainment Gap Pace Light Note"),
    part("Plan_ByRegion", breakdown),
    part("Plan_CatchUpRegions", "Region Target Sold Gap PerWeek Pace Light"),
    part("Plan_WinRates", "Region Week4 Week3 Week2 Week1"),
    part("Plan_Actions", `Action ${tasks} Resource`, "Line"),
    part("Plan_Milestones", `Milestone ${tasks}`, "Line"),
  ],
  seller: [
    part("Plan_Team", "Seller Quota Sold ThisMonth Attainment Gap Pace Light Note"),
    part("Plan_ByTeam", breakdown),
    part("Plan_People", "Seller Manager Region Hired Capacity Visits Proposals New"),
    part("Plan_Newcomers", "Seller Hired Stage Visits Proposals FirstDeal Days Light"),
    part(
      "Plan_Customers",
      "Customer Money Before Score Band Class Tier Orders LastOrder Days Owner Step Due",
      "Owner",
    ),
    part("Plan_Actions", `Action ${tasks} Resource`, "Owner"),
    part("Plan_Milestones", `Milestone ${tasks}`, "Owner"),
    part("Plan_Reviews", "Customer Id First Due Done Light Owner Need", "Owner"),
    part("Review_FollowUps", "Seller Id Date Customer Way Said Next NextOn Done Light"),
    part("Review_TeamToday", "Seller Today Week Month Quarter FollowUps Overdue Note"),
    part("Review_Abilities", "Seller Score Weak Result Margin NewCustomers Satisfaction Teamwork Plan"),
  ],
};
