import type { Decisions } from "../plan/decisions";
import { shortAmount } from "../plan/shortAmount";

/** A piece of a formula that says what an amount adds: "+13k", "-2k". */
export const signedAmount = (amount: string, decisions: Decisions): string =>
  `IF(ROUND(${amount},0)>0,"+","")&${shortAmount(amount, decisions)}`;
