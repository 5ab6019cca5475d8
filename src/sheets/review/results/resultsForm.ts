import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { lagLight } from "../../plan/lagLight";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import { shortAmount } from "../../plan/shortAmount";
import type { SheetKey } from "../../plan/sheetKeys";
import { reasonItems } from "./reasonItems";
import type { ReviewDimension } from "./reviewDimensions";

const lag = "ROUND((Results_Expected-Results_Sold)/Results_Target,6)";
/** A share as "+12%" or "-3%". */
export const signedShare = (share: string): string => `TEXT(${share},"+0%;-0%;0%")`;

/** "Q4: sold 187k of 203k, 92% of the target, 16k short; +4% on the same days of last year". */
const headline = ({ results: { headline: say } }: SheetsText, decisions: Decisions): string => {
  const amount = (cell: string): string => shortAmount(cell, decisions);
  const gap = `IF(Results_Gap>0,${quoted(say.comma)}&${amount("Results_Gap")}&${quoted(say.short)},${quoted(say.comma)}&${amount("(-Results_Gap)")}&${quoted(say.over)})`;
  const target = `IF(Results_Target<=0,${quoted(say.noTarget)},${quoted(say.of)}&${amount("Results_Target")}&${quoted(say.comma)}&TEXT(Results_Attainment,"0%")&${quoted(say.attained)}&${gap})`;
  const growth = `IF(Results_LastYear<=0,${quoted(say.noLastYear)},${quoted(say.growth.before)}&${signedShare("Results_Growth")}&${quoted(say.growth.after)})`;
  return `=IF(Plan_AsOf<Quarter_Start,${quoted(say.quarter)}&Plan_Quarter&${quoted(say.notBegun)},${quoted(say.quarter)}&Plan_Quarter&${quoted(say.sold)}&${amount("Results_Sold")}&${target}&${growth})`;
};

/** "Fell most: Region West -9k; Product Lamp -4k": of each dimension the one that lost most (C54). */
const cause = (
  { results: { cause: say, of } }: SheetsText,
  decisions: Decisions,
  listed: readonly ReviewDimension[],
): string => {
  const each = listed.map(({ dimension }) => {
    const place = `MATCH(${quoted(`${dimension}-1`)},Review_Members[Key],0)`;
    const growth = `INDEX(Review_Members[Growth],${place})`;
    return `IFERROR(${quoted(`${say.between}${of[dimension]} `)}&INDEX(Review_Members[Member],${place})&" "&${shortAmount(growth, decisions)},"")`;
  });
  return `=IF(COUNTIFS(Review_Members[Growth],"<0")=0,${quoted(say.none)},${quoted(say.fell)}&MID(${each.join("&")},${say.between.length + 1},500))`;
};

/** What happened, why and what changes, in a sentence each; attainment, gap, pace and growth in numbers (A75). */
export const resultsForm = (
  text: SheetsText,
  decisions: Decisions,
  listed: readonly ReviewDimension[],
  picked: readonly SheetKey[],
): FormBlock => {
  const say = text.results.form;
  const reasons = reasonItems(text, decisions, picked);
  const money = (label: string, formula: string, note?: string): FormItem => ({
    as: "money",
    label,
    formula,
    ...(note === undefined ? {} : { note }),
  });
  return {
    block: "form",
    key: "Results",
    title: say.title,
    items: {
      Results_Headline: { as: "text", label: say.Results_Headline, formula: headline(text, decisions) },
      ...reasons.why,
      ...(listed.length === 0
        ? {}
        : {
            Results_Cause: {
              as: "text",
              label: say.Results_Cause,
              formula: cause(text, decisions, listed),
            } as const,
          }),
      ...reasons.change,
      Results_Target: money(say.Results_Target, "=Quarter_Target"),
      Results_Sold: money(say.Results_Sold, "=Quarter_Sold"),
      Results_Attainment: {
        as: "share",
        label: say.Results_Attainment,
        formula: '=IF(Results_Target<=0,"",Results_Sold/Results_Target)',
      },
      Results_Gap: money(say.Results_Gap, "=Results_Target-Results_Sold", say.gapNote),
      Results_Expected: money(
        say.Results_Expected,
        planFormula("=SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])"),
        say.expectedNote,
      ),
      Results_Pace: {
        as: "share",
        label: say.Results_Pace,
        formula: '=IF(Results_Expected<=0,"",Results_Sold/Results_Expected)',
        note: say.paceNote,
      },
      Results_Light: {
        as: "light",
        label: say.Results_Light,
        formula: lagLight(
          "OR(Results_Target<=0,Plan_AsOf<Quarter_Start)",
          lag,
          "AND(Plan_AsOf>Quarter_End,Results_Sold<Results_Target)",
        ),
      },
      Results_LastYear: money(
        say.Results_LastYear,
        '=SUMIFS(Sales_Amount,Sales_Date,">="&Results_ThenFrom,Sales_Date,"<"&Results_ThenUntil+1)',
        say.lastYearNote,
      ),
      Results_Grown: money(say.Results_Grown, "=Results_Sold-Results_LastYear"),
      Results_Growth: {
        as: "share",
        label: say.Results_Growth,
        formula: '=IF(Results_LastYear<=0,"",Results_Grown/Results_LastYear)',
      },
      Results_Until: { as: "date", label: say.Results_Until, formula: "=MIN(Quarter_End,Plan_AsOf)" },
      Results_ThenFrom: { as: "date", label: say.Results_ThenFrom, formula: "=EDATE(Quarter_Start,-12)" },
      Results_ThenUntil: {
        as: "date",
        label: say.Results_ThenUntil,
        formula: "=EDATE(MIN(Quarter_End,Plan_AsOf)+1,-12)-1",
      },
    },
  };
};
