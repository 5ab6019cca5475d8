import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

const quarters = [1, 2, 3, 4] as const;

/** The quarters of last year and this one as they were closed, each in one line that stays as it is. */
export const closedTable = (text: SheetsText, { year }: Decisions): TableBlock => {
  const { title, note } = text.signed.closed;
  return planTable(text, "Review_Closed", {
    title,
    note,
    rowKey: "Quarter",
    rows: [year - 1, year].flatMap((of) =>
      quarters.map((quarter) => ({ Quarter: quarterTag({ year: of, quarter }) })),
    ),
    columns: {
      Quarter: { as: "name" },
      ClosedOn: { as: "date", input: true },
      Signed: { as: "money", input: true },
      Planned: { as: "money", input: true },
      Sold: { as: "money", input: true },
      Attainment: {
        as: "share",
        formula: '=IF(N([@Signed])>0,[@Sold]/[@Signed],IF(N([@Planned])>0,[@Sold]/[@Planned],""))',
      },
      Actions: { as: "count", input: true },
      Done: { as: "count", input: true },
      Lesson: { as: "text", input: true },
    },
  });
};
