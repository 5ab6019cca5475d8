/** 0 of nothing. */
export const sum = (values: readonly number[] | Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
