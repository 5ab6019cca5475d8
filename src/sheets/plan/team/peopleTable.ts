import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import { sellerSold, teamField } from "./sellerFormulas";
import { sellerRows } from "./sellerRows";
import type { Sellers } from "./sellersOf";

/** One of the quarter's months: the ramp goes by calendar months since the hire, and the fourth counts in full. */
const month = (number: 0 | 1 | 2) => {
  const begins = number === 0 ? "Quarter_Start" : `EDATE(Quarter_Start,${number})`;
  const tenure = `((YEAR(${begins})-YEAR([@Hired]))*12+MONTH(${begins})-MONTH([@Hired]))`;
  const ramp = `IF(N([@Hired])=0,1,IF(${tenure}<0,0,CHOOSE(MIN(${tenure},4)+1,Rule_Ramp1,Rule_Ramp2,Rule_Ramp3,Rule_Ramp4,1)))`;
  return {
    as: "money",
    formula: `=IF(AND(N([@Left])>0,N([@Left])<${begins}),0,[@Full]*${ramp})`,
    total: "sum",
  } as const;
};

/** What each seller can sell a month of the quarter: a full month's sales by the ramp of tenure (A06, A30, B05). */
export const peopleTable = (text: SheetsText, snapshot: Snapshot, sellers: Sellers): TableBlock => {
  const { title, note, left } = text.team.people;
  const named = sellers.others === undefined ? "" : `[@Seller]<>${quoted(sellers.others)},`;
  const here = `AND(${named}N([@Hired])<=Plan_AsOf,OR(N([@Left])=0,N([@Left])>Plan_AsOf))`;
  return planTable(text, "Plan_People", {
    title,
    note: `${note} ${left}`,
    rowKey: "Seller",
    workingFrom: "Manager",
    totalLabel: text.total,
    rows: sellerRows(sellers),
    columns: {
      Seller: { as: "name" },
      Capacity: { as: "money", formula: "=[@Month1]+[@Month2]+[@Month3]", total: "sum" },
      Month1: month(0),
      Month2: month(1),
      Month3: month(2),
      Full: {
        as: "money",
        formula:
          '=IF([@Typed]<>"",[@Typed],IF(AND([@Before]>0,N([@Hired])<=EDATE(Quarter_Start,-12)),[@Before]/12,Team_FullMonth))',
        total: "sum",
      },
      Typed: { as: "money", input: true, least: 0 },
      Hired: teamField(snapshot, sellers, "Hired", "date"),
      Left: teamField(snapshot, sellers, "Left", "date"),
      Visits: { as: "count", input: true, least: 0 },
      Proposals: { as: "count", input: true, least: 0 },
      Manager: teamField(snapshot, sellers, "Manager", "person"),
      Region: teamField(snapshot, sellers, "Region", "name"),
      Before: {
        as: "money",
        formula: `=${sellerSold(sellers, "EDATE(Quarter_Start,-12)", "Quarter_Start")}`,
        total: "sum",
      },
      Rank: {
        as: "count",
        formula:
          sellers.others === undefined
            ? '=IF([@Before]<=0,"",RANK([@Before],Plan_People[Before]))'
            : `=IF(OR([@Seller]=${quoted(sellers.others)},[@Before]<=0),"",1+SUMPRODUCT((Plan_People[Seller]<>${quoted(sellers.others)})*(Plan_People[Before]>[@Before])))`,
      },
      Here: { as: "count", formula: `=IF(${here},1,0)`, total: "sum" },
      New: {
        as: "count",
        formula:
          '=IF(AND(N([@Hired])>EDATE(Plan_AsOf,-1*Rule_NewcomerMonths),OR(N([@Left])=0,N([@Left])>Plan_AsOf)),[@Hired]-ROW()/100000,"")',
      },
    },
  });
};
