import { largestMembers } from "../largestMembers";
import type { Snapshot } from "../snapshot";

/** As many as one reads; the rest are one row. */
const mostCustomers = 60;

/** The customers that get a row of their own, largest first. */
export const listedCustomers = (snapshot: Snapshot): readonly string[] =>
  largestMembers(snapshot, "customer", mostCustomers);
