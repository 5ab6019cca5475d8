import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { lagLight } from "../lagLight";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { shortAmount } from "../shortAmount";
import type { Snapshot } from "../snapshot";
import { openDeals } from "./stagesForm";
import { furthestRegion } from "./catchUpRegions";
import type { QuarterOdds } from "./quarterOdds";

/** A sentence on the planned quarter, live: "Q1: sold 41k of 203k, 9% behind plan". */
const headline = ({ cockpit: { headline: say } }: SheetsText, decisions: Decisions): string => {
  const lead = "ROUND(Cockpit_Pace-1,2)";
  const side = (
    { before, after }: { readonly before: string; readonly after: string },
    share: string,
  ): string => `${quoted(before)}&TEXT(${share},"0%")&${quoted(after)}`;
  return (
    `=${quoted(say.quarter)}&Plan_Quarter&${quoted(say.sold)}&${shortAmount("Cockpit_Sold", decisions)}&` +
    `IF(Cockpit_Target<=0,${quoted(say.noTarget)},${quoted(say.of)}&${shortAmount("Cockpit_Target", decisions)}&` +
    `IF(NOT(ISNUMBER(Cockpit_Pace)),${quoted(say.notBegun)},IF(${lead}=0,${quoted(say.onPlan)},` +
    `IF(${lead}>0,${side(say.ahead, lead)},${side(say.behind, `-${lead}`)}))))`
  );
};

/** Why the odds are what they are, or why there are none. */
const oddsReason = (text: SheetsText, odds: QuarterOdds): string => {
  const say = text.cockpit.odds;
  switch (odds.from) {
    case "pipeline":
      return `=IF(Odds_Deals=0,${quoted(say.noDeals)},${say.pipeline("Odds_Deals")})`;
    case "quarters":
    case "months":
      return (
        `=IF(Plan_AsOf>Quarter_End,${quoted(say.over)},${quoted(say[odds.from](odds.periods))}` +
        `&IF(Plan_AsOf<Quarter_Start-1,${quoted(say.running)},""))`
      );
    case "none":
      return `=${quoted(say.none)}`;
  }
};

/** The odds and what goes with them: a range where the past tells one. */
const oddsItems = (
  text: SheetsText,
  snapshot: Snapshot,
  odds: QuarterOdds,
): Readonly<Record<string, FormItem>> => {
  const say = text.cockpit.standing;
  const why: FormItem = {
    as: "text",
    label: say.Cockpit_Why,
    formula: oddsReason(text, odds),
  };
  const share = (formula: string): FormItem => ({ as: "share", label: say.Cockpit_Odds, formula });
  switch (odds.from) {
    case "none":
      return { Cockpit_Why: why };
    case "pipeline":
      return {
        Cockpit_Odds: share("=Odds_Answer"),
        Cockpit_Why: why,
        Odds_Deals: {
          as: "count",
          label: text.cockpit.odds.deals,
          formula: `=SUMPRODUCT(${openDeals(snapshot)}*ISNUMBER(Pipeline_Probability))`,
        },
      };
    case "quarters":
    case "months": {
      const range = (label: string, from: string): FormItem => ({ as: "money", label, formula: `=${from}` });
      return {
        Cockpit_Odds: share("=Odds_Chance"),
        Cockpit_Why: why,
        Cockpit_Low: range(say.Cockpit_Low, "Odds_Low"),
        Cockpit_High: range(say.Cockpit_High, "Odds_High"),
      };
    }
  }
};

/** In points of the target, held against the weeks' targets. */
const lag = "ROUND((Cockpit_Expected-Cockpit_Sold)/Cockpit_Target,6)";

/** Where the planned quarter stands: target, attainment, pace, gap, what each day and week left must bring, and the odds. */
export const standingForm = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
  odds: QuarterOdds,
): FormBlock => {
  const say = text.cockpit.standing;
  return {
    block: "form",
    key: "Standing",
    title: say.title,
    items: {
      Cockpit_Headline: { as: "text", label: say.Cockpit_Headline, formula: headline(text, decisions) },
      Cockpit_Target: { as: "money", label: say.Cockpit_Target, formula: "=Quarter_Target" },
      Cockpit_Sold: { as: "money", label: say.Cockpit_Sold, formula: "=Quarter_Sold" },
      Cockpit_Attainment: {
        as: "share",
        label: say.Cockpit_Attainment,
        formula: '=IF(Cockpit_Target<=0,"",Cockpit_Sold/Cockpit_Target)',
      },
      Cockpit_Expected: {
        as: "money",
        label: say.Cockpit_Expected,
        formula: planFormula("=SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])"),
        note: say.expectedNote,
      },
      Cockpit_Pace: {
        as: "share",
        label: say.Cockpit_Pace,
        formula: '=IF(Cockpit_Expected<=0,"",Cockpit_Sold/Cockpit_Expected)',
        note: say.paceNote,
      },
      Cockpit_Light: {
        as: "light",
        label: say.Cockpit_Light,
        formula: lagLight(
          "OR(Cockpit_Target<=0,Plan_AsOf<Quarter_Start)",
          lag,
          "AND(Plan_AsOf>Quarter_End,Cockpit_Sold<Cockpit_Target)",
        ),
        note: say.lightNote,
      },
      Cockpit_Gap: {
        as: "money",
        label: say.Cockpit_Gap,
        formula: "=Cockpit_Target-Cockpit_Sold",
        note: say.gapNote,
      },
      Cockpit_DaysLeft: {
        as: "days",
        label: say.Cockpit_DaysLeft,
        formula: planFormula("=SUM(Plan_CatchUp[DaysLeft])"),
        note: say.daysNote,
      },
      Cockpit_PerDay: {
        as: "money",
        label: say.Cockpit_PerDay,
        formula: '=IF(Cockpit_DaysLeft=0,"",Cockpit_Gap/Cockpit_DaysLeft)',
        note: say.dayNote,
      },
      Cockpit_PerWeek: {
        as: "money",
        label: say.Cockpit_PerWeek,
        formula: planFormula('=IF(Cockpit_DaysLeft=0,"",Cockpit_Gap/COUNTIFS(Plan_CatchUp[DaysLeft],">0"))'),
        note: say.weekNote,
      },
      ...oddsItems(text, snapshot, odds),
      ...furthestRegion(text, snapshot, decisions),
      Cockpit_Open: {
        as: "count",
        label: say.Cockpit_Open,
        formula: planFormula("=SUM(Plan_Alerts[Open])"),
      },
    },
  };
};
