import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Block, Blueprint, FormBlock, TableBlock } from "../blueprint/blueprint";
import { alertsTable } from "./cockpit/alertsTable";
import { cockpitAlerts } from "./cockpit/cockpitAlerts";
import { catchUpMonths } from "./cockpit/catchUpMonths";
import { catchUpRegions } from "./cockpit/catchUpRegions";
import { catchUpWeeks } from "./cockpit/catchUpWeeks";
import { cockpitEngine } from "./cockpit/cockpitEngine";
import { indicatorTables } from "./cockpit/indicatorTables";
import { leadTrend } from "./cockpit/leadTrend";
import { outlookTable } from "./cockpit/outlookTable";
import { quarterOdds } from "./cockpit/quarterOdds";
import { salesTrend } from "./cockpit/salesTrend";
import { stagesForm } from "./cockpit/stagesForm";
import { standingForm } from "./cockpit/standingForm";
import { winRates } from "./cockpit/winRates";
import type { Decisions } from "./decisions";
import { receivableRows } from "./receivables/receivableRows";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

/** Cockpit: whether the quarter reaches its target, what each week, month and region must still bring, indicators and alerts. */
export const cockpitSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.cockpit;
  const odds = quarterOdds(snapshot, decisions);
  const picked = sheetsOf(snapshot, decisions);
  const isRisks = picked.includes("Risks");
  const rows = receivableRows(snapshot, isRisks ? "Receivable_Renewal" : undefined);
  const leads = leadTrend(text, snapshot);
  const wins = winRates(text, snapshot);
  const [regions, ...regionCharts] = catchUpRegions(text, snapshot);
  const blocks: readonly (Block | undefined)[] = [
    standingForm(text, snapshot, decisions, odds),
    {
      block: "chart",
      key: "QuarterProgress",
      titleFrom: "Cockpit_Headline",
      table: "Plan_CatchUp",
      x: "To",
      series: [
        { column: "SoldSoFar", draw: "column", role: "actual" },
        { column: "TargetSoFar", draw: "line", role: "plan" },
      ],
    },
    ...regionCharts.map((chart) => ({ ...chart, beside: true as const })),
    alertsTable(text, cockpitAlerts(text, snapshot, decisions)),
    catchUpMonths(text, decisions),
    regions,
    ...indicatorTables(text, snapshot, rows, picked),
    ...asWorking<FormBlock | TableBlock>(
      catchUpWeeks(text, decisions),
      wins,
      salesTrend(text),
      leads,
      stagesForm(text, snapshot),
      outlookTable(text, decisions, odds),
    ),
    cockpitEngine(text, snapshot, decisions, odds),
  ];
  return {
    ...sheetFrame("Cockpit", snapshot, decisions),
    tab,
    family: "plan",
    onePage: true,
    title,
    sentence,
    blocks: blocks.filter((block) => block !== undefined),
  };
};
