import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint, Block } from "../blueprint/blueprint";
import { chosenDimensions } from "./breakdown/chosenDimensions";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";
import { appraisalTable } from "./team/appraisalTable";
import { awardsTable } from "./team/awardsTable";
import { bonusCalculator } from "./team/bonusCalculator";
import { commissionCalculator } from "./team/commissionCalculator";
import { leadersTable } from "./team/leadersTable";
import { libraryTable } from "./team/libraryTable";
import { newcomersTable } from "./team/newcomersTable";
import { payTable } from "./team/payTable";
import { peopleTable } from "./team/peopleTable";
import { quotasTable } from "./team/quotasTable";
import { recognitionTable } from "./team/recognitionTable";
import { sellersOf } from "./team/sellersOf";
import { streaksTable } from "./team/streaksTable";
import { teamEngine } from "./team/teamEngine";
import { teamForm } from "./team/teamForm";
import { trainingTable } from "./team/trainingTable";

/** More columns are no picture any more. */
const mostInChart = 40;

const quotaChart: Block = {
  block: "chart",
  key: "Team",
  titleFrom: "Team_Headline",
  table: "Plan_Team",
  x: "Seller",
  series: [
    { column: "Sold", draw: "column", role: "actual" },
    { column: "Quota", draw: "line", role: "plan" },
  ],
};

/** Team: quotas and capacity of each seller, newcomers' path, pay, training and honours. */
export const teamSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const sellers = sellersOf(text, snapshot);
  const picked = sheetsOf(snapshot, decisions);
  const broken = picked.includes("Breakdown") && chosenDimensions(snapshot, decisions).includes("team");
  const { tab, title, sentence } = text.team;
  return {
    ...sheetFrame("Team", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      teamForm(text, sellers, broken),
      ...(sellers.names.length > mostInChart ? [] : [quotaChart]),
      quotasTable(text, sellers, broken),
      peopleTable(text, snapshot, sellers),
      newcomersTable(text, sellers),
      leadersTable(text, sellers),
      payTable(text, snapshot, sellers),
      ...commissionCalculator(text),
      ...bonusCalculator(text),
      streaksTable(text, snapshot, sellers),
      trainingTable(text),
      appraisalTable(text),
      libraryTable(text),
      awardsTable(text, snapshot, sellers, picked.includes("Customers")),
      recognitionTable(text),
      teamEngine(text, sellers),
    ],
  };
};
