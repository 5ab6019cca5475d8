import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import type { Snapshot } from "../snapshot";
import { spansOf } from "../spansOf";

/** The method's example of a quarter's new customers (C18), for want of the director's own past. */
const exampleGoal = 500;
/** The method's example asks for half as many again as last year (A10). */
const growthAsked = 1.5;

const key = "INDEX(List_CustomerClass,3)";
/** Customers with an order before the quarter, and how many of them have ordered in it. */
const earlier = "SUMPRODUCT(--(Rfm_Orders>Rfm_QuarterOrders))";
const again = "SUMPRODUCT((Rfm_QuarterOrders>0)*(Rfm_Orders>Rfm_QuarterOrders))";

/** What the quarter asks of each class of customers (C18–C21, A43), each goal beside what is reached. */
export const goalsForm = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): FormBlock => {
  const say = text.customers.goals;
  const won = newCustomersLastYear(snapshot, decisions);
  const conversion = conversionFormula(snapshot);
  return {
    block: "form",
    key: "CustomerGoals",
    title: say.title,
    note: say.note,
    items: {
      Goal_NewCustomers: {
        as: "count",
        label: say.Goal_NewCustomers,
        input: true,
        least: 0,
        start: won > 0 ? Math.ceil(won * growthAsked) : exampleGoal,
        note: won > 0 ? say.newNote.known : say.newNote.unknown,
      },
      Reached_NewCustomers: {
        as: "count",
        label: say.Reached_NewCustomers,
        formula: "=SUMPRODUCT((Rfm_QuarterOrders>0)*(Rfm_QuarterOrders=Rfm_Orders))",
        note: say.reachedNewNote,
      },
      Goal_Repurchase: {
        as: "share",
        label: say.Goal_Repurchase,
        input: true,
        least: 0,
        most: 1,
        start: 0.3,
        note: say.repurchaseNote,
      },
      Reached_Repurchase: {
        as: "share",
        label: say.Reached_Repurchase,
        formula: `=IF(${earlier}=0,"",${again}/${earlier})`,
        note: say.reachedRepurchaseNote,
      },
      Goal_KeyShare: {
        as: "share",
        label: say.Goal_KeyShare,
        input: true,
        least: 0,
        most: 1,
        start: 0.2,
        note: say.keyNote,
      },
      Reached_KeyShare: {
        as: "share",
        label: say.Reached_KeyShare,
        formula: `=IF(SUM(Rfm_QuarterMoney)<=0,"",SUMIFS(Rfm_QuarterMoney,Rfm_Class,${key})/SUM(Rfm_QuarterMoney))`,
        note: say.reachedKeyNote,
      },
      Goal_LeadConversion: {
        as: "share",
        label: say.Goal_LeadConversion,
        input: true,
        least: 0,
        most: 1,
        start: 0.08,
        note: say.conversionNote,
      },
      Reached_LeadConversion: {
        as: "share",
        label: say.Reached_LeadConversion,
        formula: conversion ?? '=""',
        note: conversion === undefined ? say.conversionUnknown : say.conversionKnown,
      },
      Goal_Referrals: {
        as: "count",
        label: say.Goal_Referrals,
        formula: `=COUNTIF(Rfm_Class,${key})*Rule_Referrals`,
        note: say.referralsNote,
      },
    },
  };
};

const newCustomersLastYear = ({ members }: Snapshot, { year, firstMonth, quarter }: Decisions): number => {
  const last = fiscalQuarters(year - 1, firstMonth)[quarter - 1];
  if (last === undefined) return 0;
  return (members.customer ?? []).filter(({ history }) => {
    const first = history[0]?.month;
    return first !== undefined && first >= last.from && first <= last.to;
  }).length;
};

const conversionFormula = ({ names }: Snapshot): string | undefined => {
  if (!["Channels_Leads", "Channels_Customers"].every((name) => names.includes(name))) return undefined;
  const dated = names.includes("Channels_Date");
  const total = (name: string): string =>
    dated ? `SUMIFS(${name},${spansOf("Channels_Date").quarter})` : `SUM(${name})`;
  return `=IF(${total("Channels_Leads")}<=0,"",${total("Channels_Customers")}/${total("Channels_Leads")})`;
};
