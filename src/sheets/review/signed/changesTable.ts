import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

/** As many as are talked over; how many there are stands above, and all of them in the list of inputs. */
const most = 20;

const ofInput = <
  const Column extends "Sheet" | "Row" | "Cell" | "Signed" | "Now" | "Reason" | "Format" | "Target",
>(
  column: Column,
) => `INDEX(Review_Inputs[${column}],[@Line])` as const;
const shown = <const Formula extends string>(formula: Formula) => `=IF([@Line]="","",${formula})` as const;
const written = <const Column extends "Signed" | "Now">(column: Column) =>
  shown(
    `IF(OR(${ofInput(column)}="",${ofInput("Format")}=""),${ofInput(column)}&"",TEXT(${ofInput(column)},${ofInput("Format")}))`,
  );

/** What was changed in the plan since it was signed, cell by cell: what stood there, what stands there, and why. */
export const changesTable = (text: SheetsText, inputs: number): TableBlock => {
  const { title, note, none } = text.signed.changes;
  return planTable(text, "Review_Changes", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Place",
    rows: places(Math.max(1, Math.min(most, inputs))),
    columns: {
      Sheet: {
        as: "name",
        formula: `=IF([@Line]="",IF([@Place]=1,${quoted(none)},""),${ofInput("Sheet")})`,
      },
      Row: { as: "name", formula: shown(`${ofInput("Row")}&""`) },
      Cell: { as: "name", formula: shown(ofInput("Cell")) },
      Before: { as: "name", formula: written("Signed") },
      After: { as: "name", formula: written("Now") },
      Reason: { as: "text", formula: shown(`${ofInput("Reason")}&""`) },
      Evidence: {
        as: "link",
        formula: shown(`HYPERLINK("#"&${ofInput("Target")},"→ "&${ofInput("Sheet")})`),
      },
      Place: { as: "count" },
      Line: {
        as: "count",
        formula: '=IFERROR(MATCH(SMALL(Review_Inputs[Mark],[@Place]),Review_Inputs[Number],0),"")',
      },
    },
  });
};
