import { quoted } from "./quoted";

/** A link to a table or a name of the workbook, as a formula. */
export const linkTo = (place: string, words: string): string =>
  `=HYPERLINK("#${place}",${quoted(`→ ${words}`)})`;
