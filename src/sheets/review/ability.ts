import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { sellersOf } from "../plan/team/sellersOf";
import { abilityForm } from "./ability/abilityForm";
import { firstDealsTable } from "./ability/firstDealsTable";
import { marksTable } from "./ability/marksTable";
import { organisationTable } from "./ability/organisationTable";
import { trainingDoneTable } from "./ability/trainingDoneTable";
import { weakPointsTable } from "./ability/weakPointsTable";

/** Ability: the team's weak points, its best sellers' growth, how soon newcomers sell, and what training changed (A79). */
export const abilitySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.ability;
  const picked = sheetsOf(snapshot, decisions);
  const sellers = sellersOf(text, snapshot);
  const known = picked.includes("Team");
  return {
    ...sheetFrame("Ability", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      abilityForm(text, sellers, picked),
      weakPointsTable(text, decisions, sellers, picked),
      marksTable(text, sellers, known),
      ...(known && sellers.inSales ? [firstDealsTable(text, sellers)] : []),
      ...(known ? [trainingDoneTable(text)] : []),
      organisationTable(text),
    ],
  };
};
