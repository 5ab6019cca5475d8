import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { linkTo } from "../../plan/linkTo";
import { plainCriterion } from "../../plan/plainCriterion";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Sellers } from "../../plan/team/sellersOf";

type Items = Readonly<Record<string, FormItem>>;

const best = "(ISNUMBER(Plan_People[Rank])*(Plan_People[Rank]<=Team_TopCount))";

/** What the best sellers sold a head, against what the same people sold a year before (A30, A79). */
const topItems = ({ ability: { glance: say } }: SheetsText, { wild }: Sellers): Items => {
  const lastYear = `SUMIFS(Sales_Amount,Sales_Seller,${plainCriterion("Plan_People[Seller]", wild)},Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(MIN(Quarter_End,Plan_AsOf),-12)+1)`;
  return {
    Ability_TopNow: {
      as: "money",
      label: say.Ability_TopNow,
      formula: "=Team_TopSold",
      note: say.topNote,
    },
    Ability_TopLast: {
      as: "money",
      label: say.Ability_TopLast,
      formula: `=IF(Team_TopCount=0,"",SUMPRODUCT(${best}*${lastYear})/SUMPRODUCT(${best}))`,
      note: say.lastNote,
    },
    Ability_TopGrowth: {
      as: "share",
      label: say.Ability_TopGrowth,
      formula: '=IF(OR(N(Ability_TopLast)<=0,Plan_AsOf<Quarter_Start),"",Ability_TopNow/Ability_TopLast-1)',
      note: say.growthNote,
    },
  };
};

/** How soon newcomers sell, now and a year before; typed where the tables do not tell (A28). */
const firstDealItems = ({ ability: { glance: say } }: SheetsText, known: boolean): Items => {
  const mean = (hired: string): string =>
    planFormula(
      `=IF(COUNTIFS(${hired},Review_FirstDeals[Days],">=0")=0,"",AVERAGEIFS(Review_FirstDeals[Days],${hired}))`,
    );
  const cohort = (of: string): Pick<FormItem, "formula"> | Pick<FormItem, "input" | "least"> =>
    known ? { formula: mean(of) } : { input: true, least: 0 };
  return {
    Ability_FirstDeal: {
      as: "days",
      label: say.Ability_FirstDeal,
      ...cohort('Review_FirstDeals[Hired],">"&EDATE(Plan_AsOf,-12)'),
      note: say.firstNote,
    },
    Ability_FirstDealBefore: {
      as: "days",
      label: say.Ability_FirstDealBefore,
      ...cohort('Review_FirstDeals[Hired],"<="&EDATE(Plan_AsOf,-12)'),
      note: say.beforeNote,
    },
    Ability_FirstDealCut: {
      as: "days",
      label: say.Ability_FirstDealCut,
      formula:
        '=IF(COUNT(Ability_FirstDeal,Ability_FirstDealBefore)<2,"",Ability_FirstDealBefore-Ability_FirstDeal)',
    },
  };
};

/** Where the team is weakest, and how its best sellers, newcomers and trainings have come on. */
export const abilityForm = (text: SheetsText, sellers: Sellers, picked: readonly SheetKey[]): FormBlock => {
  const { glance: say, headline } = text.ability;
  const team = picked.includes("Team");
  const least = "MIN(Review_WeakPoints[Reached])";
  return {
    block: "form",
    key: "AbilityGlance",
    title: say.title,
    items: {
      Ability_Headline: {
        as: "text",
        label: say.Ability_Headline,
        formula: planFormula(
          `=IF(COUNT(Review_WeakPoints[Reached])=0,${quoted(headline.none)},${quoted(headline.weakest)}&INDEX(Review_WeakPoints[Ability],MATCH(${least},Review_WeakPoints[Reached],0))&${quoted(headline.at)}&TEXT(${least},"0%")&${quoted(headline.of)})`,
        ),
      },
      ...(team && sellers.inSales ? topItems(text, sellers) : {}),
      ...firstDealItems(text, team && sellers.inSales),
      ...(team
        ? {
            Ability_Training: {
              as: "share" as const,
              label: say.Ability_Training,
              formula: planFormula(
                '=IF(SUM(Review_TrainingDone[Planned])<=0,"",SUM(Review_TrainingDone[Done])/SUM(Review_TrainingDone[Planned]))',
              ),
            },
          }
        : {}),
      ...(picked.includes("Improvements")
        ? {
            Ability_List: {
              as: "link" as const,
              label: say.Ability_List,
              formula: linkTo("Review_Improvements", text.improvements.tab),
            },
          }
        : {}),
    },
  };
};
