import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** Within how many hours each grade is called: ours, since the method gives none. */
const callWithin = { A: 2, B: 24, C: 72 } as const;

/**
 * Leads by grade (C42): who gets them, how many their people can take, and what marketing hears back from their conversion.
 */
export const leadGradesTable = (text: SheetsText): TableBlock => {
  const { title, note, means, to } = text.channels.grades;
  return planTable(text, "Plan_LeadGrades", {
    title,
    note,
    rowKey: "Grade",
    totalLabel: text.total,
    rows: (["A", "B", "C"] as const).map((grade) => ({
      Grade: grade,
      To: to[grade],
      Within: callWithin[grade],
      Means: means[grade],
    })),
    columns: {
      Grade: { as: "name" },
      Leads: { as: "count", input: true, least: 0, total: "sum" },
      Won: { as: "count", input: true, least: 0, total: "sum" },
      Conversion: {
        as: "share",
        formula: '=IF(OR(N([@Leads])<=0,NOT(ISNUMBER([@Won]))),"",[@Won]/[@Leads])',
      },
      Back: {
        as: "light",
        formula:
          '=IF(NOT(ISNUMBER([@Conversion])),"",INDEX(List_LeadAnswer,IF(ROUND([@Conversion]-Rule_ConversionGoal,9)>=0,1,IF(ROUND([@Conversion]-Rule_ChannelConversion,9)>=0,2,3))))',
      },
      Means: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      To: { as: "name", input: true },
      Within: { as: "hours", input: true, least: 0 },
      Capacity: { as: "count", input: true, least: 0, total: "sum" },
      Waiting: {
        as: "count",
        formula: '=IF(COUNT([@Leads],[@Capacity])<2,"",MAX(0,[@Leads]-[@Capacity]))',
        total: "sum",
      },
    },
  });
};
