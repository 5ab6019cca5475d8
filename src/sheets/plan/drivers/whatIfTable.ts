import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { ordersEach } from "./ordersEach";
import { roundedUp } from "./roundedUp";

const ownCases = 3;
const changes: readonly Readonly<Record<string, number>>[] = [
  {},
  { Customers: 0.1 },
  { Price: 0.2 },
  { Repeat: 0.05 },
  { Conversion: 0.03 },
];

/** What the quarter brings when customers, price, repeat or conversion change, beside the plan. */
export const whatIfTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.drivers.whatIf;
  const repeat = "(Driver_Repeat+[@Repeat])";
  const rate = "(N(Leads_WinRate)+[@Conversion])";
  const needed = `Quarter_Target/(Driver_Price*(1+[@Price])*${ordersEach(repeat)})`;
  const talks = roundedUp(`${roundedUp(`Leads_Wanted*${needed}/Driver_NeedCustomers`)}/${rate}`);
  return planTable(text, "Plan_WhatIf", {
    title,
    note,
    rowKey: "Case",
    workingFrom: "Target",
    rows: [
      ...rows.map((Case, index) => ({ Case, ...changes[index] })),
      ...Array.from({ length: ownCases }, () => ({})),
    ],
    columns: {
      Case: { as: "name", input: true },
      Sales: {
        as: "money",
        formula: `=IF(OR([@Case]="",Driver_Sales=""),"",Driver_Customers*(1+[@Customers])*Driver_Price*(1+[@Price])*${ordersEach(repeat)})`,
      },
      OfTarget: { as: "share", formula: '=IF(OR([@Sales]="",[@Target]<=0),"",[@Sales]/[@Target])' },
      Gap: { as: "money", formula: '=IF([@Sales]="","",[@Target]-[@Sales])' },
      Leads: {
        as: "count",
        formula: `=IF(OR([@Sales]="",${rate}<=0,N(Driver_NeedCustomers)<=0,Leads_Wanted=""),"",IF(N(Leads_TalkRate)<=0,${talks},${roundedUp(`${talks}/Leads_TalkRate`)}))`,
      },
      Customers: { as: "share", input: true },
      Price: { as: "share", input: true },
      Repeat: { as: "share", input: true },
      Conversion: { as: "share", input: true },
      Strategy: { as: "text", input: true },
      Target: { as: "money", formula: "=Quarter_Target" },
    },
  });
};
