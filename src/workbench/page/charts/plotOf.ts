import { axisScale, type AxisScale } from "./axisScale";
import type { AxisView, ChartView } from "./ChartView";
import { spansOf } from "./spansOf";

/** Where the values are drawn, and how a place and a value become a point. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: AxisScale;
  /** The width one category has. */
  readonly band: number;
  readonly y: (value: number) => number;
}

const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

/** Everything the axis must hold: values, and where stacked columns reach. */
export const scaleOf = (view: ChartView, second: boolean): AxisScale => {
  const series = view.series.filter((each) => each.second === second);
  const stacked = spansOf(series.filter((each) => each.stacked)).flat();
  const values = [
    ...series.flatMap((each) => known(each.values)),
    ...stacked.flatMap((span) => (span === undefined ? [] : [span.from, span.to])),
  ];
  const axis = second ? view.second : view.value;
  return axisScale(values, axis?.least, axis?.most);
};

/** The room that the numbers of an axis take beside the plot. */
export const roomOf = ({ asTick, title }: AxisView, { ticks }: AxisScale): number => {
  const widest = Math.max(0, ...ticks.map((tick) => asTick?.(tick).length ?? 0));
  return (asTick ? 22 + widest * 6 : 14) + (title === undefined ? 0 : 16);
};

/** The plot of one value axis, within the room that title, legend and both axes leave. */
export const plotOf = (view: ChartView, second = false): Plot => {
  const scale = scaleOf(view, second);
  const left = roomOf(view.value, scaleOf(view, false));
  const right = view.width - (view.second ? roomOf(view.second, scaleOf(view, true)) : 18);
  const top = 16 + (view.title === undefined ? 0 : 24) + (view.legend === "top" ? 20 : 0);
  const bottom = view.height - 26 - (view.legend === "bottom" ? 20 : 0);
  const span = scale.most - scale.least;
  return {
    left,
    right,
    top,
    bottom,
    scale,
    band: (right - left) / Math.max(1, view.categories.length),
    y: (value) => bottom - ((value - scale.least) / span) * (bottom - top),
  };
};
