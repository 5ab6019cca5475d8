import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import { whyLetter, whyRows } from "../causes/whysTable";

const rows = 14;
/** What stands between the quarter and the number in an improvement's id. */
export const improvementSign = "-I";

/** Where an improvement may come from: what is told of it, by which id. */
const sources = (picked: readonly SheetKey[]): readonly { readonly ids: string; readonly says: string }[] => [
  ...(picked.includes("Causes") ? [{ ids: "Review_Whys[Id]", says: "Review_Whys[Root]" }] : []),
  ...(picked.includes("Actions") ? [{ ids: "Plan_Actions[Id]", says: "Plan_Actions[Action]" }] : []),
  ...(picked.includes("Ability") ? [{ ids: "Review_WeakPoints[Id]", says: "Review_WeakPoints[Says]" }] : []),
  ...(picked.includes("Cockpit") ? [{ ids: "Plan_Alerts[Id]", says: "Plan_Alerts[Says]" }] : []),
];

/** What improves, of which kind, for what, by whom and measured how; the root causes stand there to begin with (A80). */
export const improvementsTable = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): TableBlock => {
  const { title, note, missing } = text.improvements.list;
  const told = sources(picked);
  const cause = told.reduceRight(
    (otherwise, { ids, says }) => `IFERROR(INDEX(${says},MATCH([@From],${ids},0))&"",${otherwise})`,
    '""',
  );
  const found = told.map(({ ids }) => `COUNTIF(${ids},[@From])`).join("+");
  const unknown = found === "" ? "FALSE" : `${found}=0`;
  /** A row whose cause lies outside asks for no improvement. */
  const idle = picked.includes("Causes")
    ? ('OR([@Cause]="",COUNTIFS(Review_Whys[Id],[@From],Review_Whys[Kind],INDEX(List_CauseKind,3))>0)' as const)
    : ('[@Cause]=""' as const);
  const first = numbered(whyLetter(decisions), picked.includes("Causes") ? whyRows : 0, []);
  const carry = text.lists.List_Carry.choices.yes;
  return planTable(text, "Review_Improvements", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      `${quarterTag(decisions)}${improvementSign}`,
      rows,
      Array.from({ length: rows }, (_, index) => ({ From: first[index]?.Id ?? null, Carry: carry })),
    ),
    columns: {
      Improvement: { as: "text", input: true },
      Id: { as: "name" },
      Kind: { as: "choice", input: true, choices: "List_ImprovementKind" },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Carry: { as: "choice", input: true, choices: "List_Carry" },
      Check: {
        as: "check",
        formula: `=IF([@Improvement]="",IF(${idle},"",${quoted(missing.improvement)}),IF([@Kind]="",${quoted(missing.kind)},IF([@From]="",${quoted(missing.from)},IF(${unknown},${quoted(missing.unknown)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},IF([@Resource]="",${quoted(missing.resource)},IF([@Measure]="",${quoted(missing.measure)},IF(COUNT([@Before],[@Goal])<2,${quoted(missing.goal)},"✓")))))))))`,
      },
      From: { as: "name", input: true },
      Cause: { as: "sentence", room: 36, lines: 2, formula: `=IF([@From]="","",${cause})` },
      Resource: { as: "text", input: true },
      Measure: { as: "text", input: true },
      Before: { as: "number", input: true },
      Goal: { as: "number", input: true },
    },
  });
};
