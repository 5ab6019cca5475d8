import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Alert } from "../../plan/cockpit/alerts/Alert";
import type { Decisions } from "../../plan/decisions";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";

const alert = <const Column extends string>(column: Column) =>
  `INDEX(Plan_Alerts[${column}],MATCH([@Of],Plan_Alerts[Id],0))` as const;
const play = <const Column extends string>(column: Column) =>
  `INDEX(Plan_AlertPlays[${column}],MATCH([@Of],Plan_AlertPlays[Id],0))` as const;

/** A meeting held before the alert opened was about another opening. */
const held = 'AND([@Met]<>"",[@Met]>=N([@Since]))' as const;

/**
 * The special meetings that open alerts call for: by which day, on which question, with what decision (A69).
 *
 * One a quarter for each alert, within the days of its play. One that opens again after its meeting calls for another.
 */
export const meetingsTable = (
  text: SheetsText,
  alerts: readonly Alert[],
  decisions: Decisions,
): TableBlock => {
  const { title, note, questions, missing } = text.weekly.meetings;
  return planTable(text, "Review_Meetings", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Of",
    rows: alerts.map(({ id, name }) => ({
      Alert: name,
      Question: questions[id],
      Of: id,
      Key: `${quarterTag(decisions)}-${id}`,
    })),
    columns: {
      Alert: { as: "name" },
      Since: { as: "date", formula: `=IF([@Open]=1,${alert("Since")},"")` },
      Says: { as: "sentence", room: 56, lines: 2, formula: `=${alert("Says")}` },
      Action: { as: "name", formula: `=${play("Action")}` },
      By: {
        as: "date",
        formula: `=IF([@Open]=1,IF(N([@Since])>0,MAX([@Since],Quarter_Start),Plan_AsOf)+IF(ISNUMBER(${play("Days")}),${play("Days")},Rule_AlertDays),"")`,
      },
      Question: { as: "text", input: true },
      Decision: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Met: { as: "date", input: true },
      Light: {
        as: "light",
        formula: `=IF(AND([@Open]=0,[@Met]=""),"",INDEX(List_Light,IF(${held},IF([@Decision]="",2,1),IF([@By]<Plan_AsOf,3,2))))`,
      },
      Check: {
        as: "check",
        formula: `=IF([@Light]="","",IF(${held},IF([@Decision]="",${quoted(missing.decision)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},"✓"))),${quoted(missing.met)}))`,
      },
      Of: { as: "name" },
      Open: { as: "count", formula: `=N(${alert("Open")})` },
      Key: { as: "name" },
    },
  });
};
