import type { PreviewPeriod } from "../../sheets/plan/planPreview";

/** How long a row's bars are against the longest beside them, as CSS writes lengths: "62.5%". */
export interface Bars {
  readonly plan: string;
  /** Undefined where nothing was sold a year before. */
  readonly last: string | undefined;
}

/** Bars on one scale, so that rows can be compared; of no length when there is nothing to compare. */
export const barsOf = (periods: readonly Pick<PreviewPeriod, "target" | "lastYear">[]): readonly Bars[] => {
  const longest = Math.max(0, ...periods.flatMap(({ target, lastYear }) => [target, lastYear]));
  const length = (amount: number) => `${longest > 0 ? (Math.max(0, amount) / longest) * 100 : 0}%`;
  return periods.map(({ target, lastYear }) => ({
    plan: length(target),
    last: lastYear > 0 ? length(lastYear) : undefined,
  }));
};
