import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { hasNames } from "../../plan/hasNames";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import { saleSpans } from "../../plan/saleSpans";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";

type Items = Readonly<Record<string, FormItem>>;

const sold = `SUMIFS(Sales_Amount,${saleSpans.quarter})`;

/** What the margin of a sale is until the director types it. */
const margin = (
  { process: { glance: say } }: SheetsText,
  snapshot: Snapshot,
  picked: readonly SheetKey[],
): Items => {
  const item = { as: "share", label: say.Process_Margin, input: true } as const;
  if (picked.includes("Channels"))
    return { Process_Margin: { ...item, formula: "=Channel_Margin", note: say.marginNote.channels } };
  if (hasNames(snapshot, "Sales_Cost"))
    return {
      Process_Margin: {
        ...item,
        formula: `=IF(${sold}<=0,1,1-SUMIFS(Sales_Cost,${saleSpans.quarter})/${sold})`,
        note: say.marginNote.known,
      },
    };
  return { Process_Margin: { ...item, start: 1, note: say.marginNote.unknown } };
};

const ofActions = ({ process: { glance: say, headline } }: SheetsText): Items => ({
  Process_Headline: {
    as: "text",
    label: say.Process_Headline,
    formula: planFormula(
      `=IF(COUNT(Review_ActionReturns[Roi])=0,${quoted(headline.none)},${quoted(headline.best)}&INDEX(Review_ActionReturns[Action],MATCH(1,Review_ActionReturns[Rank],0))&${quoted(headline.with)}&TEXT(MAX(Review_ActionReturns[Roi]),"0%")&${quoted(headline.copy)}&COUNTIFS(Review_ActionReturns[Verdict],INDEX(List_ActionVerdict,1))&${quoted(headline.stop)}&COUNTIFS(Review_ActionReturns[Verdict],INDEX(List_ActionVerdict,3)))`,
    ),
  },
  Process_Cost: {
    as: "money",
    label: say.Process_Cost,
    formula: planFormula("=SUM(Review_ActionReturns[Cost])"),
  },
  Process_Gain: {
    as: "money",
    label: say.Process_Gain,
    formula: planFormula("=SUM(Review_ActionReturns[Gain])"),
    note: say.gainNote,
  },
  Process_Moved: {
    as: "share",
    label: say.Process_Moved,
    formula: "=Actions_Moved",
    note: say.movedNote,
  },
});

/** Which action, which event was worth most, and at which step most are lost. */
export const processForm = (text: SheetsText, snapshot: Snapshot, picked: readonly SheetKey[]): FormBlock => {
  const { glance: say, events, funnel } = text.process;
  const lowest = "MATCH(MIN(Review_Funnel[Rate]),Review_Funnel[Rate],0)";
  return {
    block: "form",
    key: "ProcessGlance",
    title: say.title,
    items: {
      ...(picked.includes("Actions") ? ofActions(text) : {}),
      Process_Event: {
        as: "text",
        label: say.Process_Event,
        formula: planFormula(
          `=IF(COUNT(Review_Events[Roi])=0,${quoted(events.none)},INDEX(Review_Events[Event],MATCH(MAX(Review_Events[Roi]),Review_Events[Roi],0))&${quoted(events.at)}&TEXT(MAX(Review_Events[Roi]),"0%"))`,
        ),
      },
      Process_Leak: {
        as: "text",
        label: say.Process_Leak,
        formula: planFormula(
          `=IF(COUNT(Review_Funnel[Rate])=0,${quoted(funnel.none)},INDEX(Review_Funnel[Step],${lowest})&${quoted(funnel.loses)}&TEXT(MIN(Review_Funnel[Rate]),"0%")&${quoted(funnel.of)})`,
        ),
      },
      ...margin(text, snapshot, picked),
      ...(picked.includes("Channels")
        ? {
            Process_First: {
              as: "link" as const,
              label: say.Process_First,
              formula: linkTo("Plan_FirstThings", text.channels.tab),
            },
            Process_Path: {
              as: "link" as const,
              label: say.Process_Path,
              formula: linkTo("Plan_ConversionPath", text.channels.tab),
            },
          }
        : {}),
    },
  };
};
