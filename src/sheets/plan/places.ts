/** Rows of a list that ranks itself: each with its place, from 1. */
export const places = (count: number): readonly { readonly Place: number }[] =>
  Array.from({ length: count }, (_, index) => ({ Place: index + 1 }));
