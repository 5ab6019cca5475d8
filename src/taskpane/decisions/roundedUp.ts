/**
 * An amount rounded up to so many leading digits, and to whole multiples of `unit`, so that it reads as a decision:
 * 733,215 in two digits is 740,000. Nothing below zero is rounded to zero.
 */
export const roundedUp = (amount: number, digits: number, unit = 1): number => {
  if (amount <= 0) return 0;
  const step = Math.max(unit, 10 ** (Math.ceil(Math.log10(amount)) - digits), 1);
  // A product such as 800,000 × 1.1 lands a hair above the number meant; that hair is not rounded up.
  const steps = Math.ceil(Number((amount / step).toFixed(6)));
  return steps * step;
};
