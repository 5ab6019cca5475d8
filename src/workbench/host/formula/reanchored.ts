import type { Area } from "../univer/Area";
import { translated } from "./translated";
import { withFormulas } from "./withFormulas";

/** A rule whose formulas speak for the first of these cells, rewritten to speak for the first of those. */
export function reanchored<T>(rule: T, [before]: readonly Area[], [after]: readonly Area[]): T {
  if (!before || !after) return rule;
  const [down, right] = [after.row - before.row, after.column - before.column];
  return withFormulas(rule, (formula) => translated(formula, down, right));
}
