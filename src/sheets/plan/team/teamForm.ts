import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { outputItems } from "./outputItems";
import { namedOnly } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

const different = (column: "Manager" | "Region"): string =>
  `SUMPRODUCT((Plan_People[${column}]<>"")/COUNTIF(Plan_People[${column}],Plan_People[${column}]&""))`;
/** A blank day of hire counts as long ago. */
const tenured = '(((Plan_People[Hired]="")+(Plan_People[Hired]<=EDATE(Quarter_Start,-12)))>0)';

/** The team in numbers: heads, newcomers, span, capacity and the best sellers' output (A06, A30, B05). */
export const teamForm = (text: SheetsText, sellers: Sellers, broken: boolean): FormBlock => {
  const { glance: say, headline } = text.team;
  const { choices } = text.lists.List_QuotaSource;
  const start = broken ? choices.breakdown : sellers.inSales ? choices.history : choices.even;
  const named = namedOnly(sellers, "Plan_People");
  const full = `(Plan_People[Before]>0)*${tenured}${named}`;
  const best = "(ISNUMBER(Plan_People[Rank])*(Plan_People[Rank]<=Team_TopCount))";
  const money = (label: string, note: string | undefined, formula: string): FormItem => ({
    as: "money",
    label,
    formula,
    ...(note === undefined ? {} : { note }),
  });
  return {
    block: "form",
    key: "TeamGlance",
    title: say.title,
    items: {
      Team_Headline: {
        as: "text",
        label: say.Team_Headline,
        formula: planFormula(
          `=IF(OR(Team_Capacity<=0,Quarter_Target<=0),Team_Heads&${quoted(headline.noCapacity)},Team_Heads&${quoted(headline.sellers)}&TEXT(Team_Capacity/Quarter_Target,"0%")&${quoted(headline.ofTarget)}&COUNTIFS(Plan_Team[Light],INDEX(List_Light,3))&${quoted(headline.act)})`,
        ),
      },
      Team_QuotaSource: {
        as: "choice",
        input: true,
        label: say.Team_QuotaSource,
        choices: "List_QuotaSource",
        start,
        note: say.sourceNote,
      },
      Team_ShowStreaks: {
        as: "choice",
        input: true,
        label: say.Team_ShowStreaks,
        choices: "List_Shown",
        start: text.lists.List_Shown.choices.shown,
        note: say.streaksNote,
      },
      Team_Heads: {
        as: "count",
        label: say.Team_Heads,
        formula: planFormula("=SUM(Plan_People[Here])"),
        note: say.headsNote,
      },
      Team_Newcomers: {
        as: "count",
        label: say.Team_Newcomers,
        formula: planFormula("=SUMPRODUCT(Plan_People[Here]*ISNUMBER(Plan_People[New]))"),
        note: say.newcomersNote,
      },
      Team_NewcomerShare: {
        as: "share",
        label: say.Team_NewcomerShare,
        formula: '=IF(Team_Heads=0,"",Team_Newcomers/Team_Heads)',
      },
      Team_Span: {
        as: "index",
        label: say.Team_Span,
        formula: `=IF(${different("Manager")}<1,"",Team_Heads/${different("Manager")})`,
        note: say.spanNote,
      },
      Team_Regions: {
        as: "count",
        label: say.Team_Regions,
        formula: `=IF(${different("Region")}<1,"",${different("Region")})`,
      },
      Team_FullMonth: money(
        say.Team_FullMonth,
        say.fullNote,
        `=IF(SUMPRODUCT(${full})=0,0,SUMPRODUCT(${full}*Plan_People[Before])/SUMPRODUCT(${full})/12)`,
      ),
      Team_Capacity: money(say.Team_Capacity, say.capacityNote, "=SUM(Plan_People[Capacity])"),
      Team_CapacityGap: money(say.Team_CapacityGap, say.gapNote, "=Quarter_Target-Team_Capacity"),
      Team_TopCount: {
        as: "count",
        label: say.Team_TopCount,
        formula: planFormula(
          "=MIN(COUNT(Plan_People[Rank]),ROUNDUP(COUNT(Plan_People[Rank])*Rule_TopShare,0))",
        ),
      },
      Team_TopBefore: money(
        say.Team_TopBefore,
        say.topNote,
        `=IF(Team_TopCount=0,"",SUMPRODUCT(${best}*Plan_People[Before])/SUMPRODUCT(${best})/4)`,
      ),
      Team_TopTarget: money(
        say.Team_TopTarget,
        say.targetNote,
        '=IF(Team_TopBefore="","",Team_TopBefore*(1+Rule_TopLift))',
      ),
      Team_TopSold: money(
        say.Team_TopSold,
        say.soldNote,
        `=IF(Team_TopCount=0,"",SUMPRODUCT(${best}*SUMIFS(Plan_Team[Sold],Plan_Team[Seller],Plan_People[Seller]))/SUMPRODUCT(${best}))`,
      ),
      ...outputItems(text, sellers),
    },
  };
};
