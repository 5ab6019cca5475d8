import { cellIn, ourTables } from "./ourTables";
import { readingWorkbook } from "./readingWorkbook";
import { cellReference } from "./reference";

/** An alert of the Cockpit as its formulas tell it now. */
export interface AlertSeen {
  readonly id: string;
  readonly name: string;
  /** Undefined while there is not enough to go on. */
  readonly open: boolean | undefined;
  /** An Excel serial; undefined while it is closed or the day is not known. */
  readonly since: number | undefined;
  readonly says: string;
  /** Its cell, with its sheet: "Cockpit!B12". */
  readonly cell: string;
  readonly play: string;
  /** The action that it became, by its id. */
  readonly action: string | undefined;
}

/** The alerts of a planned workbook, those that are open first; none without a Cockpit. Two syncs. */
export const alertsSeen = (context: Excel.RequestContext): Promise<readonly AlertSeen[]> =>
  readingWorkbook(async () => {
    const tables = await ourTables(context, ["Plan_Alerts", "Plan_AlertPlays", "Plan_Actions"]);
    const alerts = tables.get("Plan_Alerts");
    const plays = tables.get("Plan_AlertPlays");
    const actions = tables.get("Plan_Actions");
    if (alerts === undefined) return [];
    const seen = alerts.rows.map((row, at): AlertSeen => {
      const id = String(cellIn(alerts, row, "Id"));
      const open = cellIn(alerts, row, "Open");
      const since = cellIn(alerts, row, "Since");
      const play = plays?.rows.find((each) => cellIn(plays, each, "Id") === id);
      const action = actions?.rows.find((each) => cellIn(actions, each, "Alert") === id);
      return {
        id,
        name: String(cellIn(alerts, row, "Alert")),
        open: typeof open === "number" ? open === 1 : undefined,
        since: open === 1 && typeof since === "number" && since > 0 ? since : undefined,
        says: String(cellIn(alerts, row, "Says")),
        cell: cellReference(alerts.sheet, alerts.top + at, alerts.left),
        play: plays && play ? String(cellIn(plays, play, "Play")) : "",
        action: actions && action ? String(cellIn(actions, action, "Id")) : undefined,
      };
    });
    return [...seen].sort((a, b) => order(a) - order(b));
  });

const order = ({ open }: AlertSeen): number => (open === true ? 0 : open === false ? 1 : 2);
