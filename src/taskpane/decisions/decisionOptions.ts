/** What there is to choose from, in the order offered. */
export const units: readonly number[] = [0.01, 1, 10, 100, 1000, 10_000, 1_000_000];
export const riskCounts: readonly number[] = [0, 1, 2, 3];
export const monthNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const quarterNumbers: readonly number[] = [1, 2, 3, 4];
export const sheetLanguages = ["en", "zh"] as const;
