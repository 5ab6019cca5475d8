/** Every alert there may be, by the name that actions know it by. */
export const alertIds = [
  "pace",
  "regions",
  "winRate",
  "overdue",
  "health",
  "complaints",
  "prices",
  "milestones",
  "contingency",
  "value",
  "leads",
  "conversion",
] as const;
export type AlertId = (typeof alertIds)[number];

/** One thing that may be wrong; formulas are without their equals sign. */
export interface Alert {
  /** What the actions it leads to name it by, alike in every language. */
  readonly id: AlertId;
  readonly name: string;
  /** 1 while it is open, 0 while all is well, empty text while nothing can be said. */
  readonly open: string;
  /** The day since when it is open. */
  readonly since: string;
  /** A sentence on what is seen while it is open. */
  readonly says: string;
  /** A workbook name or table to lead to, and the words of the link. */
  readonly leadsTo: { readonly place: string; readonly words: string };
}
