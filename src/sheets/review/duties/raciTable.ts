import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

type Duty = keyof SheetsText["duties"]["raci"]["duties"];
type Layer = keyof SheetsText["lists"]["List_Layer"]["choices"];
type Part = keyof SheetsText["lists"]["List_Raci"]["choices"];

/** Each duty's layer, and the parts of director, manager and seller in it. */
const duties: readonly (readonly [Duty, Layer, Part, Part, Part])[] = [
  ["yearTarget", "strategy", "both", "asked", "told"],
  ["budget", "strategy", "both", "asked", "told"],
  ["calibration", "strategy", "both", "asked", "told"],
  ["breakdown", "execution", "answers", "does", "asked"],
  ["warMeeting", "execution", "answers", "does", "asked"],
  ["interviews", "execution", "told", "both", "asked"],
  ["coaching", "execution", "told", "both", "asked"],
  ["problems", "execution", "asked", "both", "does"],
  ["followUp", "combat", "told", "answers", "does"],
  ["feedback", "combat", "told", "answers", "does"],
  ["signing", "combat", "told", "answers", "does"],
  ["leadReturns", "combat", "told", "answers", "does"],
];
const rows = 16;

const held = <const First extends 1 | 2>(first: First) =>
  `(([@Director]=INDEX(List_Raci,${first}))+([@Manager]=INDEX(List_Raci,${first}))+([@Seller]=INDEX(List_Raci,${first}))+([@Director]=INDEX(List_Raci,3))+([@Manager]=INDEX(List_Raci,3))+([@Seller]=INDEX(List_Raci,3)))` as const;

/** Who answers for each duty, who does it, who is asked and who is told, in the layers of strategy, execution and combat (A73). */
export const raciTable = (text: SheetsText): TableBlock => {
  const { title, note, missing, duties: say } = text.duties.raci;
  const { List_Layer, List_Raci } = text.lists;
  const part = { as: "choice", input: true, choices: "List_Raci" } as const;
  return planTable(text, "Review_Raci", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "D",
      rows,
      duties.map(([duty, layer, director, manager, seller]) => ({
        Duty: say[duty],
        Layer: List_Layer.choices[layer],
        Director: List_Raci.choices[director],
        Manager: List_Raci.choices[manager],
        Seller: List_Raci.choices[seller],
      })),
    ),
    columns: {
      Duty: { as: "text", input: true },
      Id: { as: "name" },
      Layer: { as: "choice", input: true, choices: "List_Layer" },
      Director: part,
      Manager: part,
      Seller: part,
      Check: {
        as: "check",
        formula: `=IF([@Duty]="","",IF([@Layer]="",${quoted(missing.layer)},IF(${held(1)}<>1,${quoted(missing.answers)},IF(${held(2)}<1,${quoted(missing.does)},"✓"))))`,
      },
    },
  });
};
