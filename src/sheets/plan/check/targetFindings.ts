import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { asOne, byRow, type Finding } from "./Finding";

const same = (one: string, other: string): string => `ROUND((${one}-${other})/Plan_Unit,3)=0`;

/** Whether the year's targets add up, their locks fit, and the sheet is of the year and quarter that were written. */
export const targetFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, findings, plan } = text.check;
  const name = (of: string): string => `${plan}${findings.between}${of}`;
  const to = (place: string): Finding["leadsTo"] => ({ place, words: text.targets.tab });
  const off = (one: string, other: string): string =>
    `${quoted(findings.offBy)}&TEXT(${one}-${other},"#,##0.00")`;
  const total = (table: string): string => `SUM(${table}[Target])`;
  const monthsOf = (column: "Target" | "Lock"): string =>
    `SUMIFS(Plan_Months[${column}],Plan_Months[Quarter],Plan_Quarters[Quarter])`;
  const quarters = { names: "Plan_Quarters[Role]", counted: "(Plan_Quarters[Quarter]>0)" };
  return [
    {
      name: name(say.upToDate),
      smart: "T",
      grave: true,
      ...asOne('Plan_Check="✓"', "Plan_Check"),
      leadsTo: to("Plan_Check"),
    },
    {
      name: name(say.yearFoots),
      smart: "M",
      grave: true,
      ...asOne(same(total("Plan_Quarters"), "Year_Target"), off(total("Plan_Quarters"), "Year_Target")),
      leadsTo: to("Plan_Quarters"),
    },
    {
      name: name(say.monthsFoot),
      smart: "M",
      grave: true,
      ...byRow({
        ...quarters,
        failing: `(ROUND((Plan_Quarters[Target]-${monthsOf("Target")})/Plan_Unit,3)<>0)`,
      }),
      leadsTo: to("Plan_Months"),
    },
    {
      name: name(say.weeksFoot),
      smart: "M",
      grave: true,
      ...asOne(same(total("Plan_Weeks"), "Quarter_Target"), off(total("Plan_Weeks"), "Quarter_Target")),
      leadsTo: to("Plan_Weeks"),
    },
    {
      name: name(say.quarterLocks),
      smart: "A",
      grave: true,
      ...asOne(
        planFormula("SUM(Plan_Quarters[Lock])<=Year_Target"),
        off("SUM(Plan_Quarters[Lock])", "Year_Target"),
      ),
      leadsTo: to("Plan_Quarters"),
    },
    {
      name: name(say.monthLocks),
      smart: "A",
      grave: true,
      ...byRow({ ...quarters, failing: `(${monthsOf("Lock")}>Plan_Quarters[Target])` }),
      leadsTo: to("Plan_Months"),
    },
  ];
};
