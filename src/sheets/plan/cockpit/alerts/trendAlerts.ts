import type { SheetsText } from "../../../../locales/en-US/sheets";
import type { Decisions } from "../../decisions";
import { quoted } from "../../quoted";
import { shortAmount } from "../../shortAmount";
import type { Alert } from "./Alert";

const latest = (table: string, column: string): string =>
  `INDEX(${table}[${column}],ROWS(${table}[${column}]))`;

/** The first day of the weeks up to the latest in which a mark has stood without a break. */
const unbroken = (table: string, mark: string): string =>
  `IFERROR(LOOKUP(2,1/(${table}[${mark}]=0),${table}[To])+1,MIN(${table}[From]))`;

/** Leads kept by month fall on few of the weeks: they tell nothing of a single week. */
const monthly = "COUNTIF(Plan_LeadTrend[Leads],0)*2>ROWS(Plan_LeadTrend[Leads])";

const turned = (table: string, value: string, mark: string) => ({
  open: `IF(ISNUMBER(${latest(table, value)}),${latest(table, mark)},"")`,
  since: unbroken(table, mark),
});

/** The average sale falling (B29); with dated leads, leads falling (C53) and converting under the benchmark (B28). */
export const trendAlerts = (
  { cockpit: { alerts: say } }: SheetsText,
  decisions: Decisions,
  known: { readonly leads: boolean },
): readonly Alert[] => {
  const here = say.here;
  const short = (table: string, column: string): string => shortAmount(latest(table, column), decisions);
  const count = (column: string): string => `TEXT(${latest("Plan_LeadTrend", column)},"#,##0")`;
  return [
    {
      id: "value" as const,
      name: say.value.name,
      ...turned("Plan_SalesTrend", "Value", "Low"),
      says: `${short("Plan_SalesTrend", "Value")}&${quoted(say.value.at)}&${short("Plan_SalesTrend", "Mean")}`,
      leadsTo: { place: "Plan_SalesTrend", words: here },
    },
    ...(known.leads
      ? [
          {
            id: "leads" as const,
            name: say.leads.name,
            ...turned("Plan_LeadTrend", "Leads", "Low"),
            open: `IF(${monthly},"",${latest("Plan_LeadTrend", "Low")})`,
            says: `${count("Leads")}&${quoted(say.leads.at)}&${count("Mean")}`,
            leadsTo: { place: "Plan_LeadTrend", words: here },
          },
          {
            id: "conversion" as const,
            name: say.conversion.name,
            ...turned("Plan_LeadTrend", "Conversion", "Under"),
            says: `TEXT(${latest("Plan_LeadTrend", "Conversion")},"0.0%")&${quoted(say.conversion.at)}&TEXT(Rule_Conversion,"0.0%")`,
            leadsTo: { place: "Plan_LeadTrend", words: here },
          },
        ]
      : []),
  ];
};
