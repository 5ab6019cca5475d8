import type { ActionsText } from "../../../locales/en-US/sheets/actions";

type Named<Part> = {
  [Key in keyof ActionsText["suggested"]]: ActionsText["suggested"][Key] extends Part ? Key : never;
}[keyof ActionsText["suggested"]];

/** A day of the quarter: its month, 0–2, and the day, 0 for the month's last. */
export type QuarterDay = readonly [month: 0 | 1 | 2, day: number];

export interface SuggestedTask<Key> {
  readonly say: Key;
  readonly from: QuarterDay;
  readonly to: QuarterDay;
}
export type SuggestedAction = SuggestedTask<Named<{ goal: string; resource: string }>> & {
  readonly ability?: true;
  /** Which block of the volume it serves: new customers, existing ones or slow stock (A15, A16). */
  readonly block?: 0 | 1 | 2;
};
export type SuggestedMilestone = SuggestedTask<Named<{ goal: string }>>;
export interface SuggestedBattle {
  readonly say: Exclude<Named<{ resource: string }>, Named<{ goal: string }>>;
  readonly department: keyof ActionsText["lists"]["List_Department"]["choices"];
}
export interface SuggestedTrigger {
  readonly say: Named<{ response: string }>;
  readonly watch: keyof ActionsText["lists"]["List_Watch"]["choices"];
  readonly limit: number;
}

/** What the method asks of each quarter by its role (A07, A11, A16, A21, A26, A43, A44, A50, B53), first quarter first. */
export const suggestedActions: readonly (readonly SuggestedAction[])[] = [
  [
    { say: "trainNewcomers", from: [0, 1], to: [1, 0], ability: true },
    { say: "valuePack", from: [0, 8], to: [2, 0], block: 1 },
    { say: "benchmarks", from: [0, 8], to: [2, 15], block: 0 },
    { say: "newVertical", from: [0, 15], to: [2, 0], block: 0 },
  ],
  [
    { say: "topSellers", from: [0, 1], to: [1, 0], ability: true },
    { say: "discountFloors", from: [0, 1], to: [2, 0] },
    { say: "upsell", from: [0, 15], to: [2, 0], block: 1 },
  ],
  [
    { say: "collection", from: [0, 1], to: [2, 0] },
    { say: "vertical", from: [0, 8], to: [1, 0], block: 0 },
    { say: "referrals", from: [0, 15], to: [2, 0], block: 0 },
  ],
  [
    { say: "slowStock", from: [0, 1], to: [1, 0], block: 2 },
    { say: "closeAccounts", from: [0, 15], to: [2, 15], block: 1 },
    { say: "seedNextYear", from: [1, 1], to: [2, 0] },
  ],
];

/** Push volume in the peak season, store customers in the off season (B13). */
export const seasonAction = (peak: boolean): SuggestedAction => ({
  say: peak ? "peak" : "offSeason",
  from: [0, 1],
  to: [2, 0],
});

/** The method's milestones of any quarter (C32) and of each (A12, B30). */
const everyMilestone: readonly SuggestedMilestone[] = [
  { say: "launch", from: [0, 1], to: [0, 15] },
  { say: "membership", from: [0, 15], to: [1, 0] },
  { say: "keyAccounts", from: [0, 1], to: [2, 15] },
];
export const suggestedMilestones: readonly (readonly SuggestedMilestone[])[] = [
  [
    ...everyMilestone,
    { say: "customerSuccess", from: [0, 1], to: [2, 0] },
    { say: "newProduct", from: [0, 1], to: [2, 0] },
  ],
  [...everyMilestone, { say: "strategicCustomer", from: [0, 1], to: [2, 0] }],
  everyMilestone,
  everyMilestone,
];

/** The key battles the method names, with who must help (A08, A09, A26). */
export const suggestedBattles: readonly (readonly SuggestedBattle[])[] = [
  [
    { say: "productBattle", department: "marketing" },
    { say: "accountBattle", department: "board" },
  ],
  [
    { say: "needsBattle", department: "development" },
    { say: "accountBattle", department: "board" },
  ],
  [
    { say: "cashBattle", department: "finance" },
    { say: "productBattle", department: "marketing" },
  ],
  [
    { say: "accountBattle", department: "board" },
    { say: "cashBattle", department: "finance" },
  ],
];

/** The contingency library (B34, A37, C12, C13, B29, A68); limits the method does not give are ours to start from. */
export const suggestedTriggers: readonly SuggestedTrigger[] = [
  { say: "materialPrice", watch: "typed", limit: 0.05 },
  { say: "rivalPrice", watch: "typed", limit: 0.05 },
  { say: "rivalLaunch", watch: "quarterPace", limit: 0.9 },
  { say: "demand", watch: "growth", limit: 0 },
  { say: "lowPrice", watch: "orderValue", limit: -0.1 },
  { say: "overdue", watch: "overdue", limit: 0.15 },
  { say: "policy", watch: "typed", limit: 0.1 },
];
