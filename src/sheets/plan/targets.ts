import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { decisionsForm } from "./decisionsForm";
import { chaptersTable } from "./frame/chaptersTable";
import { fulcrumsForm } from "./frame/fulcrumsForm";
import { fulcrumsTable } from "./frame/fulcrumsTable";
import { glanceForm } from "./glanceForm";
import { historyWindow } from "./historyWindow";
import { monthsTable } from "./monthsTable";
import { quarterForm } from "./quarterForm";
import { quartersTable } from "./quartersTable";
import { regionsTable } from "./regionsTable";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";
import { targetsEngine } from "./targetsEngine";
import { weeksTable } from "./weeksTable";

/** Targets: what each quarter, month, week and region must bring, held against what was sold. */
export const targetsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const regions = regionsTable(text, snapshot);
  const { tab, title, sentence } = text.targets;
  const sheets = sheetsOf(snapshot, decisions);
  const fed = sheets.includes("Year");
  return {
    ...sheetFrame("Targets", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      glanceForm(text, decisions),
      {
        block: "chart",
        key: "Progress",
        titleFrom: "Plan_Headline",
        table: "Plan_Months",
        x: "Month",
        series: [
          { column: "SoldSoFar", draw: "column", role: "actual" },
          { column: "TargetSoFar", draw: "line", role: "plan" },
        ],
      },
      decisionsForm(text, decisions),
      quartersTable(text, decisions, historyWindow(snapshot, decisions).fullYears, fed),
      monthsTable(text, decisions, fed),
      quarterForm(text),
      weeksTable(text, decisions),
      ...(regions === undefined ? [] : [regions]),
      fulcrumsForm(text, sheets),
      fulcrumsTable(text),
      chaptersTable(text, sheets),
      targetsEngine(text, regions?.rows.length ?? 0),
    ],
  };
};
