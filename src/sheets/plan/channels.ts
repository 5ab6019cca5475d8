import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { budgetTable } from "./channels/budgetTable";
import { channelBudgetTable } from "./channels/channelBudgetTable";
import { channelPlaysTable } from "./channels/channelPlaysTable";
import { channelsEngine } from "./channels/channelsEngine";
import { channelsForm } from "./channels/channelsForm";
import { channelsTable } from "./channels/channelsTable";
import { channelTestsTable } from "./channels/channelTestsTable";
import { conversionPathTable } from "./channels/conversionPathTable";
import { dealersTable } from "./channels/dealersTable";
import { firstThingsTable } from "./channels/firstThingsTable";
import { leadGradesTable } from "./channels/leadGradesTable";
import { lifetimeForm } from "./channels/lifetimeForm";
import { listedChannels } from "./channels/listedChannels";
import { personasTable } from "./channels/personasTable";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

/** Channels: targets with what is unassigned, return and cost of a customer, the budget in three pots, tests and dealers. */
export const channelsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.channels;
  const sheets = sheetsOf(snapshot, decisions);
  const listed = listedChannels(snapshot);
  const spendKnown = snapshot.names.includes("Channels_Spend") && listed.length > 0;
  return {
    ...sheetFrame("Channels", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      channelsForm(text, snapshot, decisions),
      {
        block: "chart",
        key: "Channels",
        titleFrom: "Channel_Headline",
        table: "Plan_Channels",
        x: "Channel",
        series: [
          { column: "Target", draw: "column", role: "plan" },
          { column: "Sold", draw: "column", role: "actual" },
        ],
      },
      channelsTable(text, snapshot, listed),
      budgetTable(text, sheets),
      lifetimeForm(text, sheets),
      firstThingsTable(text, sheets),
      ...(spendKnown ? [channelBudgetTable(text, listed)] : []),
      channelTestsTable(text, listed),
      channelPlaysTable(text),
      personasTable(text),
      conversionPathTable(text, snapshot),
      leadGradesTable(text),
      dealersTable(text),
      ...(spendKnown ? [channelsEngine(text, listed.length)] : []),
    ],
  };
};
