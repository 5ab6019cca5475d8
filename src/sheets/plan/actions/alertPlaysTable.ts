import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Alert } from "../cockpit/alerts/Alert";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const alert = <const Column extends string>(column: Column) =>
  `INDEX(Plan_Alerts[${column}],MATCH([@Id],Plan_Alerts[Id],0))` as const;

/** What to do when an alert of the Cockpit opens, by whom and within how many days, and which action does it (A69). */
export const alertPlaysTable = (text: SheetsText, alerts: readonly Alert[]): TableBlock => {
  const { title, note, first, plays } = text.actions.alertPlays;
  return planTable(text, "Plan_AlertPlays", {
    title,
    note,
    rowKey: "Id",
    rows: alerts.map(({ id, name }) => ({ Alert: name, Id: id, Play: plays[id] })),
    columns: {
      Alert: { as: "name" },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Open: { as: "count", formula: `=${alert("Open")}` },
      Days: { as: "days", input: true, least: 0 },
      Action: {
        as: "name",
        formula: `=IFERROR(INDEX(Plan_Actions[Id],MATCH([@Id],Plan_Actions[Alert],0)),IF([@Open]=1,${quoted(first.none)},""))`,
      },
      Play: { as: "text", input: true },
    },
  });
};
