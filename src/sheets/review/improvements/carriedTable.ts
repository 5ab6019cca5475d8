import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { kthRow } from "../../plan/kthRow";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import { improvementSign } from "./improvementsTable";

const rows = 12;
const action = <const Column extends string>(column: Column) =>
  `IF([@Row]="","",INDEX(Plan_Actions[${column}],[@Row]))` as const;
/** A cell left blank is no 0. */
const said = <const Column extends string>(column: Column) =>
  `IF([@Row]="","",INDEX(Plan_Actions[${column}],[@Row])&"")` as const;
const effect = <const Column extends "Was" | "Now" | "Lift">(column: Column) =>
  `=IF([@Row]="","",IFERROR(INDEX(Plan_Effects[${column}],MATCH(INDEX(Plan_Actions[Id],[@Row]),Plan_Effects[Id],0)),""))` as const;

/** This quarter's actions that an improvement of an earlier quarter became, and what each has moved. */
export const carriedTable = (text: SheetsText): TableBlock => {
  const { title, note, moved, still, unknown } = text.improvements.carried;
  const carried = `ISNUMBER(FIND(${quoted(improvementSign)},Plan_Actions[Alert]))`;
  return planTable(text, "Review_Carried", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Place",
    rows: places(rows),
    columns: {
      Action: { as: "sentence", room: 36, formula: `=${said("Action")}` },
      Improvement: { as: "name", formula: `=${said("Alert")}` },
      Owner: { as: "person", formula: `=${said("Owner")}` },
      Due: { as: "date", formula: `=IF(N(${action("Due")})=0,"",${action("Due")})` },
      Light: { as: "light", formula: `=${said("Light")}` },
      Was: { as: "number", formula: effect("Was") },
      Now: { as: "number", formula: effect("Now") },
      Change: { as: "share", formula: effect("Lift") },
      Result: { as: "sentence", room: 36, formula: `=${said("Result")}` },
      Moved: {
        as: "check",
        formula: `=IF([@Row]="","",IF([@Change]="",${quoted(unknown)},IF([@Change]>Rule_EffectLift,${quoted(moved)},${quoted(still)})))`,
      },
      Progress: { as: "share", formula: `=IF([@Row]="","",N(${action("Progress")}))` },
      Place: { as: "count" },
      Row: {
        as: "count",
        formula: `=IF([@Place]>SUMPRODUCT(--${carried}),"",${kthRow("Plan_Actions", "Alert", carried, "[@Place]")})`,
      },
    },
  });
};
