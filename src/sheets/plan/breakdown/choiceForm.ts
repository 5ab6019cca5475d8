import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { BreakdownDimension, Decisions } from "../decisions";
import { quoted } from "../quoted";
import { shortAmount } from "../shortAmount";
import type { BreakdownLines } from "./BreakdownLines";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { calendarDate } from "../../../planning/calendar/calendarDate";

const places = [1, 2, 3, 4] as const;

/** What the quarter is broken down by, and where it drags most. */
export const choiceForm = (
  text: SheetsText,
  decisions: Decisions,
  dimensions: readonly BreakdownDimension[],
  first: BreakdownLines | undefined,
): FormBlock => {
  const { choice: say } = text.breakdown;
  const { choices } = text.lists.List_Dimension;
  const label = (dimension: BreakdownDimension | undefined): string | null =>
    dimension === undefined ? null : choices[dimension];
  const picks = Object.fromEntries(
    places.map((place): [string, FormItem] => [
      `Plan_Breakdown${place}`,
      {
        as: "choice",
        input: true,
        label: say[`Plan_Breakdown${place}`],
        choices: "List_Dimension",
        start: label(dimensions[place - 1]),
        ...(place === 1 ? { note: say.firstNote } : {}),
      },
    ]),
  );
  return {
    block: "form",
    key: "BreakdownChoice",
    title: say.title,
    note: say.note,
    items: {
      ...(first === undefined ? {} : headline(text, decisions, first)),
      ...picks,
      Quarter_LastSold: {
        as: "money",
        label: say.Quarter_LastSold,
        formula:
          '=SUMIFS(Sales_Amount,Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(Quarter_Start,-9))',
      },
      Quarter_Growth: {
        as: "share",
        label: say.Quarter_Growth,
        formula: '=IF(Quarter_LastSold<=0,"",Quarter_Target/Quarter_LastSold-1)',
        note: say.growthNote,
      },
      Breakdown_Check: {
        as: "check",
        label: say.Breakdown_Check,
        formula: `=IF(AND(${upToDate(decisions, dimensions.map(label))}),"✓",${quoted(say.rewrite)})`,
      },
    },
  };
};

/** The choices and the quarter are those the sheet was written for. */
const upToDate = ({ year, firstMonth, quarter }: Decisions, written: readonly (string | null)[]): string => {
  const chosen = places.map((place) => `Plan_Breakdown${place}=${quoted(written[place - 1] ?? "")}`);
  const start = fiscalQuarters(year, firstMonth)[quarter - 1];
  if (start === undefined) return chosen.join(",");
  const begun = calendarDate(start.from);
  return [...chosen, `Quarter_Start=DATE(${begun.year},${begun.month},${begun.day})`].join(",");
};

const headline = (
  { breakdown: { headline: say, choice } }: SheetsText,
  decisions: Decisions,
  { table }: BreakdownLines,
): Readonly<Record<string, FormItem>> => {
  const missing = `${table}[Target]*${table}[Elapsed]-${table}[Sold]`;
  const most = `LOOKUP(2,1/(ROUND(${missing}-Breakdown_Behind,6)=0),${table}[Line])`;
  return {
    Breakdown_Headline: {
      as: "text",
      label: choice.Breakdown_Headline,
      formula: `=IF(ROUND(Breakdown_Behind,2)<=0,${quoted(say.allThere)},${quoted(say.behind.before)}&${most}&${quoted(say.behind.after)}&${shortAmount("Breakdown_Behind", decisions)}&${quoted(say.toGo)})`,
    },
    Breakdown_Behind: {
      as: "money",
      label: choice.Breakdown_Behind,
      formula: `=MAX(SUMPRODUCT(MAX(${missing})),0)`,
      note: choice.behindNote,
    },
  };
};
