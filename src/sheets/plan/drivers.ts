import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Block, Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { leadsForm } from "./drivers/leadsForm";
import { matrixTable } from "./drivers/matrixTable";
import { qualityForm } from "./drivers/qualityForm";
import { ratesTable } from "./drivers/ratesTable";
import { thenForm } from "./drivers/thenForm";
import { treeForm } from "./drivers/treeForm";
import { weekDriversTable } from "./drivers/weekDriversTable";
import { whatIfTable } from "./drivers/whatIfTable";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

const whatIfChart: Block = {
  block: "chart",
  key: "WhatIf",
  titleFrom: "Drivers_Headline",
  table: "Plan_WhatIf",
  x: "Case",
  series: [
    { column: "Sales", draw: "column", role: "actual" },
    { column: "Target", draw: "line", role: "plan" },
  ],
};

/** Drivers: customers, price and repeat behind the target, the leads they need, and quality and speed beside them. */
export const driversSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.drivers;
  return {
    ...sheetFrame("Drivers", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      treeForm(text),
      whatIfTable(text),
      whatIfChart,
      leadsForm(text, snapshot),
      weekDriversTable(text, snapshot, decisions),
      matrixTable(text),
      qualityForm(text, snapshot, sheetsOf(snapshot, decisions)),
      ratesTable(text),
      thenForm(text, snapshot, decisions),
    ],
  };
};
