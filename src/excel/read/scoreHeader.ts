import type { Field } from "./roles/Role";

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** How words are found in a text: Chinese anywhere, others whole. */
const holds = (text: string, word: string) =>
  text.includes(word) && (hasHan(word) || ` ${text} `.includes(` ${word} `));

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

/**
 * How much a header sounds like a field: 1 for its very name, less for a name with words around it, 0 for another.
 *
 * @param text - the header as `plainText` leaves it
 */
export const scoreHeader = (text: string, { like, unlike }: Field): HeaderScore => {
  const exact = like[text] ?? like[text.replace(/ /g, "")];
  if (exact !== undefined) return { score: exact, unlike: false };
  let partial = 0;
  for (const name in like) {
    const weight = like[name] ?? 0;
    if (weight <= partial || !holds(text, name)) continue;
    partial = Math.max(partial, weight * (endsWith(text, name) ? atEnd : inside));
  }
  const other = unlike.some((word) => holds(text, word));
  return { score: other ? partial * aside : partial, unlike: other };
};
