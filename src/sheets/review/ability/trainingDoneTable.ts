import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { trainings } from "../../plan/team/trainingTable";

const of = <const Column extends "Training" | "Hours" | "Result">(column: Column) =>
  `INDEX(Plan_Training[${column}],MATCH([@Id],Plan_Training[Id],0))` as const;

/** Each planned training with the hours done and the result it serves before and after (A27, A79). */
export const trainingDoneTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.ability.training;
  return planTable(text, "Review_TrainingDone", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered("T-", trainings, []),
    columns: {
      Training: { as: "sentence", room: 36, formula: `=IF(${of("Training")}="","",${of("Training")})` },
      Id: { as: "name" },
      Planned: {
        as: "hours",
        formula: `=IF(COUNT(${of("Hours")})=0,"",${of("Hours")})`,
        total: "sum",
      },
      Done: { as: "hours", input: true, least: 0, total: "sum" },
      Share: { as: "share", formula: '=IF(N([@Planned])<=0,"",N([@Done])/[@Planned])' },
      Serves: { as: "text", formula: `=IF(${of("Result")}="","",${of("Result")})` },
      Before: { as: "number", input: true },
      After: { as: "number", input: true },
      Change: {
        as: "share",
        formula: '=IF(OR(COUNT([@Before],[@After])<2,N([@Before])<=0),"",[@After]/[@Before]-1)',
      },
    },
  });
};
