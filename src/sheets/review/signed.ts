import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint } from "../blueprint/blueprint";
import { headersIn } from "../blueprint/headersIn";
import type { Decisions } from "../plan/decisions";
import { listedCustomers } from "../plan/customers/listedCustomers";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { bandsTable } from "./signed/bandsTable";
import { changesTable } from "./signed/changesTable";
import { closedTable } from "./signed/closedTable";
import { inputsTable } from "./signed/inputsTable";
import { movesTable } from "./signed/movesTable";
import { planInputs } from "./signed/planInputs";
import { signedForm } from "./signed/signedForm";
import { signedTable } from "./signed/signedTable";

/**
 * Signed: the targets, the plan's inputs and the customers' health as they were signed against what they are, and the quarters closed
 * before.
 */
export const signedSheet = (
  snapshot: Snapshot,
  decisions: Decisions,
  plan: readonly Blueprint[],
): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.signed;
  const listed = sheetsOf(snapshot, decisions).includes("Customers")
    ? listedCustomers(snapshot, decisions)
    : [];
  const banded = listed.length > 0;
  // Actions are kept up week by week: what is typed there is no change of plan.
  const planned = plan.filter(({ key }) => key !== "Actions");
  const inputs = planned.flatMap(planInputs);
  const frame = sheetFrame("Signed", snapshot, decisions);
  return {
    ...frame,
    // Columns made of the director's names are headed by them.
    sees: Object.assign({}, frame.sees, ...planned.map(headersIn)),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      signedForm(text, banded),
      signedTable(text, snapshot, decisions),
      changesTable(text, inputs.length),
      ...(banded ? [movesTable(text, listed.length)] : []),
      closedTable(text, decisions),
      ...asWorking(
        banded ? bandsTable(text, decisions, listed) : undefined,
        inputsTable(text, decisions, inputs),
      ),
    ],
  };
};
