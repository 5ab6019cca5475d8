import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import { gradedColumns } from "./gradedColumns";
import type { lineColumns } from "./lineColumns";

/** The lines' columns with each product's stage (C22–C25): those introduced share a fixed part, growth adds, maturity holds, decline gives way. */
export const productColumns = (
  { lists: { List_ProductStage } }: SheetsText,
  columns: ReturnType<typeof lineColumns>,
) => {
  const { introduction, growth, maturity, decline } = List_ProductStage.choices;
  const ofStage =
    `IF([@Tier]=${quoted(growth)},Rule_GrowthStage,` +
    `IF([@Tier]=${quoted(maturity)},0,IF([@Tier]=${quoted(decline)},-1*Rule_DeclineStage,N(Quarter_Growth))))`;
  const introduced = `MAX(COUNTIF(Plan_ByProduct[Tier],${quoted(introduction)}),1)`;
  return gradedColumns(columns, {
    table: "Plan_ByProduct",
    list: "List_ProductStage",
    asks: `[@LastYear]*(1+${ofStage})`,
    fixed: { grade: introduction, amount: `Quarter_Target*Rule_IntroductionStage/${introduced}` },
    otherwise: { weight: "MAX([@History],0)", held: '""' },
  });
};
