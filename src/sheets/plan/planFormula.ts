import type { UnknownColumns } from "../blueprint/UnknownColumns";
import type { PlanTables } from "./planTable";

/** A formula as it was written, or the sentence that says what is wrong with it. */
type Sound<Formula extends string> =
  UnknownColumns<Formula, PlanTables, Nowhere> extends infer Fault
    ? [Fault] extends [never]
      ? Formula
      : Fault
    : never;

type Nowhere = Record<never, never>;

/** A formula outside any table: it may name the columns of the plan's tables, and no row of its own. */
export const planFormula = <const Formula extends string>(
  formula: Formula extends Sound<Formula> ? Formula : Sound<Formula>,
): string => formula;
