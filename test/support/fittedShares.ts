/** What each weight's share of a whole amount is before rounding, as exact fractions on one denominator. */
export function fittedShares(
  target: number,
  weights: readonly number[],
): { numerator: bigint; denominator: bigint }[] {
  const some = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const whole = some.map((weight) => exactly(weight));
  const denominator = whole.reduce((total, weight) => total + weight, 0n);
  return whole.map((weight) => ({ numerator: BigInt(target) * weight, denominator }));
}

/** The decimal a number is written as, in units of 1e-340, below the smallest digit a double can have. */
function exactly(value: number): bigint {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const fraction = digits.split(".")[1] ?? "";
  return BigInt(digits.replace(".", "")) * 10n ** BigInt(340 + Number(exponent) - fraction.length);
}
