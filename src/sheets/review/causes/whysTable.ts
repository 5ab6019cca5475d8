import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import { improvementFor } from "../improvements/improvementFor";
import { expected, quarterWords } from "./symptomsTable";

/** How many chains a quarter has room for. */
export const whyRows = 6;
/** What an id of a chain begins with. */
export const whyLetter = (decisions: Decisions): string => `${quarterTag(decisions)}-W`;

const why = { as: "text", input: true } as const;
const given = '(([@Why1]<>"")+([@Why2]<>"")+([@Why3]<>"")+([@Why4]<>"")+([@Why5]<>""))';
const leftOut =
  'OR(AND([@Why2]<>"",[@Why1]=""),AND([@Why3]<>"",[@Why2]=""),AND([@Why4]<>"",[@Why3]=""),AND([@Why5]<>"",[@Why4]=""))';
const outside = "[@Kind]=INDEX(List_CauseKind,3)";

/** Chains of five whys from a symptom to its root cause, and which improvement answers it (B43, B44); a cause outside leads to the contingency plans (B45). */
export const whysTable = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): TableBlock => {
  const { whys: say, symptoms } = text.causes;
  const { missing } = say;
  const answered = picked.includes("Improvements");
  const behind = `IF(AND(${expected}>0,Quarter_Sold<${expected}),${quoted(say.said)}&${quarterWords(symptoms, decisions)},"")`;
  const unanswered = answered
    ? (`IF(AND(NOT(${outside}),[@Improvement]=""),${quoted(missing.improvement)},"✓")` as const)
    : ('"✓"' as const);
  return planTable(text, "Review_Whys", {
    title: say.title,
    note: say.note,
    rowKey: "Id",
    workingFrom: "Contingency",
    rows: numbered(whyLetter(decisions), whyRows, [{ Symptom: { formula: `=${behind}` } }]),
    columns: {
      Symptom: { as: "text", input: true },
      Id: { as: "name" },
      Why1: why,
      Why2: why,
      Why3: why,
      Why4: why,
      Why5: why,
      Root: {
        as: "sentence",
        room: 36,
        lines: 3,
        formula:
          '=IF([@Why5]<>"",[@Why5],IF([@Why4]<>"",[@Why4],IF([@Why3]<>"",[@Why3],IF([@Why2]<>"",[@Why2],IF([@Why1]<>"",[@Why1],"")))))',
      },
      Kind: { as: "choice", input: true, choices: "List_CauseKind" },
      Evidence: { as: "text", input: true },
      Improvement: {
        as: "name",
        formula: answered ? `=IF([@Root]="","",${improvementFor})` : '=""',
      },
      Check: {
        as: "check",
        formula: `=IF(AND([@Symptom]="",${given}=0),"",IF([@Symptom]="",${quoted(missing.symptom)},IF(${leftOut},${quoted(missing.gap)},IF(${given}<Rule_WhysLeast,${quoted(missing.more)},IF([@Kind]="",${quoted(missing.kind)},IF([@Evidence]="",${quoted(missing.evidence)},${unanswered}))))))`,
      },
      Contingency: {
        as: "link",
        formula: picked.includes("Actions")
          ? `=IF(${outside},HYPERLINK("#Plan_Contingency",${quoted(`→ ${say.contingency}`)}),"")`
          : '=""',
      },
    },
  });
};
