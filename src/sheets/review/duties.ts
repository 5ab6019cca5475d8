import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint, TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { largestMembers } from "../plan/largestMembers";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { approvalCutsTable } from "./duties/approvalCutsTable";
import { approvalsTable } from "./duties/approvalsTable";
import { directionsTable } from "./duties/directionsTable";
import { dutiesForm } from "./duties/dutiesForm";
import { feedbackTable } from "./duties/feedbackTable";
import { followUpsTable } from "./duties/followUpsTable";
import { leadReturnsTable } from "./duties/leadReturnsTable";
import { problemsTable } from "./duties/problemsTable";
import { raciTable } from "./duties/raciTable";
import { teamTodayTable } from "./duties/teamTodayTable";

const mostSellers = 30;

/** Duties: who answers for what in three layers, and each role's own lists (A70–A73, B47, C42, C43). */
export const dutiesSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.duties;
  const sellers = largestMembers(snapshot, "seller", mostSellers);
  return {
    ...sheetFrame("Duties", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      dutiesForm(text, sheetsOf(snapshot, decisions)),
      raciTable(text),
      directionsTable(text, decisions),
      ...(sellers.length > 0 ? [teamTodayTable(text, sellers)] : []),
      problemsTable(text),
      ...asWorking<TableBlock>(
        followUpsTable(text),
        feedbackTable(text),
        leadReturnsTable(text, decisions),
        approvalCutsTable(text),
        approvalsTable(text),
      ),
    ],
  };
};
