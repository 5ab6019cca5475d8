import { counted } from "../counted";

/** What the Alerts place says, in English. */
export const alertsText = {
  title: (open: number) =>
    open === 0
      ? "No alert is open"
      : counted("en-US", open, { one: "# alert is open", other: "# alerts are open" }),
  meaning:
    "Each is a formula on the Cockpit; it closes by itself when the numbers recover. This list follows your changes.",
  noneTitle: "This plan has no alerts yet",
  noneMeaning: "They stand on the Cockpit. Pick that sheet, and Actions for what follows from them.",
  plan: "Change the plan",
  cockpit: "Open the Cockpit",
  since: (day: string) => `since ${day}`,
  evidence: "where it stands",
  play: (play: string) => `What to do: ${play}`,
  open: "Make it an action",
  openFor: (name: string) => `Make ${name} an action`,
  action: (id: string) => `Is action ${id}`,
  became: "It is now action",
  wasAction: "It was an action before:",
  fine: "Fine",
  unknown: "Not enough to go on yet",
};
export type AlertsText = typeof alertsText;
