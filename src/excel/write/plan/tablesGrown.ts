import type { Standing } from "../match/standing";

/** The tables that get rows, by name. */
export const tablesGrown = (standings: readonly Standing[]): ReadonlySet<string> =>
  new Set(
    standings.flatMap(({ tables }) =>
      [...tables].flatMap(([name, { rows }]) => (rows.some(({ seen }) => seen === undefined) ? [name] : [])),
    ),
  );
