/** Why a typed amount could not be read. */
export type AmountDoubt = "blank" | "unreadable" | "comma-as-decimal";

export type ParsedAmount =
  | { readonly amount: number; readonly doubt?: never }
  | { readonly amount?: never; readonly doubt: AmountDoubt };

const powers: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
};

const number = String.raw`(?:\d+|\d{1,3}(?:[, ']\d{3})+)(?:\.\d+)?|\.\d+`;
const western = new RegExp(`^(${number}) ?(k|thousand|mn|mio|million|m|billion|bn|b)?$`);
const chinese = new RegExp(`^(?:(${number})([百千万])?亿)?(?:(${number})([百千])?万)?(\\d{4}|\\d{8})?$`);
const small = new RegExp(`^(${number})([百千])$`);

const digitsOf = (text: string) => text.replace(/[, ']/g, "");

/** Shifts the point in the text, so that 1.13 亿 is 113,000,000 and not a hair less. */
const shifted = (text: string, power: number) => Number(`${digitsOf(text)}e${power}`);

const powerOf = (word: string | undefined) => (word === undefined ? 0 : (powers[word] ?? 0));

const withoutCurrency = (text: string) =>
  text
    .replace(/^(?:us\$|hk\$|[$€£¥₩₹]|rmb|cny|usd|eur|gbp|hkd|人民币)\s*/u, "")
    .replace(/\s*(?:[$€£¥]|rmb|cny|usd|eur|gbp|hkd|块钱|块|圆|元整|元)$/u, "");

/**
 * The amount a director typed: 8,000,000 · 8m · 1.5 bn · 800万 · 1.2亿 · 3千万 · 1亿2000万, with or without a currency.
 *
 * Amounts are in units of `scale`: of 10,000, 800 stays 800 while 800万 and 8m become 800.
 *
 * Commas, spaces and apostrophes group thousands; a point starts the decimals. Full-width characters count as plain ones.
 * A comma that cannot be a group (8,5) is never guessed at, nor is a colloquial tail (1亿2).
 */
export const parseAmount = (typed: string, scale = 1): ParsedAmount => {
  const text = typed.normalize("NFKC").trim().toLowerCase().replaceAll("億", "亿").replaceAll("萬", "万");
  if (text === "") return { doubt: "blank" };
  const signed = withoutCurrency(text.replace(/^[-−]\s*/u, ""));
  const sign = /^[-−]/u.test(text) ? -1 : 1;
  const plain = western.exec(signed);
  const inScale = (amount: number) => ({ amount: (sign * amount) / scale });
  if (plain)
    return plain[2] === undefined
      ? { amount: sign * shifted(plain[1] ?? "", 0) }
      : inScale(shifted(plain[1] ?? "", powerOf(plain[2])));
  const round = small.exec(signed);
  if (round) return inScale(shifted(round[1] ?? "", powerOf(round[2])));
  const parts = chinese.exec(signed);
  if (parts && /[万亿]/u.test(signed) && tailFits(parts))
    return inScale(partOf(parts[1], parts[2], 8) + partOf(parts[3], parts[4], 4) + Number(parts[5] ?? 0));
  return { doubt: /^\d+,\d{1,2}$|^[\d.]+,\d+$/u.test(signed) ? "comma-as-decimal" : "unreadable" };
};

const partOf = (digits: string | undefined, word: string | undefined, power: number) =>
  digits === undefined ? 0 : shifted(digits, power + powerOf(word));

/** Digits after 万 stand for the last four places, after 亿 alone for the last eight; anything shorter is anyone's guess. */
const tailFits = (parts: RegExpExecArray) =>
  parts[5] === undefined || parts[5].length === (parts[3] === undefined ? 8 : 4);
