import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { lineSales, type Measure } from "../../plan/breakdown/lineSales";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { ReviewLines } from "./reviewLines";

/** Nobody compares a hundred products: of each dimension the largest lines. */
const mostLines = 12;

const few = "[@Orders]+[@OrdersThen]<Rule_FewOrders";
/** Against the whole's growth asked, which is empty without a last year. */
const askedMore = "N([@Asked])>N(Results_Asked)+Rule_OutlierAt";

/**
 * Regions, teams, products and channels against each other: whose attainment stands out from the whole's, and whether market, team
 * or strategy fit is to be looked at (B41, B42).
 */
export const internalTable = (text: SheetsText, all: readonly ReviewLines[]): TableBlock => {
  const { internal: say } = text.results;
  const { look } = say;
  const rows = all.flatMap(({ lines, table, named }) => {
    const cell = (column: string): string =>
      `=IFERROR(INDEX(${table}[${column}],MATCH(${plainCriterion("[@Line]", lines.wild)},${table}[${named}],0)),"")`;
    const then = (measure: Measure): string =>
      lineSales({ ...lines, others: undefined }, "[@Line]", {
        measure,
        also: "",
        from: "Results_ThenFrom",
        before: "(Results_ThenUntil+1)",
      });
    const now = lineSales({ ...lines, others: undefined }, "[@Line]", {
      measure: "rows",
      also: "",
      from: "Quarter_Start",
      before: "(Results_Until+1)",
    });
    return lines.bySize.slice(0, mostLines).map((name) => ({
      Line: name,
      Of: text.breakdown.by[lines.dimension],
      Target: { formula: cell("Target") },
      Sold: { formula: cell("Sold") },
      LastYear: { formula: `=${then("sold")}` },
      LastQuarter: { formula: cell("LastYear") },
      Orders: { formula: `=${now}` },
      OrdersThen: { formula: `=${then("rows")}` },
      Key: `${lines.dimension} ${name}`,
    }));
  });
  const behind =
    `IF(${askedMore},${quoted(look.strategy)},` +
    `IF(COUNT([@OrdersChange],[@ValueChange])<2,${quoted(look.fresh)},` +
    `IF(AND([@OrdersChange]>=0,[@ValueChange]>=0),${quoted(look.grew)},` +
    `IF([@OrdersChange]<=[@ValueChange],${quoted(look.market)},${quoted(look.team)}))))`;
  return planTable(text, "Review_Internal", {
    title: say.title,
    note: say.note,
    rowKey: "Key",
    workingFrom: "Asked",
    rows,
    columns: {
      Line: { as: "name" },
      Of: { as: "name" },
      Target: { as: "money" },
      Sold: { as: "money" },
      Attainment: { as: "share", formula: '=IF(N([@Target])<=0,"",[@Sold]/[@Target])' },
      Apart: {
        as: "share",
        formula:
          '=IF(COUNT([@Attainment],Results_Attainment)<2,"",ROUND([@Attainment]-Results_Attainment,6))',
      },
      Light: {
        as: "light",
        formula: `=IF(OR([@Apart]="",${few}),"",IF([@Apart]>=Rule_OutlierAt,${quoted(say.above)},IF([@Apart]<=-1*Rule_OutlierAt,${quoted(say.below)},"")))`,
      },
      Growth: { as: "share", formula: '=IF([@LastYear]<=0,"",[@Sold]/[@LastYear]-1)' },
      OrdersChange: { as: "share", formula: '=IF([@OrdersThen]<=0,"",[@Orders]/[@OrdersThen]-1)' },
      ValueChange: {
        as: "share",
        formula:
          '=IF(OR([@LastYear]<=0,[@OrdersThen]<=0,[@Orders]<=0),"",[@Sold]/[@Orders]/([@LastYear]/[@OrdersThen])-1)',
      },
      Finding: { as: "text", input: true },
      Look: {
        as: "sentence",
        formula: `=IF(ABS(N([@Apart]))<Rule_OutlierAt,"",IF(${few},${quoted(look.few)},IF([@Apart]>0,${quoted(look.copy)},${behind})))`,
      },
      Asked: {
        as: "share",
        formula: '=IF(OR(N([@LastQuarter])<=0,N([@Target])<=0),"",[@Target]/[@LastQuarter]-1)',
      },
      LastYear: { as: "money" },
      LastQuarter: { as: "money" },
      Orders: { as: "count" },
      OrdersThen: { as: "count" },
      Key: { as: "name" },
    },
  });
};
