import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";

const lastYearSpan =
  'Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(MIN(Quarter_End,Plan_AsOf),-12)+1';
const lastYear = `SUMIFS(Sales_Amount,${lastYearSpan})`;

/** What was due before the as-of date, or all that was invoiced by then, and not paid by it. */
const unpaid = (span: string): string =>
  `(SUMIFS(Receivables_Amount,${span})-SUMIFS(Receivables_Amount,${span},Receivables_Paid,"<"&Plan_AsOf+1))`;

/** Whether the director's invoices say when they were due and paid. */
export const seesOverdue = ({ names }: Pick<Snapshot, "names">): boolean =>
  ["Receivables_Amount", "Receivables_Invoiced", "Receivables_Due", "Receivables_Paid"].every((name) =>
    names.includes(name),
  );

/** The values that contingency plans can watch, live. */
export const watchForm = ({ actions: { watch: say } }: SheetsText, snapshot: Snapshot): FormBlock => {
  const owed = unpaid('Receivables_Invoiced,"<"&Plan_AsOf+1');
  const overdue: FormItem = {
    as: "share",
    label: say.Watch_Overdue,
    note: say.overdueNote,
    formula: `=IF(${owed}<=0,"",${unpaid('Receivables_Invoiced,"<"&Plan_AsOf+1,Receivables_Due,"<"&Plan_AsOf')}/${owed})`,
  };
  return {
    block: "form",
    key: "Watch",
    title: say.title,
    items: {
      Watch_QuarterPace: {
        as: "share",
        label: say.Watch_QuarterPace,
        note: say.paceNote,
        formula: planFormula(
          '=IF(SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])<=0,"",Quarter_Sold/SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed]))',
        ),
      },
      Watch_YearPace: {
        as: "share",
        label: say.Watch_YearPace,
        note: say.paceNote,
        formula: '=IF(Year_Expected<=0,"",Year_Sold/Year_Expected)',
      },
      Watch_Growth: {
        as: "share",
        label: say.Watch_Growth,
        note: say.growthNote,
        formula: `=IF(Plan_AsOf<Quarter_Start,"",IF(${lastYear}<=0,"",Quarter_Sold/${lastYear}-1))`,
      },
      Watch_OrderValue: {
        as: "share",
        label: say.Watch_OrderValue,
        note: say.orderNote,
        formula: `=IF(OR(${lastYear}<=0,COUNTIFS(${saleSpans.quarter})=0),"",(Quarter_Sold/COUNTIFS(${saleSpans.quarter}))/(${lastYear}/COUNTIFS(${lastYearSpan}))-1)`,
      },
      ...(seesOverdue(snapshot) ? { Watch_Overdue: overdue } : {}),
    },
  };
};
