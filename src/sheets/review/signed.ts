import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { listedCustomers } from "../plan/customers/listedCustomers";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { bandsTable } from "./signed/bandsTable";
import { closedTable } from "./signed/closedTable";
import { movesTable } from "./signed/movesTable";
import { signedForm } from "./signed/signedForm";
import { signedTable } from "./signed/signedTable";

/** Signed: the targets and the customers' health as they were signed against what they are, and the quarters closed before. */
export const signedSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.signed;
  const listed = sheetsOf(snapshot, decisions).includes("Customers") ? listedCustomers(snapshot) : [];
  const banded = listed.length > 0;
  return {
    ...sheetFrame("Signed", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      signedForm(text, banded),
      signedTable(text, snapshot, decisions),
      ...(banded ? [movesTable(text, listed.length)] : []),
      closedTable(text, decisions),
      ...(banded ? asWorking(bandsTable(text, decisions, listed)) : []),
    ],
  };
};
