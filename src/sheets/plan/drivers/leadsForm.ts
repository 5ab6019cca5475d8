import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import { roundedUp } from "./roundedUp";

/** Leads of the same quarter of last year, where the channels' rows are dated. */
const leadsThen =
  '=SUMIFS(Channels_Leads,Channels_Date,">="&EDATE(Quarter_Start,-12),Channels_Date,"<"&EDATE(Quarter_Start,-9))';

/** Leads that so many new customers need, rounded up at each stage, against what there is (C08, C09, C21). */
export const leadsForm = ({ drivers: { leads: say } }: SheetsText, { names }: Snapshot): FormBlock => {
  const dated = names.includes("Channels_Leads") && names.includes("Channels_Date");
  return {
    block: "form",
    key: "Leads",
    title: say.title,
    note: say.note,
    items: {
      Leads_Headline: {
        as: "text",
        label: say.Leads_Headline,
        formula: `=IF(Leads_Needed="","",TEXT(Leads_Needed,"#,##0")&IF(Leads_Gap="",${quoted(say.unknown)},${quoted(say.needed)}&TEXT(Leads_Available,"#,##0")&${quoted(say.there)}&IF(Leads_Gap<=0,${quoted(say.enough)},TEXT(Leads_Gap,"#,##0")&${quoted(say.missing)})))`,
      },
      Leads_Wanted: {
        as: "count",
        input: true,
        label: say.Leads_Wanted,
        formula: `=IF(Driver_NeedCustomers="","",${roundedUp("Driver_NeedCustomers*Rule_NewShare")})`,
        least: 0,
        note: say.wantedNote,
      },
      Leads_TalkRate: {
        as: "share",
        input: true,
        label: say.Leads_TalkRate,
        least: 0,
        most: 1,
        note: say.talkNote,
      },
      Leads_WinRate: {
        as: "share",
        input: true,
        label: say.Leads_WinRate,
        formula: "=Rule_Conversion",
        least: 0,
        most: 1,
        note: say.winNote,
      },
      Leads_Talks: {
        as: "count",
        label: say.Leads_Talks,
        formula: `=IF(OR(Leads_Wanted="",N(Leads_WinRate)<=0),"",${roundedUp("Leads_Wanted/Leads_WinRate")})`,
      },
      Leads_Needed: {
        as: "count",
        label: say.Leads_Needed,
        formula: `=IF(Leads_Talks="","",IF(N(Leads_TalkRate)<=0,Leads_Talks,${roundedUp("Leads_Talks/Leads_TalkRate")}))`,
      },
      Leads_Better: {
        as: "count",
        label: say.Leads_Better,
        formula: `=IF(Leads_Wanted="","",${roundedUp("Leads_Wanted/Rule_ConversionGoal")})`,
        note: say.betterNote,
      },
      Leads_Available: {
        as: "count",
        input: true,
        label: say.Leads_Available,
        least: 0,
        ...(dated ? { formula: leadsThen, note: say.availableNote } : { note: say.typeNote }),
      },
      Leads_Gap: {
        as: "count",
        label: say.Leads_Gap,
        formula: '=IF(OR(Leads_Needed="",Leads_Available=""),"",Leads_Needed-Leads_Available)',
      },
    },
  };
};
