import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { lagLight } from "../lagLight";
import { missingName } from "../missingName";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { progressColumns } from "../progressColumns";
import { quoted } from "../quoted";
import { ofSeller, sellerSold } from "./sellerFormulas";
import { sellerRows } from "./sellerRows";
import type { Sellers } from "./sellersOf";

const lag = "ROUND([@Elapsed]-[@Attainment],6)";
const silent = "OR(Plan_AsOf<Quarter_Start,[@Quota]<=0)";

/** Somebody who sold in the quarter and is not in the table. */
const missingSeller = missingName("Plan_Team[Seller]", "Sales_Seller", '(Sales_Seller<>"")*');

/**
 * Each seller's part of the quarter's target and where it stands, by history, capacity, evenly, as the Breakdown has it, or by what
 * is typed; quotas add up to the target.
 *
 * @param broken - whether the Breakdown sheet has the team's lines
 */
export const quotasTable = (text: SheetsText, sellers: Sellers, broken: boolean): TableBlock => {
  const { title, note, missing } = text.team.quotas;
  const { Elapsed } = progressColumns("Quarter_Start", "Quarter_End");
  const left = ofSeller(sellers, "Plan_People", "Left");
  const planned = broken
    ? `IF(Quarter_Target<=0,0,SUMIFS(Plan_ByTeam[Target],Plan_ByTeam[Line],${plainCriterion("[@Seller]", sellers.wild)})/Quarter_Target)`
    : "MAX([@History],0)";
  // As a share, as the other weights are; the split asks only how they compare.
  const capable = `IF(SUM(Plan_People[Capacity])<=0,0,${ofSeller(sellers, "Plan_People", "Capacity")}/SUM(Plan_People[Capacity]))`;
  return planTable(text, "Plan_Team", {
    title,
    note,
    rowKey: "Seller",
    workingFrom: "History",
    totalLabel: text.total,
    rows: sellerRows(sellers),
    columns: {
      Seller: { as: "name" },
      Quota: {
        as: "money",
        formula: "=INDEX(Seller_Split,ROW()-ROW(Plan_Team[[#Headers],[Quota]]))",
        total: "sum",
      },
      Sold: sellers.inSales
        ? {
            as: "money",
            formula: `=${sellerSold(sellers, "Quarter_Start", "MIN(Quarter_End,Plan_AsOf)+1")}`,
            total: "sum",
          }
        : { as: "money", input: true, total: "sum" },
      Attainment: {
        as: "share",
        formula: `=IF(${silent},"",[@Sold]/[@Quota])`,
        total: '=IF(SUM(Plan_Team[Quota])<=0,"",SUM(Plan_Team[Sold])/SUM(Plan_Team[Quota]))',
      },
      Gap: { as: "money", formula: "=[@Quota]-[@Sold]", total: "sum" },
      Pace: { as: "share", formula: '=IF([@Quota]*[@Elapsed]<=0,"",[@Sold]/([@Quota]*[@Elapsed]))' },
      Light: {
        as: "light",
        formula: lagLight(silent, lag, "AND(Plan_AsOf>Quarter_End,[@Sold]<[@Quota])"),
        total: footingCheck(text, "SUM(Plan_Team[Quota])", "Quarter_Target"),
      },
      Lock: { as: "money", input: true, total: "sum" },
      Typed: { as: "index", input: true, least: 0, total: "sum" },
      Weight: {
        as: "index",
        formula: `=IF(COUNT(Plan_Team[Typed])>0,[@Typed],IF(AND(N(${left})>0,N(${left})<Quarter_Start),0,CHOOSE(MATCH(Team_QuotaSource,List_QuotaSource,0),MAX([@History],0),${capable},1,${planned})))`,
      },
      Note: {
        as: "text",
        input: true,
        ...(sellers.inSales && sellers.others === undefined
          ? { total: `=IFERROR(${quoted(missing)}&${missingSeller},"")` }
          : {}),
      },
      History: {
        as: "share",
        formula: `=IF(SUM(Plan_People[Before])<=0,0,${ofSeller(sellers, "Plan_People", "Before")}/SUM(Plan_People[Before]))`,
        total: "sum",
      },
      Elapsed,
      ThisMonth: {
        as: "money",
        formula: `=${sellerSold(sellers, "(Plan_AsOf-DAY(Plan_AsOf)+1)", "Plan_AsOf+1")}`,
        total: "sum",
      },
    },
  });
};
