import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormItem } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { namedOnly } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

/** Months over which a head's output is read: shorter ones say little. */
const months = 3;

/** How the team's ability grows: sold a head against the same months of last year, and newcomers' days to the first deal (A28, A66). */
export const outputItems = (
  { team: { glance: say } }: SheetsText,
  sellers: Sellers,
): Readonly<Record<string, FormItem>> => {
  const heads = (day: string): string =>
    `SUMPRODUCT(((Plan_People[Hired]="")+(Plan_People[Hired]<=${day})>0)*((Plan_People[Left]="")+(Plan_People[Left]>${day})>0)${namedOnly(sellers, "Plan_People")})`;
  const output = (day: string): string =>
    `=IF(${heads(day)}=0,"",SUMIFS(Sales_Amount,Sales_Date,">"&EDATE(${day},-${months}),Sales_Date,"<"&${day}+1)/${heads(day)})`;
  return {
    Team_Output: {
      as: "money",
      label: say.Team_Output,
      formula: output("Plan_AsOf"),
      note: say.outputNote,
    },
    Team_OutputBefore: {
      as: "money",
      label: say.Team_OutputBefore,
      formula: output("EDATE(Plan_AsOf,-12)"),
      note: say.outputBeforeNote,
    },
    Team_Growth: {
      as: "share",
      label: say.Team_Growth,
      formula: '=IF(N(Team_OutputBefore)<=0,"",Team_Output/Team_OutputBefore-1)',
      note: say.growthNote,
    },
    Team_FirstDeal: {
      as: "days",
      label: say.Team_FirstDeal,
      formula: planFormula('=IF(COUNT(Plan_Newcomers[Days])=0,"",AVERAGE(Plan_Newcomers[Days]))'),
      note: say.firstDealNote,
    },
  };
};
