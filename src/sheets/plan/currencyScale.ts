const chinese: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
const latin: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

const inChinese = /^(千万|百万|十万|千|万|亿)(?:元|圆|人民币|$|[^\p{Script=Han}])/u;
const inLatin = /[\s$€£¥₩₹](k|m|bn)$/;

/** What every 1 of a plan's amounts means by its currency: 10,000 in "万元", 1,000 in "$k"; 1 in plain money. */
export const currencyScale = (currency: string): number => {
  const text = currency.normalize("NFKC").trim().toLowerCase();
  const [, unit = ""] = inChinese.exec(text) ?? inLatin.exec(text) ?? [];
  return chinese[unit] ?? latin[unit] ?? 1;
};

/** A currency in which every 1 means so many: "万元" of "¥", "$k" of "$"; undefined where there is no word for it. */
export const scaledCurrency = (currency: string, factor: number): string | undefined => {
  const unitIn = (units: Readonly<Record<string, number>>) =>
    Object.keys(units).find((unit) => units[unit] === factor);
  const isYuan = /^(?:[¥￥]|元|rmb|cny|人民币)$/iu.test(currency.trim());
  const [han, short] = [unitIn(chinese), unitIn(latin)];
  if (isYuan && han !== undefined) return `${han}元`;
  if (short !== undefined) return /\p{L}$/u.test(currency) ? `${currency} ${short}` : `${currency}${short}`;
  return han === undefined ? undefined : `${han}${currency}`;
};
