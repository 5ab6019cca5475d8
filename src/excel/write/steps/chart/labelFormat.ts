import type { ChartSeries } from "../../../../sheets/blueprint/blueprint";

/** What stands before an amount that floats: a fall is drawn as high as it is, and still a loss. */
const signs: Readonly<Partial<Record<ChartSeries["role"], readonly [above: string, below: string]>>> = {
  good: ["+", "-"],
  act: ["-", "+"],
};

/**
 * How a series' labels are written: zeros blank, rises and falls with their sign.
 *
 * @param floating - whether it stands on a base that is not seen
 */
export const labelFormat = ({ role }: ChartSeries, floating: boolean, format: string): string => {
  const [above, below] = (floating ? signs[role] : undefined) ?? ["", "-"];
  return `${above}${format};${below}${format};`;
};
