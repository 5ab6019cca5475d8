import type { FormItem } from "../../blueprint/blueprint";

/** A labelled cell for a number to try out. */
export const triedOut = (as: "money" | "share", label: string, start: number): FormItem => ({
  as,
  input: true,
  label,
  start,
  least: 0,
});
