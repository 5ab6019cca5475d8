import type { ParkedItem } from "./ParkedItem";

/** Stands before a parked formula, so that it is seen as text and never calculates. */
const formulaMark = "ƒ ";

/** What was typed, as a cell that only shows it. */
export const parkedValue = (typed: ParkedItem["typed"]): ParkedItem["typed"] =>
  typeof typed === "string" && typed.startsWith("=") ? formulaMark + typed : typed;

/** What was typed, from the cell that shows it. */
export const typedValue = (shown: ParkedItem["typed"]): ParkedItem["typed"] =>
  typeof shown === "string" && shown.startsWith(formulaMark) ? shown.slice(formulaMark.length) : shown;
