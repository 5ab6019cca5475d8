/** How a line or an outline is drawn; widths in pixels. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string | undefined;
}

export interface SeriesView {
  readonly name: string;
  readonly draw: "line" | "column";
  /** One per category; undefined where there is nothing to draw. */
  readonly values: readonly (number | undefined)[];
  /** undefined: not filled. */
  readonly fill: string | undefined;
  readonly stroke: Stroke | undefined;
  /** Free room between the columns' groups, and how far columns of a group cover each other, both in parts of a column. */
  readonly gap: number;
  readonly overlap: number;
  /** What stands at each value; empty when the series has no labels. */
  readonly labels: readonly (string | undefined)[];
}

/** A chart with every reference read: what is left is to draw it. Sizes in pixels. */
export interface ChartView {
  readonly width: number;
  readonly height: number;
  readonly title: string | undefined;
  readonly legend: "top" | "bottom" | undefined;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly gridlines: boolean;
  /** How a number is written on the value axis; undefined hides the axis. */
  readonly asTick: ((value: number) => string) | undefined;
}
