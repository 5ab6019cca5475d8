/** Milliseconds in a day of UTC, which has no summer time. */
export const DAY_MS = 86_400_000;

/** The Excel serial of 1970-01-01, where JavaScript starts to count. */
export const EPOCH_SERIAL = 25_569;
