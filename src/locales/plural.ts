import type { CountForms } from "./counted";

/** A noun after a number in a language that tells one from many: `plural("# row", "# rows")`. */
export const plural = (one: string, other: string): CountForms => ({ one, other });
