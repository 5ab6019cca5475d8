/**
 * In place of the package of this name, whose thousand tables of characters take a second to load in each test file: Univer
 * asks for them at its start, and needs them to break lines on a screen, which no test here has.
 */
const asRegExp = (source: string) => ({ toRegExp: () => new RegExp(source, "u") });

export const letters = () =>
  asRegExp("[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]");
export const punctuations = () => asRegExp("[\\u3000-\\u303f\\uff00-\\uffef]");
export const all = () =>
  asRegExp(
    "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff00-\\uffef]",
  );
