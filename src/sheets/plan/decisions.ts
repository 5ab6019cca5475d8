import type { Language } from "../../locales/language";
import type { SheetKey } from "./sheetKeys";

/** Where the quarters' weights come from, in the order of the list they are picked from: own history, the method's 30 : 40 : 30 : 40 (B12), the director's own, or all alike. */
export const weightSources = ["history", "preset", "typed", "even"] as const;
export type WeightSource = (typeof weightSources)[number];

/** How a quarter spreads over its months, in the order of the list it is picked from: by season, or by one of the method's rhythms (A60, C29). */
export const monthRhythms = ["season", "30-50-20", "30-20-50", "30-35-35", "even"] as const;
export type MonthRhythm = (typeof monthRhythms)[number];

/** What the quarter's target can be broken down by, in the order of the list it is picked from (B11, C16). */
export const breakdownDimensions = ["time", "week", "region", "product", "team", "tier", "channel"] as const;
export type BreakdownDimension = (typeof breakdownDimensions)[number];

/** What the director decides before a plan is written; each lives on in a named cell of the Targets sheet. */
export interface Decisions {
  /** The calendar year in which the fiscal year starts. */
  readonly year: number;
  /** First month of the fiscal year, 1–12. */
  readonly firstMonth: number;
  /** The quarter whose weeks are planned, 1–4. */
  readonly quarter: number;
  /** The year's target, in plan currency. */
  readonly target: number;
  /** As the director writes it: "USD", "¥", "€". */
  readonly currency: string;
  /** Smallest amount a target is cut to: 0.01, 1, 1000… */
  readonly unit: number;
  readonly weights: WeightSource;
  readonly rhythm: MonthRhythm;
  /** Risk flags of C11, 0–3: each widens the flex between floor and stretch. */
  readonly riskFlags: number;
  readonly language: Language;
  /** The sheets picked beside those that every plan has. */
  readonly sheets: readonly SheetKey[];
  /** What the planned quarter is broken down by, two to four of them; none as long as nothing was chosen. */
  readonly dimensions: readonly BreakdownDimension[];
}
