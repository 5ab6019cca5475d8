import type { SheetsText } from "../../../../locales/en-US/sheets";

type IndicatorsText = SheetsText["cockpit"]["indicators"];
/** What an indicator is called by its text. */
export type IndicatorName = Exclude<keyof IndicatorsText, "amounts" | "rates" | "counts" | "from">;

/** One number that is looked at in a rhythm; formulas are without their equals sign, all measured at `Plan_AsOf`. */
export interface Indicator {
  readonly name: IndicatorName;
  readonly as: "money" | "share" | "count";
  readonly cadence: "daily" | "weekly" | "monthly";
  readonly now: string;
  /** The same, a period before. */
  readonly before?: string;
  /** What the plan asks for by now. */
  readonly target?: string;
  readonly better: "up" | "down";
}

/** A stretch of days: from the first to before the second, as formulas say them. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const monday = "(Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1)";
const monthStart = "(Plan_AsOf-DAY(Plan_AsOf)+1)";

/** The stretches that indicators look at, and the ones they are held against. */
export const stretches = {
  today: { from: "Plan_AsOf", to: "Plan_AsOf+1" },
  weekAgo: { from: "Plan_AsOf-7", to: "Plan_AsOf-6" },
  week: { from: monday, to: "Plan_AsOf+1" },
  lastWeek: { from: `${monday}-7`, to: "Plan_AsOf-6" },
  month: { from: monthStart, to: "Plan_AsOf+1" },
  lastMonth: { from: `EDATE(${monthStart},-1)`, to: "EDATE(Plan_AsOf,-1)+1" },
  fourWeeks: { from: "Plan_AsOf-27", to: "Plan_AsOf+1" },
  fourBefore: { from: "Plan_AsOf-55", to: "Plan_AsOf-27" },
} as const satisfies Readonly<Record<string, Days>>;

/** Criteria that keep a stretch's rows: `Sales_Date,">="&Plan_AsOf,Sales_Date,"<"&Plan_AsOf+1`. */
export const within = (dates: string, { from, to }: Days): string =>
  `${dates},">="&${from},${dates},"<"&${to}`;

/** One amount as a share of another; nothing where the other is not above 0. */
export const shareOf = (part: string, whole: string): string => `IF(${whole}<=0,"",(${part})/(${whole}))`;
