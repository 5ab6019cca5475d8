import { largestMembers } from "../largestMembers";
import type { Decisions } from "../decisions";
import { heldNames } from "../heldNames";
import type { Snapshot } from "../snapshot";

/** As many as one reads; the rest are one row. */
const mostCustomers = 60;

/** The customers that get a row of their own, largest first; those who have become large since the quarter began come last. */
export const listedCustomers = (snapshot: Snapshot, decisions: Decisions): readonly string[] =>
  heldNames(snapshot, decisions, (known) => largestMembers(known, "customer", mostCustomers));
