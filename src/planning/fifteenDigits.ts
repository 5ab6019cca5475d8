/**
 * A number without what doubles keep past the fifteenth digit, which is all Excel shows.
 *
 * @example fifteenDigits(100 * 1.15) // 115
 */
export const fifteenDigits = (value: number): number => Number(value.toPrecision(15));
