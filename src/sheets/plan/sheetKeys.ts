import type { Decisions } from "./decisions";
import type { Snapshot } from "./snapshot";

/** The sheets by which a quarter is run and reviewed, in the order of their tabs. */
export const reviewKeys = [
  "Weekly",
  "Monthly",
  "Market",
  "Capacity",
  "Duties",
  "Results",
  "Bridge",
  "Process",
  "Ability",
  "Causes",
  "Improvements",
  "Signed",
  "Library",
] as const;
export type ReviewKey = (typeof reviewKeys)[number];

/** The sheets of a planned workbook in the order of their tabs. */
export const sheetKeys = [
  "Cockpit",
  "Year",
  "Targets",
  "Breakdown",
  "Drivers",
  "Customers",
  "Products",
  "Channels",
  "Team",
  "Actions",
  "Risks",
  "Check",
  ...reviewKeys,
  "History",
  "Rules",
] as const;
export type SheetKey = (typeof sheetKeys)[number];
export type PlanKey = Exclude<SheetKey, ReviewKey>;

/** What a sheet cannot do without: any one of these names over the director's columns; none for a sheet that every plan has. */
export const sheetNeeds: Readonly<Record<SheetKey, readonly string[]>> = {
  Year: [],
  Cockpit: [],
  Targets: [],
  Breakdown: ["Sales_Region", "Sales_Product", "Sales_Seller", "Sales_Channel"],
  Team: ["Team_Seller", "Sales_Seller"],
  Drivers: [],
  Actions: [],
  Customers: ["Sales_Customer"],
  Risks: [],
  Check: [],
  Channels: ["Sales_Channel", "Channels_Channel"],
  Products: ["Sales_Product"],
  History: [],
  Rules: [],
  Weekly: [],
  Market: [],
  Capacity: ["Sales_Seller", "Sales_Customer", "Sales_Product"],
  Monthly: [],
  Duties: [],
  Results: [],
  Bridge: [],
  Process: [],
  Ability: [],
  Causes: [],
  Improvements: [],
  Signed: [],
  Library: [],
};

/** Sheets that no plan is without: the others lean on their cells. */
const basis: ReadonlySet<SheetKey> = new Set(["Targets", "History", "Rules"]);

const isReview = (key: SheetKey): key is ReviewKey => reviewKeys.some((each) => each === key);

/** The plan's sheets to pick from, in the order of their tabs. */
export const pickableSheets: readonly SheetKey[] = sheetKeys.filter(
  (key) => !basis.has(key) && !isReview(key),
);

/** All that may stand beside those that every plan has, in the order of their tabs. */
export const standingSheets: readonly SheetKey[] = sheetKeys.filter((key) => !basis.has(key));

/** Whether the director's tables have what a sheet speaks of. */
export const isPossible = (key: SheetKey, { names }: Pick<Snapshot, "names">): boolean =>
  sheetNeeds[key].length === 0 || sheetNeeds[key].some((name) => names.includes(name));

/** The sheets that a planned workbook consists of, in the order of their tabs. */
export const sheetsOf = (
  snapshot: Pick<Snapshot, "names">,
  { sheets }: Pick<Decisions, "sheets">,
): readonly SheetKey[] =>
  sheetKeys.filter((key) => basis.has(key) || (sheets.includes(key) && isPossible(key, snapshot)));

/** The decisions of a plan with every sheet of the review that the director's tables allow. */
export const withReview = (decisions: Decisions, snapshot: Pick<Snapshot, "names">): Decisions => ({
  ...decisions,
  sheets: standingSheets.filter(
    (key) => decisions.sheets.includes(key) || (isReview(key) && isPossible(key, snapshot)),
  ),
});
