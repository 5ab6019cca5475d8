import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint } from "../blueprint/blueprint";
import { classesTable } from "./customers/classesTable";
import { coverageTable } from "./customers/coverageTable";
import { crossSellTable } from "./customers/crossSellTable";
import { customerPlaysTable } from "./customers/customerPlaysTable";
import { customersEngine } from "./customers/customersEngine";
import { customersForm } from "./customers/customersForm";
import { customersTable } from "./customers/customersTable";
import { goalsForm } from "./customers/goalsForm";
import { healthMetricsTable } from "./customers/healthMetricsTable";
import { healthTable } from "./customers/healthTable";
import { listedCustomers } from "./customers/listedCustomers";
import { reviewsTable } from "./customers/reviewsTable";
import { topCustomersTable } from "./customers/topCustomersTable";
import { warningsTable } from "./customers/warningsTable";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

/** Customers: whom to win, keep and grow; classes, pyramid, health, and what is at stake with whom. */
export const customersSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.customers;
  const listed = listedCustomers(snapshot, decisions);
  const has = (name: string): boolean => snapshot.names.includes(name);
  return {
    ...sheetFrame("Customers", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      customersForm(text, snapshot, decisions),
      {
        block: "chart",
        key: "TopCustomers",
        titleFrom: "Customer_TopHeadline",
        table: "Plan_TopCustomers",
        x: "Customer",
        series: [
          { column: "Money", draw: "column", role: "actual" },
          { column: "Cumulative", draw: "line", role: "plan", axis: "share" },
        ],
      },
      goalsForm(text, snapshot, decisions),
      classesTable(text, has("Customers_Name")),
      coverageTable(text),
      warningsTable(text, listed.length),
      reviewsTable(text, snapshot),
      ...(has("Sales_Product") ? [crossSellTable(text, snapshot, listed)] : []),
      customerPlaysTable(text),
      healthMetricsTable(text, snapshot),
      customersTable(text, snapshot, listed),
      ...asWorking(topCustomersTable(text, listed.length), healthTable(text, snapshot, listed)),
      customersEngine(text, snapshot, decisions, listed.length),
    ],
  };
};
