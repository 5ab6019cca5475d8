import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { Sellers } from "../../plan/team/sellersOf";

const typedRows = 12;
const mostPeople = 60;

/** What people are marked on, in the order of the Team sheet's appraisal. */
export const criteria = ["Result", "Margin", "NewCustomers", "Satisfaction", "Teamwork"] as const;

const mark = { as: "share", input: true, least: 0, most: 1 } as const;

/**
 * Each seller's marks, their score by the weights of the appraisal, and what they are weakest in (A79, B49).
 *
 * @param known - whether the plan has its Team sheet, which tells the pace and the weights
 */
export const marksTable = (text: SheetsText, sellers: Sellers, known: boolean): TableBlock => {
  const { title, note } = text.ability.marks;
  const names = known ? sellers.names.slice(0, mostPeople) : [];
  const listed = names.length > 0;
  const of = (table: string, column: string): string =>
    `INDEX(${table}[${column}],MATCH(${plainCriterion("[@Seller]", sellers.wild)},${table}[Seller],0))`;
  const weight = (place: number): string =>
    known ? `IF(SUM(Plan_Appraisal[Weight])>0,N(INDEX(Plan_Appraisal[Weight],${place})),1)` : "1";
  const given = criteria.map((key, at) => `ISNUMBER([@${key}])*${weight(at + 1)}`).join("+");
  const earned = criteria.map((key, at) => `N([@${key}])*${weight(at + 1)}`).join("+");
  const least = `MIN(${criteria.map((key) => `[@${key}]`).join(",")})`;
  const weakest = criteria.reduceRight(
    (otherwise, key, at) =>
      `IF(AND(ISNUMBER([@${key}]),N([@${key}])=${least}),${quoted(text.team.appraisal.rows[at] ?? key)},${otherwise})`,
    '""',
  );
  return planTable(text, "Review_Abilities", {
    title,
    note,
    rowKey: listed ? "Seller" : "Id",
    workingFrom: "Id",
    rows: listed ? names.map((Seller) => ({ Seller })) : numbered("P-", typedRows, []),
    columns: {
      Seller: listed ? { as: "name" } : { as: "name", input: true },
      Score: { as: "share", formula: `=IF(${given}=0,"",(${earned})/(${given}))` },
      Streak: listed
        ? { as: "count", formula: `=${of("Plan_Streaks", "Streak")}` }
        : { as: "count", input: true, least: 0 },
      Weak: { as: "name", formula: `=IF(${given}=0,"",${weakest})` },
      Result: listed
        ? {
            as: "share",
            formula: `=IF(ISNUMBER(${of("Plan_Team", "Pace")}),MAX(0,MIN(1,${of("Plan_Team", "Pace")})),"")`,
          }
        : mark,
      Plan: { as: "text", input: true },
      Margin: mark,
      NewCustomers: mark,
      Satisfaction: mark,
      Teamwork: mark,
      Id: { as: "name" },
    },
  });
};
