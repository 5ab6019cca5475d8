import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../linkTo";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Alert } from "./alerts/Alert";

/** Every alert with whether it is open, since when, what is seen and where it comes from. */
export const alertsTable = (text: SheetsText, alerts: readonly Alert[]): TableBlock => {
  const { title, note, fine, unknown } = text.cockpit.alerts;
  return planTable(text, "Plan_Alerts", {
    title,
    note,
    rowKey: "Alert",
    rows: alerts.map(({ id, name, open, since, says, leadsTo }) => ({
      Alert: name,
      Id: id,
      Since: { formula: `=IF([@Open]=1,${since},"")` },
      Link: { formula: linkTo(leadsTo.place, leadsTo.words) },
      Says: { formula: `=IF([@Open]=1,${says},IF(ISNUMBER([@Open]),${quoted(fine)},${quoted(unknown)}))` },
      Open: { formula: `=${open}` },
    })),
    columns: {
      Alert: { as: "name" },
      Light: {
        as: "light",
        formula: '=IF(ISNUMBER([@Open]),INDEX(List_Light,IF([@Open]=1,3,1)),"")',
      },
      Since: { as: "date" },
      Link: { as: "link" },
      Open: { as: "count" },
      Id: { as: "name" },
      Says: { as: "text" },
    },
  });
};
