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

const rfmPlace = "MATCH([@Customer],Rfm_Name,0)";

/**
 * Each large customer with money, health, class and tier, owner and next step; the rest in the last row, so that it all foots.
 *
 * The health score is read from the table of points, class and last order from the engine; all else are sums of the sales.
 */
export const customersTable = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  listed: readonly string[],
): TableBlock => {
  const { list, others } = text.customers;
  const isOthers = `[@Customer]=${quoted(others)}` as const;
  const own = plainCriterion("[@Customer]", isWild(listed));
  const all = plainCriterion("Plan_Customers[Customer]", isWild(listed));
  const sold = <const Span extends string>(span: Span) =>
    `=IF(${isOthers},ROUND(SUMIFS(Sales_Amount,${span})-SUMPRODUCT(SUMIFS(Sales_Amount,Sales_Customer,${all},${span})),6),SUMIFS(Sales_Amount,Sales_Customer,${own},${span}))` as const;
  const score = "ROUND([@Score],6)";
  return planTable(text, "Plan_Customers", {
    title: list.title,
    note: list.note(listed.length, members.customer?.length ?? 0),
    rowKey: "Customer",
    workingFrom: "Days",
    totalLabel: text.total,
    rows: [...listed, others].map((name, index) => ({ Customer: name, Row: index + 1 })),
    columns: {
      Customer: { as: "name" },
      Money: { as: "money", formula: sold(saleSpans.year), total: "sum" },
      Stake: {
        as: "money",
        formula: `=IF(NOT(ISNUMBER([@Score])),0,IF(${score}>=Rule_HealthyAt,0,MAX([@Own],[@Before],0)))`,
        total: "sum",
      },
      Score: {
        as: "count",
        formula: '=IFERROR(INDEX(Plan_Health[Score],MATCH([@Customer],Plan_Health[Customer],0)),"")',
      },
      Band: {
        as: "light",
        formula: `=IF(NOT(ISNUMBER([@Score])),"",INDEX(List_HealthBand,IF(${score}>=Rule_HealthyAt,1,IF(${score}>=Rule_RiskBelow,2,3))))`,
        total: footingCheck(text, "SUM(Plan_Customers[Money])", "Customer_YearSold"),
      },
      Step: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Class: {
        as: "name",
        formula: `=IFERROR(INDEX(List_CustomerClass,MATCH(INDEX(Rfm_Class,${rfmPlace}),List_CustomerClass,0)),"")`,
      },
      Tier: {
        as: "name",
        formula: `=IF(${isOthers},"",INDEX(List_CustomerTier,IF(AND([@Own]>0,[@Early]>0,SUMPRODUCT((Plan_Customers[Own]>[@Own])*Plan_Customers[Own])<Rule_StrategicShare*Customer_YearSold),1,IF([@Orders]>=Rule_GrowthOrders,2,3))))`,
      },
      Days: { as: "days", formula: `=IFERROR(INDEX(Rfm_Days,${rfmPlace}),"")` },
      LastOrder: { as: "date", formula: '=IF(NOT(ISNUMBER([@Days])),"",Plan_AsOf-[@Days])' },
      Before: { as: "money", formula: sold(saleSpans.yearBefore), total: "sum" },
      Orders: {
        as: "count",
        formula: `=IF(${isOthers},COUNTIFS(${saleSpans.year})-SUMPRODUCT(COUNTIFS(Sales_Customer,${all},${saleSpans.year})),COUNTIFS(Sales_Customer,${own},${saleSpans.year}))`,
        total: "sum",
      },
      Early: {
        as: "count",
        formula: `=COUNTIFS(Sales_Customer,${own},Sales_Date,"<"&EDATE(Plan_AsOf,-12*Rule_StrategicYears)+1)`,
      },
      Own: { as: "money", formula: `=IF(${isOthers},0,[@Money])` },
      Rank: { as: "count", formula: `=IF([@Own]<=0,"",${placeBySize("Plan_Customers", "Own")})` },
      Warned: { as: "count", formula: `=IF([@Stake]<=0,"",${placeBySize("Plan_Customers", "Stake")})` },
      Row: { as: "count" },
    },
  });
};
