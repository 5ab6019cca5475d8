import { fieldSynonyms } from "./fieldSynonyms";
import type { SalesField } from "./finding";
import { plainText } from "./plainText";

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

const holds = (text: string, word: string) =>
  hasHan(word) ? text.includes(word) : ` ${text} `.includes(` ${word} `);

const endsWith = (text: string, word: string) =>
  hasHan(word) ? text.endsWith(word) : ` ${text}`.endsWith(` ${word}`);

/** A header that says more than the field's name is weaker, least so when the name is its last word. */
const atEnd = 0.85;
const inside = 0.6;
const aside = 0.25;

export interface HeaderScore {
  /** 0–1: how much the header sounds like the field. */
  readonly score: number;
  /** Whether it has words that speak of something else. */
  readonly unlike: boolean;
}

/** How much a header sounds like a field: 1 for its very name, less for a name with words around it, 0 for another. */
export const scoreHeader = (header: string, field: SalesField): HeaderScore => {
  const text = plainText(header);
  const { like, unlike } = fieldSynonyms[field];
  const exact = like[text] ?? like[text.replace(/ /g, "")];
  if (exact !== undefined) return { score: exact, unlike: false };
  const partial = Object.entries(like).reduce((best, [name, weight]) => {
    if (!holds(text, name)) return best;
    return Math.max(best, weight * (endsWith(text, name) ? atEnd : inside));
  }, 0);
  const other = unlike.some((word) => holds(text, word));
  return { score: other ? partial * aside : partial, unlike: other };
};
