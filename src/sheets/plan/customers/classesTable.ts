import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";

const place = "MATCH([@Class],List_CustomerClass,0)";
const elapsed = "INDEX(Plan_Quarters[Elapsed],Plan_Quarter)";
/** New customers and repeat orders gather over the quarter; shares hold from its first day. */
const due = `CHOOSE(${place},${elapsed},${elapsed},1,1)` as const;
const lag = `ROUND(${due}-[@Attained],6)` as const;

const attained = (goal: string): string =>
  `IF(OR(NOT(ISNUMBER(Reached_${goal})),Goal_${goal}<=0),"",Reached_${goal}/Goal_${goal})`;

/**
 * The four classes of customers (C17) with their goals and plays (C18–C21).
 *
 * Targets add up to the quarter: key customers by their share, new ones by the value of an order, existing ones the rest.
 * Potential customers bring none of their own: who is won counts as new.
 */
export const classesTable = (text: SheetsText, customersNamed: boolean): TableBlock => {
  const { title, note, plays } = text.customers.classes;
  const { choices } = text.lists.List_CustomerClass;
  const neverBought = customersNamed
    ? '+IF([@Class]=INDEX(List_CustomerClass,4),SUMPRODUCT((Customers_Name<>"")*(COUNTIF(Sales_Customer,Customers_Name)=0)),0)'
    : "";
  return planTable(text, "Plan_CustomerClasses", {
    title,
    note,
    rowKey: "Class",
    totalLabel: text.total,
    rows: (["new", "existing", "key", "potential"] as const).map((each) => ({
      Class: choices[each],
      Play: plays[each],
    })),
    columns: {
      Class: { as: "name" },
      Target: {
        as: "money",
        formula: `=CHOOSE(${place},Goal_NewCustomers*Customer_OrderValue,Quarter_Target*(1-Goal_KeyShare)-Goal_NewCustomers*Customer_OrderValue,Quarter_Target*Goal_KeyShare,0)`,
        total: "sum",
      },
      Sold: { as: "money", formula: "=SUMIFS(Rfm_QuarterMoney,Rfm_Class,[@Class])", total: "sum" },
      Share: {
        as: "share",
        formula: '=IF(SUM(Rfm_QuarterMoney)<=0,"",[@Sold]/SUM(Rfm_QuarterMoney))',
        total: "sum",
      },
      Light: {
        as: "light",
        formula: `=IF(OR(NOT(ISNUMBER([@Attained])),Plan_AsOf<Quarter_Start),"",INDEX(List_Light,IF(${lag}>=Rule_RedAt,3,IF(${lag}>=Rule_AmberAt,2,1))))`,
        total: footingCheck(text, "SUM(Plan_CustomerClasses[Target])", "Quarter_Target"),
      },
      Play: { as: "sentence" },
      Owner: { as: "person", input: true },
      Attained: {
        as: "share",
        formula: `=CHOOSE(${place},${attained("NewCustomers")},${attained("Repurchase")},${attained("KeyShare")},${attained("LeadConversion")})`,
      },
      Customers: { as: "count", formula: `=COUNTIF(Rfm_Class,[@Class])${neverBought}`, total: "sum" },
    },
  });
};
