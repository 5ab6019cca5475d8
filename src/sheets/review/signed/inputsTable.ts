import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import type { PlanInput } from "./planInputs";

/**
 * What stood in every input of the plan when it was signed, and what stands there now.
 *
 * `Mark` is the row's own number where they differ and nothing before the signing, so that the k-th smallest is the k-th change.
 */
export const inputsTable = (
  text: SheetsText,
  decisions: Decisions,
  inputs: readonly PlanInput[],
): TableBlock => {
  const { title, note } = text.signed.inputs;
  const tag = quarterTag(decisions);
  return planTable(text, "Review_Inputs", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Mark",
    rows: inputs.map(({ key, tab, row, cell, now, target, format }, at) => ({
      Sheet: tab,
      Row: row,
      Cell: cell,
      Now: { formula: `=IFERROR(IF(${now}="","",${now}),"")` },
      Format: format,
      Target: target,
      Number: at + 1,
      Key: `${tag} ${key}`,
    })),
    columns: {
      Sheet: { as: "name" },
      Row: { as: "name" },
      Cell: { as: "name" },
      Signed: { as: "name", input: true, bySigning: true },
      Now: { as: "name" },
      Reason: { as: "text", input: true },
      Mark: { as: "count", formula: '=IF(OR(Signed_Lines=0,[@Signed]=[@Now]),"",[@Number])' },
      Format: { as: "name" },
      Target: { as: "name" },
      Number: { as: "count" },
      Key: { as: "name" },
    },
  });
};
