import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { BreakdownLines } from "../../plan/breakdown/BreakdownLines";
import { hasNames } from "../../plan/hasNames";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import { saleSpans } from "../../plan/saleSpans";
import type { Snapshot } from "../../plan/snapshot";
import { footingCheck } from "../../plan/footingCheck";

/** Products told apart one by one; the others are one line. */
export const mostProducts = 60;

/** The same days of last year. */
export const thenSpan =
  'Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(MIN(Quarter_End,Plan_AsOf)+1,-12)';

/** Units of the rows that criteria take: quantities, or orders where the sales have none. */
export const unitsOf = (snapshot: Pick<Snapshot, "names">, criteria: string): string =>
  hasNames(snapshot, "Sales_Quantity")
    ? `SUMIFS(Sales_Quantity,${criteria})`
    : `COUNTIFS(${criteria},Sales_Amount,">0")`;

const kept = "[@Kept]=0";

/**
 * Price, volume, mix, new and lost, product by product, as priceVolumeMix has them; each row's parts are its gap.
 *
 * A product's planned price is last year's until another is typed, so that what the plan asks beyond last year is asked in units.
 *
 * @param targeted - the Breakdown has a target for each product; otherwise last year's sales are scaled to the plan
 */
export const productsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  { bySize, wild }: BreakdownLines,
  targeted: boolean,
): TableBlock => {
  const { products: say, others } = text.bridge;
  const own = `Sales_Product,${plainCriterion("[@Product]", wild)},`;
  const rest = <const Whole extends string, const Own extends string>(whole: Whole, column: Own) =>
    `IF([@Product]=${quoted(others)},${whole}-SUM(Review_BridgeProducts[${column}]),[@${column}])` as const;
  const units = rest("Bridge_Units", "OwnUnits");
  const then = rest("Bridge_ThenSold", "OwnThen");
  const thenUnits = rest("Bridge_ThenUnits", "OwnThenUnits");
  const total = (column: string): string => `=SUM(Review_BridgeProducts[${column}])`;
  return planTable(text, "Review_BridgeProducts", {
    title: say.title,
    note: [
      targeted ? say.targetedNote : say.scaledNote,
      hasNames(snapshot, "Sales_Quantity") ? say.unitsNote : say.ordersNote,
    ].join(say.between),
    rowKey: "Product",
    workingFrom: "PlanUnits",
    totalLabel: text.total,
    rows: [
      ...bySize.slice(0, mostProducts).map((name) => ({
        Product: name,
        OwnPlanned: {
          formula: targeted
            ? `=IFERROR(INDEX(Plan_ByProduct[Target],MATCH(${plainCriterion("[@Product]", wild)},Plan_ByProduct[Line],0)),0)*Bridge_Time`
            : "=IF(Bridge_ThenSold<=0,0,[@OwnThen]*Bridge_Plan/Bridge_ThenSold)",
        },
        OwnSold: { formula: `=SUMIFS(Sales_Amount,${own}${saleSpans.quarter})` },
        OwnUnits: { formula: `=${unitsOf(snapshot, own + saleSpans.quarter)}` },
        OwnThen: { formula: `=SUMIFS(Sales_Amount,${own}${thenSpan})` },
        OwnThenUnits: { formula: `=${unitsOf(snapshot, own + thenSpan)}` },
      })),
      { Product: others, OwnPlanned: 0, OwnSold: 0, OwnUnits: 0, OwnThen: 0, OwnThenUnits: 0 },
    ],
    columns: {
      Product: { as: "name" },
      Planned: { as: "money", formula: `=${rest("Bridge_Plan", "OwnPlanned")}`, total: "sum" },
      Sold: { as: "money", formula: `=${rest("Bridge_Sold", "OwnSold")}`, total: "sum" },
      Gap: { as: "money", formula: "=[@Sold]-[@Planned]", total: "sum" },
      Note: {
        as: "text",
        input: true,
        total: footingCheck(text, "SUM(Review_BridgeProducts[[Volume]:[Lost]])", "Bridge_Gap"),
      },
      Volume: {
        as: "money",
        formula: `=IF(${kept},0,[@Planned]*(Bridge_UnitsRatio-1))`,
        total: "sum",
      },
      Mix: {
        as: "money",
        formula: `=IF(${kept},0,([@Units]-[@PlanUnits]*Bridge_UnitsRatio)*[@PlanPrice])`,
        total: "sum",
      },
      Price: { as: "money", formula: `=IF(${kept},0,[@Sold]-[@PlanPrice]*[@Units])`, total: "sum" },
      New: { as: "money", formula: "=IF(ROUND([@Planned],6)=0,[@Sold]-[@Planned],0)", total: "sum" },
      Lost: {
        as: "money",
        formula: `=IF(AND(${kept},ROUND([@Planned],6)<>0),[@Sold]-[@Planned],0)`,
        total: "sum",
      },
      Typed: { as: "number", input: true, least: 0 },
      PlanUnits: { as: "number", formula: "=IF([@PlanPrice]=0,0,[@Planned]/[@PlanPrice])" },
      PlanPrice: {
        as: "number",
        formula: `=IF(N([@Typed])>0,[@Typed],IF(${then}*${thenUnits}>0,${then}/${thenUnits},IF([@Units]=0,0,[@Sold]/[@Units])))`,
      },
      Units: { as: "number", formula: `=IF(${units}=0,IF(ROUND([@Sold],2)=0,0,1),${units})` },
      Kept: {
        as: "count",
        formula: "=IF(OR(ROUND([@Planned],6)=0,[@Units]=0,[@PlanPrice]=0),0,1)",
        total: total("Kept"),
      },
      OwnPlanned: { as: "money" },
      OwnSold: { as: "money" },
      OwnUnits: { as: "number" },
      OwnThen: { as: "money" },
      OwnThenUnits: { as: "number" },
    },
  });
};
