/** An amount as a director would type it, readable back by `parseAmount` in either language. */
export const typedAmount = (amount: number): string =>
  new Intl.NumberFormat("en", { maximumFractionDigits: 6 }).format(amount);
