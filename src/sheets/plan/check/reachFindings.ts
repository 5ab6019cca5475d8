import type { SheetsText } from "../../../locales/en-US/sheets";
import { hasNames } from "../hasNames";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { SheetKey } from "../sheetKeys";
import type { Snapshot } from "../snapshot";
import type { Finding } from "./Finding";

/** The average sale of the last twelve months. */
const sale = `(SUMIFS(Sales_Amount,${saleSpans.year})/MAX(1,COUNTIFS(${saleSpans.year},Sales_Amount,">0")))`;
const inWeeks = 'Channels_Date,">"&Plan_AsOf-28,Channels_Date,"<"&Plan_AsOf+1';
const leadsNow = `SUMIFS(Channels_Leads,${inWeeks})`;

/** Leads that the gap needs at today's conversion, against those that come at today's pace (C08, C09). */
const leadsFinding = (text: SheetsText): Finding => {
  const { names: say, findings, things, seen } = text.check;
  const customers = `SUMIFS(Channels_Customers,${inWeeks})`;
  const needed = `MAX(0,Quarter_Target-Quarter_Sold)/MAX(1,${sale})/MAX(0.000001,${customers}/MAX(1,${leadsNow}))`;
  const there = `${leadsNow}/28*MAX(0,Quarter_End-MAX(Plan_AsOf,Quarter_Start-1))`;
  return {
    name: `${things.channel}${findings.between}${say.leads}`,
    smart: "A",
    grave: false,
    of: `IF(${customers}>0,1,0)`,
    fails: `IF(${customers}>0,IF(${needed}>${there},1,0),0)`,
    first: `${quoted(seen.leadsNeeded)}&TEXT(${needed},"#,##0")&${quoted(seen.leadsThere)}&TEXT(${there},"#,##0")`,
    leadsTo: { place: "Channels_Leads", words: things.channel },
  };
};

/** What a new customer costs, against what the first sale brings: after cost where sales tell their cost (C47). */
const costFinding = (text: SheetsText, snapshot: Snapshot): Finding => {
  const { names: say, findings, things, seen } = text.check;
  const cac = "(SUM(Channels_Spend)/MAX(1,SUM(Channels_Customers)))";
  const margin = hasNames(snapshot, "Sales_Cost")
    ? `(${sale}*(1-SUMIFS(Sales_Cost,${saleSpans.year})/MAX(1,SUMIFS(Sales_Amount,${saleSpans.year}))))`
    : sale;
  return {
    name: `${things.channel}${findings.between}${say.cac}`,
    smart: "A",
    grave: false,
    of: "IF(SUM(Channels_Customers)>0,1,0)",
    fails: `IF(SUM(Channels_Customers)>0,IF(${cac}>${margin},1,0),0)`,
    first: `${quoted(seen.cost)}&TEXT(${cac},"#,##0")&${quoted(seen.brings)}&TEXT(${margin},"#,##0")`,
    leadsTo: { place: "Channels_Spend", words: things.channel },
  };
};

/** Whether the target can be reached by what the director's tables tell where no sheet of the plan does: appraisal's weights (B49), leads and what they cost. */
export const reachFindings = (
  text: SheetsText,
  snapshot: Snapshot,
  sheets: readonly SheetKey[],
): readonly Finding[] => {
  const { names: say, findings, things } = text.check;
  const isWeighed = "COUNT(Plan_Appraisal[Weight])";
  return [
    ...(sheets.includes("Team")
      ? [
          {
            name: `${things.appraisal}${findings.between}${say.weights}`,
            smart: "M" as const,
            grave: false,
            of: `IF(${isWeighed}=0,0,1)`,
            fails: `IF(${isWeighed}=0,0,IF(ROUND(SUM(Plan_Appraisal[Weight])-1,6)=0,0,1))`,
            first: 'TEXT(SUM(Plan_Appraisal[Weight]),"0.0%")',
            leadsTo: { place: "Plan_Appraisal", words: text.team.tab },
          },
        ]
      : []),
    ...(!sheets.includes("Drivers") &&
    hasNames(snapshot, "Channels_Date", "Channels_Leads", "Channels_Customers")
      ? [leadsFinding(text)]
      : []),
    ...(!sheets.includes("Channels") && hasNames(snapshot, "Channels_Spend", "Channels_Customers")
      ? [costFinding(text, snapshot)]
      : []),
  ];
};
