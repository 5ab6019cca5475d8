/** A value axis: its ends, and the round numbers to mark between them. */
export interface AxisScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/**
 * A scale of about five round steps that holds every value and zero.
 *
 * @param least - the axis' own lower end, if it has one
 * @param most - the axis' own upper end, if it has one
 */
export const axisScale = (values: readonly number[], least?: number, most?: number): AxisScale => {
  const low = least ?? Math.min(0, ...values);
  const highest = most ?? Math.max(0, ...values);
  const high = highest > low ? highest : low + 1;
  const step = roundStep((high - low) / 5);
  const first = least ?? Math.floor(low / step) * step;
  const last = most ?? Math.max(first + step, Math.ceil(high / step - 1e-9) * step);
  const ticks = Array.from(
    { length: Math.floor((last - first) / step + 1e-9) + 1 },
    (_, place) => first + place * step,
  );
  return { least: first, most: last, ticks };
};

/** The nearest of 1, 2, 2.5, 5 times a power of ten that is no smaller. */
const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [1, 2, 2.5, 5, 10].find((each) => each * power >= step * (1 - 1e-9)) ?? 10;
  return times * power;
};
