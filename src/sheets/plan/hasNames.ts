import type { Snapshot } from "./snapshot";

/** Whether every one of these names stands over a column of the director's. */
export const hasNames = ({ names }: Pick<Snapshot, "names">, ...wanted: readonly string[]): boolean =>
  wanted.every((name) => names.includes(name));
