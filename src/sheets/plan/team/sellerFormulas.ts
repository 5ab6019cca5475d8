import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Column } from "../../blueprint/blueprint";
import { plainCriterion } from "../plainCriterion";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import type { Sellers } from "./sellersOf";

type TeamField = "Manager" | "Region" | "Hired" | "Left" | "Pay";
type Kind = Column["as"];

/** What the row's seller sold from a day on and before another, as formulas say them; 0 where sales name nobody. */
export const sellerSold = ({ others, wild, inSales }: Sellers, from: string, before: string): string => {
  if (!inSales) return "0";
  const within = `Sales_Date,">="&${from},Sales_Date,"<"&${before}`;
  const of = (seller: string): string =>
    `SUMIFS(Sales_Amount,Sales_Seller,${plainCriterion(seller, wild)},${within})`;
  return others === undefined
    ? of("[@Seller]")
    : `IF([@Seller]=${quoted(others)},SUMIFS(Sales_Amount,${within})-SUMPRODUCT(${of("Plan_Team[Seller]")}),${of("[@Seller]")})`;
};

/** A column of another table of sellers, in the row of this row's seller. */
export const ofSeller = (
  { wild }: Sellers,
  table: "Plan_Team" | "Plan_People",
  column: keyof SheetsText["tables"]["Plan_Team"] | keyof SheetsText["tables"]["Plan_People"],
): string => `INDEX(${table}[${column}],MATCH(${plainCriterion("[@Seller]", wild)},${table}[Seller],0))`;

/** A condition that leaves the row for all others out, to multiply with; nothing when there is none. */
export const namedOnly = ({ others }: Sellers, table: "Plan_Team" | "Plan_People"): string =>
  others === undefined ? "" : `*(${table}[Seller]<>${quoted(others)})`;

/** What the team's list says of the row's seller; an input where the list has no such column. */
export const teamField = (
  { names }: Pick<Snapshot, "names">,
  { wild }: Sellers,
  field: TeamField,
  as: Kind,
): { readonly as: Kind; readonly input?: true; readonly formula?: string } => {
  if (!names.includes("Team_Seller") || !names.includes(`Team_${field}`)) return { as, input: true };
  const row = `MATCH(${plainCriterion("[@Seller]", wild)},Team_Seller,0)`;
  const cell = `INDEX(Team_${field},${row})`;
  return as === "person" || as === "name"
    ? { as, formula: `=IF(ISNUMBER(${row}),IF(${cell}="","",${cell}),"")` }
    : { as, formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
};
