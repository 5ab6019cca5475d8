import type { Decisions } from "../../sheets/plan/decisions";
import { typedAmount } from "../format/typedAmount";

/** The decisions while they are being made: what is typed stays as typed until it reads as a decision. */
export interface DecisionsDraft extends Omit<Decisions, "year" | "target"> {
  readonly year: string;
  readonly target: string;
}

/** A plan's decisions, ready to be changed. */
export const draftOf = (decisions: Decisions): DecisionsDraft => ({
  ...decisions,
  year: String(decisions.year),
  target: typedAmount(decisions.target),
});
