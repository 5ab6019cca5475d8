/** The next whole number, as a formula, where 100.00000000000001 counts as 100. */
export const roundedUp = (amount: string): string => `ROUNDUP(ROUND(${amount},6),0)`;
