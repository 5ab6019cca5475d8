import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { largestMembers } from "../plan/largestMembers";
import { sheetFrame } from "../plan/sheetFrame";
import type { Snapshot } from "../plan/snapshot";
import { byCustomerTable } from "./capacity/byCustomerTable";
import { byPersonTable } from "./capacity/byPersonTable";
import { byProductTable } from "./capacity/byProductTable";
import { capacityForm } from "./capacity/capacityForm";

/** As many as one reads; the rest are one row. */
const mostRows = 30;

/** Capacity: what the team's time brings, by person, by customer and by product (A42). */
export const capacitySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.capacity;
  const listed = {
    seller: largestMembers(snapshot, "seller", mostRows),
    customer: largestMembers(snapshot, "customer", mostRows),
    product: largestMembers(snapshot, "product", mostRows),
  };
  return {
    ...sheetFrame("Capacity", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      capacityForm(text, decisions),
      ...(listed.seller.length > 0 ? [byPersonTable(text, snapshot, decisions, listed)] : []),
      ...(listed.customer.length > 0 ? [byCustomerTable(text, snapshot, listed)] : []),
      ...(listed.product.length > 0 ? [byProductTable(text, snapshot, listed)] : []),
    ],
  };
};
