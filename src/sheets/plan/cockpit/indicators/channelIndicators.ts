import { hasNames } from "../../hasNames";
import type { SheetKey } from "../../sheetKeys";
import type { Snapshot } from "../../snapshot";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

const total = (column: string, days: Days | undefined): string =>
  days === undefined
    ? `SUM(Channels_${column})`
    : `SUMIFS(Channels_${column},${within("Channels_Date", days)})`;

const conversion = (days?: Days): string => shareOf(total("Customers", days), total("Leads", days));
/** What comes back of what is spent, as the Channels sheet reckons it: the margin of an order where that sheet knows it. */
const roi =
  (margin: string) =>
  (days?: Days): string =>
    shareOf(`${total("Sales", days)}${margin}-${total("Spend", days)}`, total("Spend", days));

const { today, weekAgo, week, lastWeek, fourWeeks, fourBefore } = stretches;

/** Leads, their conversion and the return on spend; what has no date is told over all rows. */
export const channelIndicators = (snapshot: Snapshot, sheets: readonly SheetKey[]): readonly Indicator[] => {
  const isDated = hasNames(snapshot, "Channels_Date");
  const twice = (of: (days?: Days) => string) =>
    isDated ? { now: of(fourWeeks), before: of(fourBefore) } : { now: of() };
  return [
    ...(isDated && hasNames(snapshot, "Channels_Leads")
      ? [
          {
            name: "leadsToday",
            as: "count",
            cadence: "daily",
            now: total("Leads", today),
            before: total("Leads", weekAgo),
            better: "up",
          } as const,
          {
            name: "leadsWeek",
            as: "count",
            cadence: "weekly",
            now: total("Leads", week),
            before: total("Leads", lastWeek),
            better: "up",
          } as const,
        ]
      : []),
    ...(hasNames(snapshot, "Channels_Leads", "Channels_Customers")
      ? [
          {
            name: "conversion",
            as: "share",
            cadence: "daily",
            ...twice(conversion),
            target: "Rule_Conversion",
            better: "up",
          } as const,
        ]
      : []),
    ...(hasNames(snapshot, "Channels_Spend", "Channels_Sales")
      ? [
          {
            name: "roi",
            as: "share",
            cadence: "weekly",
            ...twice(roi(sheets.includes("Channels") ? "*Channel_Margin" : "")),
            better: "up",
          } as const,
        ]
      : []),
  ];
};
