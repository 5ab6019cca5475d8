import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";
import { quarterMonths } from "./calibrationTable";

const rowsEach = 4;

/** The monthly review: how far each month came, why, and by what measure it is mended (C54). */
export const monthReviewTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, missing } = text.monthly.review;
  return planTable(text, "Review_Months", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      `${quarterTag(decisions)}-K`,
      0,
      quarterMonths(decisions).flatMap((Month) => Array.from({ length: rowsEach }, () => ({ Month }))),
    ),
    columns: {
      Month: { as: "month" },
      Id: { as: "name" },
      Attainment: {
        as: "share",
        formula:
          '=IFERROR(INDEX(Review_Calibration[Attainment],MATCH([@Month],Review_Calibration[Month],0)),"")',
      },
      Kind: { as: "choice", input: true, choices: "List_Shortfall" },
      Done: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF(OR([@Measure]="",[@Due]=""),"",INDEX(List_Light,IF([@Done]<>"",1,IF([@Due]<Plan_AsOf,3,IF([@Due]<=Plan_AsOf+7,2,1)))))',
      },
      Cause: { as: "text", input: true },
      Measure: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Check: {
        as: "check",
        formula: `=IF(AND([@Cause]="",[@Measure]=""),"",IF([@Cause]="",${quoted(missing.cause)},IF([@Measure]="",${quoted(missing.measure)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},"✓")))))`,
      },
    },
  });
};
