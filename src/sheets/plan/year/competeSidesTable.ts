import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { leadOverRivals } from "./leadOverRivals";
import { weightedMarks } from "./weightedMarks";

const ofSide = "(Plan_Compete[Of]=[@Side])*";

/** The four sides of competitiveness, each scored out of 100 from its two points, and who leads on it (B03). */
export const competeSidesTable = (text: SheetsText): TableBlock => {
  const { sides: say, of } = text.year.compete;
  return planTable(text, "Plan_CompeteSides", {
    title: say.title,
    note: say.note,
    rowKey: "Side",
    rows: [...new Set(of)].map((side) => ({ Side: side })),
    columns: {
      Side: { as: "name" },
      Us: { as: "number", formula: weightedMarks("Us", ofSide) },
      RivalA: { as: "number", formula: weightedMarks("RivalA", ofSide) },
      RivalB: { as: "number", formula: weightedMarks("RivalB", ofSide) },
      Lead: {
        as: "number",
        formula: leadOverRivals,
      },
      Answer: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Says: {
        as: "light",
        formula: `=IF(COUNT([@Lead])=0,"",IF([@Lead]>0,${quoted(say.ahead)},IF([@Lead]<0,${quoted(say.behind)},${quoted(say.level)})))`,
      },
    },
  });
};
