import type { SeriesView } from "./ChartView";

/** Where a column or a bar begins and ends on the value axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans of each series in each category: from zero, or from where those before it end, what is below zero downwards. */
export const spansOf = (all: readonly SeriesView[]): readonly (readonly (Span | undefined)[])[] => {
  const above: number[] = [];
  const below: number[] = [];
  return all.map(({ values, stacked }) =>
    values.map((value, place) => {
      if (value === undefined) return undefined;
      if (!stacked) return { from: 0, to: value };
      const reached = value < 0 ? below : above;
      const from = reached[place] ?? 0;
      reached[place] = from + value;
      return { from, to: from + value };
    }),
  );
};
