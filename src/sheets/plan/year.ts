import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { historyWindow } from "./historyWindow";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";
import { anchorForm } from "./year/anchorForm";
import { anchorsTable } from "./year/anchorsTable";
import { competeChart } from "./year/competeChart";
import { competeForm } from "./year/competeForm";
import { competeSidesTable } from "./year/competeSidesTable";
import { competeTable } from "./year/competeTable";
import { flagsTable } from "./year/flagsTable";
import { goalsTable } from "./year/goalsTable";
import { inventoryTable } from "./year/inventoryTable";
import { newShareForm } from "./year/newShareForm";
import { newShareTable } from "./year/newShareTable";
import { nodesTable } from "./year/nodesTable";
import { pathTable } from "./year/pathTable";
import { rolesTable } from "./year/rolesTable";
import { scanForm } from "./year/scanForm";
import { strategyForm } from "./year/strategyForm";
import { trendTable } from "./year/trendTable";
import { viewsTable } from "./year/viewsTable";
import { wayForm } from "./year/wayForm";
import { waysTable } from "./year/waysTable";
import { yearsTable } from "./year/yearsTable";

/** Year: the target held against its anchors, the room around it, and the quarters' roles. */
export const yearSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.year;
  const inventory = inventoryTable(text, sheetsOf(snapshot, decisions));
  const years = yearsTable(text, snapshot, decisions);
  return {
    ...sheetFrame("Year", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      anchorForm(text, decisions),
      anchorsTable(text),
      {
        block: "chart",
        key: "Path",
        titleFrom: "Anchor_Headline",
        table: "Plan_Path",
        x: "Year",
        series: [
          { column: "Sold", draw: "column", role: "actual" },
          { column: "Path", draw: "line", role: "plan" },
        ],
      },
      strategyForm(text),
      pathTable(text),
      scanForm(text, snapshot, historyWindow(snapshot, decisions).fullYears),
      ...(inventory === undefined ? [] : [inventory]),
      ...(years === undefined ? [] : [years]),
      rolesTable(text),
      trendTable(text),
      wayForm(text),
      waysTable(text),
      flagsTable(text),
      newShareForm(text),
      newShareTable(text),
      goalsTable(text),
      nodesTable(text),
      viewsTable(text),
      competeForm(text),
      competeChart,
      competeTable(text),
      competeSidesTable(text),
    ],
  };
};
