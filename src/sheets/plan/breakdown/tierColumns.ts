import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import { gradedColumns } from "./gradedColumns";
import type { lineColumns } from "./lineColumns";

/** The lines' columns with the customer tiers that are key: together they bring a fixed part of the quarter (C20). */
export const tierColumns = (
  { lists: { List_TierRank } }: SheetsText,
  columns: ReturnType<typeof lineColumns>,
) => {
  const { key } = List_TierRank.choices;
  const keys = `MAX(COUNTIF(Plan_ByTier[Tier],${quoted(key)}),1)`;
  return gradedColumns(columns, {
    table: "Plan_ByTier",
    list: "List_TierRank",
    asks: "[@LastYear]*(1+N(Quarter_Growth))",
    fixed: { grade: key, amount: `Quarter_Target*Rule_KeyShare/${keys}` },
    otherwise: { weight: "MAX([@History],0)", held: '""' },
  });
};
