import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quarterMondays } from "./quarterMondays";

/** The content calendar shared with marketing: two customer cases and one trend a week to begin with (A52). */
export const contentTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note } = text.market.content;
  const { customerCase, trend } = text.lists.List_ContentKind.choices;
  return planTable(text, "Review_Content", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      `${quarterTag(decisions)}-C`,
      0,
      quarterMondays(decisions).flatMap((Week) =>
        [customerCase, customerCase, trend].map((Kind) => ({ Week, Kind })),
      ),
    ),
    columns: {
      Week: { as: "date", input: true },
      Kind: { as: "choice", input: true, choices: "List_ContentKind" },
      Topic: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Channel: { as: "name", input: true },
      Published: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF([@Week]="","",IF([@Published]<>"",INDEX(List_Light,1),IF([@Week]+6<Plan_AsOf,INDEX(List_Light,3),IF(AND([@Topic]="",[@Week]<=Plan_AsOf+7),INDEX(List_Light,2),""))))',
      },
      Id: { as: "name" },
    },
  });
};
