import type { AlertSeen } from "../../excel/read/alertsSeen";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import { serialOf } from "../../planning/calendar/serialOf";

/** Alerts of every kind: open, open with its action, closed, and not known yet. */
export const exampleAlerts = (language: Language): readonly AlertSeen[] => {
  const { cockpit, actions } = sheetsTextOf(language);
  const alert = (id: "pace" | "overdue" | "leads" | "winRate", row: number) => ({
    id,
    name: cockpit.alerts[id].name,
    since: undefined,
    says: cockpit.alerts.fine,
    cell: `Cockpit!B${row}`,
    play: actions.alertPlays.plays[id],
    action: undefined,
  });
  return [
    {
      ...alert("pace", 20),
      open: true,
      since: serialOf(2018, 2, 12),
      says: `${cockpit.alerts.pace.begins}12%${cockpit.alerts.pace.behind}24K${cockpit.alerts.pace.toBring}`,
    },
    {
      ...alert("overdue", 21),
      open: true,
      since: serialOf(2018, 1, 5),
      says: `18.2%${cockpit.alerts.overdue.share}2018-01-05`,
      action: "18Q1-A05",
    },
    { ...alert("leads", 22), open: false },
    { ...alert("winRate", 23), open: undefined, says: cockpit.alerts.unknown },
  ];
};
