/** How a line or an outline is drawn; widths in pixels. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string | undefined;
}

export interface SeriesView {
  readonly name: string;
  /** Columns stand, bars lie; of both, stacked ones stand on each other. A radar is a line around a middle. */
  readonly draw: "line" | "column" | "bar" | "bubble" | "radar";
  readonly stacked: boolean;
  /** Against the second value axis. */
  readonly second: boolean;
  /** One per category; undefined where there is nothing to draw. */
  readonly values: readonly (number | undefined)[];
  /** Bubbles alone: how far right each stands, and its size. */
  readonly across: readonly (number | undefined)[];
  readonly sizes: readonly (number | undefined)[];
  /** Bubbles alone: in parts of the size that Excel gives them. */
  readonly scale: number;
  /** undefined: not filled. */
  readonly fill: string | undefined;
  readonly stroke: Stroke | undefined;
  /** Free room between the columns' groups, and how far columns of a group cover each other, both in parts of a column. */
  readonly gap: number;
  readonly overlap: number;
  /** What stands at each value; empty when the series has no labels. */
  readonly labels: readonly (string | undefined)[];
  /** What the labels are written on; undefined where they stand on the chart itself. */
  readonly labelGround: string | undefined;
}

/** A value axis as it is asked for; what is undefined follows from the values. */
export interface AxisView {
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly gridlines: boolean;
  /** How a number is written on it; undefined hides the axis. */
  readonly asTick: ((value: number) => string) | undefined;
  readonly title: string | undefined;
}

/** A chart with every reference read: what is left is to draw it. Sizes in pixels. */
export interface ChartView {
  readonly width: number;
  readonly height: number;
  readonly title: string | undefined;
  readonly legend: "top" | "bottom" | undefined;
  readonly categories: readonly string[];
  /** Whether lying bars begin at the top. */
  readonly topDown: boolean;
  readonly series: readonly SeriesView[];
  readonly value: AxisView;
  /** At the right; for series that are drawn against it. */
  readonly second: AxisView | undefined;
  /** Along the bottom, under bubbles. */
  readonly across: AxisView;
}
