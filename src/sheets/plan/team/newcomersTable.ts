import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../places";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { firstDealOf } from "./firstDealOf";
import type { Sellers } from "./sellersOf";

const rows = 10;
const day = "(Plan_AsOf-[@Hired]+1)";
const passed = "AND([@Visits]<=0,[@Proposals]<=0)";
const person = (column: "Seller" | "Hired" | "Visits" | "Proposals") =>
  `INDEX(Plan_People[${column}],[@Row])` as const;
const endsOn = <const Days extends string>(days: Days) =>
  ({ as: "date", formula: `=IF([@Row]="","",[@Hired]+${days}-1)` }) as const;

/** How far each newcomer is on the path from class to assessment, and the days to their first deal (A28, A29, A40). */
export const newcomersTable = (text: SheetsText, sellers: Sellers): TableBlock => {
  const say = text.team.newcomers;
  const words = [say.class, say.coached, say.supervised].map(quoted);
  return planTable(text, "Plan_Newcomers", {
    title: say.title,
    note: say.note,
    rowKey: "Place",
    workingFrom: "Days",
    rows: places(rows),
    columns: {
      Place: { as: "count" },
      Seller: { as: "name", formula: `=IF([@Row]="","",${person("Seller")})` },
      Stage: {
        as: "name",
        formula: `=IF([@Row]="","",IF(${day}<1,${quoted(say.before)},IF(${day}<=Rule_ClassDays,${words[0]},IF(${day}<=Rule_CoachedDays,${words[1]},IF(${day}<=Rule_SupervisedDays,${words[2]},IF(${passed},${quoted(say.passed)},IF(${day}<=Rule_SupervisedDays+Rule_AssessDays,${quoted(say.assessment)},${quoted(say.repeat)})))))))`,
      },
      Light: {
        as: "light",
        formula:
          '=IF([@Row]="","",INDEX(List_Light,IF([@Days]="",IF(Plan_AsOf-[@Hired]>Rule_FirstDealDays,3,1),IF([@Days]>Rule_FirstDealDays,2,1))))',
      },
      Hired: { as: "date", formula: `=IF([@Row]="","",${person("Hired")})` },
      ClassTo: endsOn("Rule_ClassDays"),
      CoachedTo: endsOn("Rule_CoachedDays"),
      SupervisedTo: endsOn("Rule_SupervisedDays"),
      AssessedTo: {
        as: "date",
        formula: `=IF([@Row]="","",[@Hired]+Rule_SupervisedDays+Rule_AssessDays*MAX(1,IF(${passed},1,ROUNDUP((${day}-Rule_SupervisedDays)/Rule_AssessDays,0)))-1)`,
      },
      FirstDeal: {
        as: "date",
        formula: sellers.inSales ? `=IF([@Row]="","",${firstDealOf(sellers)})` : '=""',
      },
      Days: { as: "days", formula: '=IF([@FirstDeal]="","",[@FirstDeal]-[@Hired])' },
      Visits: { as: "count", formula: `=IF([@Row]="","",MAX(0,Rule_AssessVisits-${person("Visits")}))` },
      Proposals: {
        as: "count",
        formula: `=IF([@Row]="","",MAX(0,Rule_AssessProposals-${person("Proposals")}))`,
      },
      Row: {
        as: "count",
        formula:
          '=IF(COUNT(Plan_People[New])<[@Place],"",MATCH(LARGE(Plan_People[New],[@Place]),Plan_People[New],0))',
      },
    },
  });
};
