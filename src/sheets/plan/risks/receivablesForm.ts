import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { inQuarter } from "../inQuarter";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { renewalWords, type ReceivableRows } from "../receivables/receivableRows";
import type { Snapshot } from "../snapshot";

const beforeQuarter = "(Quarter_Start-1)";
const paidBy = (at: string): string => `ISNUMBER(Receivables_Paid)*(Receivables_Paid<=${at})`;
const amountOf = (rows: string): string => `SUMPRODUCT(${rows}*1,Receivables_Amount)`;

/** What only receivables with dates of payment tell: overdue money collected (A24), days to collect (A22), prepayments (A25). */
const paidItems = (
  { risks: { receivables: say } }: SheetsText,
  rows: ReceivableRows,
): Readonly<Record<string, FormItem>> => {
  const wasOverdue = `${rows.open(beforeQuarter)}*${rows.late("1", beforeQuarter)}`;
  const inYear = `${paidBy("Plan_AsOf")}*(Receivables_Paid>EDATE(Plan_AsOf,-12))*(Receivables_Invoiced>0)`;
  const invoiced = inQuarter("Receivables_Invoiced");
  const share = (part: string, whole: string): string => `=IF(${whole}<=0,"",${part}/${whole})`;
  return {
    Receivable_Collected: {
      as: "share",
      label: say.Receivable_Collected,
      formula: share(amountOf(`${wasOverdue}*${paidBy("Plan_AsOf")}`), amountOf(wasOverdue)),
      note: say.collectedNote,
    },
    Receivable_Days: {
      as: "days",
      label: say.Receivable_Days,
      formula: `=IF(${amountOf(inYear)}<=0,"",(SUMPRODUCT(${inYear},Receivables_Paid,Receivables_Amount)-SUMPRODUCT(${inYear},Receivables_Invoiced,Receivables_Amount))/${amountOf(inYear)})`,
      note: say.daysNote,
    },
    Receivable_Prepaid: {
      as: "share",
      label: say.Receivable_Prepaid,
      formula: share(
        amountOf(`${invoiced}*ISNUMBER(Receivables_Paid)*(Receivables_Paid<=Receivables_Invoiced)`),
        amountOf(invoiced),
      ),
      note: say.prepaidNote,
    },
  };
};

/** What is open and overdue, and how fast money comes in; without receivables, which table would tell. */
export const receivablesForm = (text: SheetsText, snapshot: Snapshot, rows: ReceivableRows): FormBlock => {
  const say = text.risks.receivables;
  const frame = { block: "form", key: "Receivables", title: say.title } as const;
  if (!hasNames(snapshot, "Receivables_Amount", "Receivables_Invoiced"))
    return {
      ...frame,
      items: {
        Receivable_None: { as: "text", label: say.Receivable_None, formula: `=${quoted(say.none)}` },
      },
    };
  return {
    ...frame,
    note: say.note,
    items: {
      Receivable_Open: { as: "money", label: say.Receivable_Open, formula: `=${amountOf(rows.open())}` },
      Receivable_Overdue: {
        as: "money",
        label: say.Receivable_Overdue,
        formula: `=${amountOf(`${rows.open()}*${rows.late("1")}`)}`,
      },
      Receivable_Count: {
        as: "count",
        label: say.Receivable_Count,
        formula: `=SUMPRODUCT(${rows.open()}*${rows.late("1")}*ISNUMBER(Receivables_Amount))`,
      },
      Receivable_Rate: {
        as: "share",
        label: say.Receivable_Rate,
        formula: '=IF(Receivable_Open<=0,"",Receivable_Overdue/Receivable_Open)',
        note: say.rateNote,
      },
      ...(hasNames(snapshot, "Receivables_Paid") ? paidItems(text, rows) : {}),
      Receivable_Dso: {
        as: "days",
        label: say.Receivable_Dso,
        formula: planFormula(
          '=IF(SUM(Plan_Invoiced[Invoiced])<=0,"",Receivable_Open/SUM(Plan_Invoiced[Invoiced])*SUM(Plan_Invoiced[Days]))',
        ),
        note: say.dsoNote,
      },
      Receivable_CountBack: {
        as: "days",
        label: say.Receivable_CountBack,
        formula: planFormula(
          '=IF(Receivable_Open>SUM(Plan_Invoiced[Invoiced]),"",SUM(Plan_Invoiced[Counted]))',
        ),
        note: say.countBackNote,
      },
      ...(hasNames(snapshot, "Receivables_Contract")
        ? {
            Receivable_Renewal: {
              as: "text",
              input: true,
              label: say.Receivable_Renewal,
              start: renewalWords(snapshot)[0] ?? null,
              note: say.renewalNote,
            },
          }
        : {}),
    },
  };
};
