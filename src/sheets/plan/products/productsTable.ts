import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { isWild } from "../isWild";
import { placeBySize } from "../placeBySize";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";
import { knowsCost } from "./knowsCost";

const stagePlace = "MATCH([@Stage],List_Stage,0)";
const introductions = "MAX(1,COUNTIF(Plan_Products[Stage],INDEX(List_Stage,1)))";
/** A year's sales moved by what the stage asks (C22–C25). */
const byStage = `IF([@Stage]="",[@Sold],CHOOSE(${stagePlace},Rule_IntroductionStage*Product_YearSold/${introductions},[@Sold]*(1+Rule_GrowthStage),[@Sold]*(1+Rule_MatureStage),[@Sold]*(1-Rule_DeclineStage)))`;
const lately = 'Sales_Date,">"&Plan_AsOf-Rule_SlowDays,Sales_Date,"<"&Plan_AsOf+1';

/** None for a size of nothing. */
const placeBy = <const Column extends "Own" | "Slow">(column: Column) =>
  `=IF([@${column}]<=0,"",${placeBySize("Plan_Products", column)})` as const;

/**
 * Each large product with quadrant (B06) and goal type (B15), stage, target and whether it moves; the rest in the last row.
 *
 * The quadrant agrees with BCGQUADRANT for the cuts above; without a cost it stands on the share of sales.
 */
export const productsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  listed: readonly string[],
): TableBlock => {
  const { list, others } = text.products;
  const isOthers = `[@Product]=${quoted(others)}` as const;
  const own = plainCriterion("[@Product]", isWild(listed));
  const all = plainCriterion("Plan_Products[Product]", isWild(listed));
  const sold = (span: string, column = "Sales_Amount"): string =>
    `=IF(${isOthers},ROUND(SUMIFS(${column},${span})-SUMPRODUCT(SUMIFS(${column},Sales_Product,${all},${span})),6),SUMIFS(${column},Sales_Product,${own},${span}))`;
  const costs = knowsCost(snapshot);
  const { cover, cost } = stockAndCost(snapshot, own, sold);
  return planTable(text, "Plan_Products", {
    title: list.title,
    note: list.note(listed.length, snapshot.members.product?.length ?? 0),
    rowKey: "Product",
    workingFrom: "Share",
    totalLabel: text.total,
    rows: [...listed, others].map((name, index) => ({ Product: name, Row: index + 1 })),
    columns: {
      Product: { as: "name" },
      Sold: { as: "money", formula: sold(saleSpans.year), total: "sum" },
      Growth: {
        as: "share",
        formula: '=IF([@Before]<=0,"",[@Sold]/[@Before]-1)',
        total: '=IF(Product_YearBefore<=0,"",Product_YearSold/Product_YearBefore-1)',
      },
      Strength: {
        as: "share",
        formula:
          costs === undefined
            ? '=IF(Product_YearSold<=0,"",[@Sold]/Product_YearSold)'
            : '=IF(OR([@Sold]<=0,NOT(ISNUMBER([@Cost]))),"",1-[@Cost]/[@Sold])',
      },
      Quadrant: {
        as: "name",
        formula: `=IF(OR(${isOthers},NOT(ISNUMBER([@Strength])),NOT(ISNUMBER([@Growth]))),"",INDEX(List_Quadrant,IF([@Strength]>=Product_StrengthCut,1,3)+IF([@Growth]>=Product_GrowthCut,0,1)))`,
      },
      Goal: {
        as: "name",
        formula: '=IF([@Quadrant]="","",INDEX(List_QuadrantGoal,MATCH([@Quadrant],List_Quadrant,0)))',
      },
      Owner: { as: "person", input: true },
      Stage: {
        as: "name",
        formula: `=IF(${isOthers},"",IFERROR(INDEX(List_Stage,MATCH(INDEX(Product_Stage,MATCH([@Product],Plan_ProductQuarters[Product],0)),List_Stage,0)),""))`,
      },
      Target: { as: "money", formula: "=[@Share]*Quarter_Target", total: "sum" },
      QuarterSold: { as: "money", formula: sold(saleSpans.quarter), total: "sum" },
      Attained: { as: "share", formula: '=IF([@Target]<=0,"",[@QuarterSold]/[@Target])' },
      Moves: {
        as: "light",
        formula: `=IF(OR(${isOthers},[@Sold]+[@Before]<=0),"",INDEX(List_Light,IF([@Lately]<=0,3,IF(N([@Cover])>Rule_CoverDays,2,1))))`,
        total: footingCheck(text, "SUM(Plan_Products[Target])", "Quarter_Target"),
      },
      Share: {
        as: "share",
        formula: "=IF(SUM(Plan_Products[Weight])<=0,0,[@Weight]/SUM(Plan_Products[Weight]))",
        total: "sum",
      },
      Typed: { as: "index", input: true, least: 0, total: "sum" },
      Weight: {
        as: "number",
        formula: `=ROUND(MAX(0,IF(COUNT(Plan_Products[Typed])>0,N([@Typed]),${byStage})),2)`,
      },
      Before: { as: "money", formula: sold(saleSpans.yearBefore), total: "sum" },
      Cost: { as: "money", formula: cost, total: "sum" },
      Lately: { as: "money", formula: sold(lately) },
      Cover: { as: "days", formula: cover },
      Own: { as: "money", formula: `=IF(${isOthers},0,[@Sold])` },
      Rank: { as: "count", formula: placeBy("Own") },
      Slow: {
        as: "money",
        formula: `=IF(OR(${isOthers},[@Sold]+[@Before]<=0,AND([@Lately]>0,N([@Cover])<=Rule_CoverDays)),0,MAX([@Sold],[@Before]))`,
      },
      SlowRank: { as: "count", formula: placeBy("Slow") },
      Row: { as: "count" },
    },
  });
};

/** What a year's sales cost, and for how many days the stock lasts at the pace of late; empty where the director's tables do not tell. */
const stockAndCost = (
  snapshot: Snapshot,
  own: string,
  sold: (span: string, column?: string) => string,
): { readonly cost: string; readonly cover: string } => {
  const costs = knowsCost(snapshot);
  const stocked = ["Products_Name", "Products_Stock", "Sales_Quantity"].every((name) =>
    snapshot.names.includes(name),
  );
  const pieces = (span: string): string => `SUMIFS(Sales_Quantity,Sales_Product,${own},${span})`;
  const none = '=""';
  return {
    cost:
      costs === "sales"
        ? sold(saleSpans.year, "Sales_Cost")
        : costs === "products"
          ? `=IFERROR(${pieces(saleSpans.year)}*AVERAGEIFS(Products_Cost,Products_Name,${own}),"")`
          : none,
    cover: stocked
      ? `=IF(${pieces(lately)}<=0,"",SUMIFS(Products_Stock,Products_Name,${own})*Rule_SlowDays/${pieces(lately)})`
      : none,
  };
};
