import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Finding } from "./Finding";

/** What is checked of what, and where its link leads: "Year · target lies within its anchors". */
export const framed = (
  { check: { findings } }: SheetsText,
  thing: string,
  name: string,
  place: string,
  words: string,
): Pick<Finding, "name" | "leadsTo"> => ({
  name: `${thing}${findings.between}${name}`,
  leadsTo: { place, words },
});
