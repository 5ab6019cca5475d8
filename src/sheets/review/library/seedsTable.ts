import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";

const blankRows = 4;

/** What next year grows from: the seed, why it will carry, who takes which first step (B53). */
export const seedsTable = (text: SheetsText): TableBlock => {
  const { seeds, starts } = text.library;
  return planTable(text, "Review_Seeds", {
    title: seeds.title,
    note: seeds.note,
    rowKey: "Id",
    rows: numbered(
      "Z-",
      starts.seeds.length + blankRows,
      starts.seeds.map(({ seed, why, step }) => ({ Seed: seed, Why: why, Step: step })),
    ),
    columns: {
      Seed: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Why: { as: "sentence", input: true },
      Step: { as: "text", input: true },
      Resource: { as: "text", input: true },
    },
  });
};
