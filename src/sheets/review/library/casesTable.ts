import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 12;
const text = { as: "text", input: true } as const;
const failed = "[@Kind]=INDEX(List_CaseKind,2)";

/** Cases that worked and cases that failed, each with what it lacks (B50). */
export const casesTable = (say: SheetsText): TableBlock => {
  const { title, note, missing } = say.library.cases;
  const either = (failure: string, success: string): string =>
    `IF(${failed},${quoted(failure)},${quoted(success)})`;
  return planTable(say, "Review_Cases", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("K-", rows, []),
    columns: {
      Case: text,
      Id: { as: "name" },
      Kind: { as: "choice", input: true, choices: "List_CaseKind" },
      Check: {
        as: "check",
        formula: `=IF([@Case]="","",IF([@Kind]="",${quoted(missing.kind)},IF([@Profile]="",${quoted(missing.profile)},IF([@Pain]="",${either(missing.risk, missing.pain)},IF([@Solution]="",${either(missing.mistake, missing.solution)},IF([@Steps]="",${either(missing.guide, missing.steps)},"✓"))))))`,
      },
      Pain: text,
      Solution: text,
      Steps: text,
      Profile: text,
      From: { as: "name", input: true },
    },
  });
};
