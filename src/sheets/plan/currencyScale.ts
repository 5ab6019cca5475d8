import { chineseUnits, latinUnits } from "./amountUnits";

const inChinese = /^(千万|百万|十万|千|万|亿)(?:元|圆|人民币|$|[^\p{Script=Han}])/u;
const inLatin = /[\s$€£¥₩₹](k|m|bn)$/;

/** What every 1 of a plan's amounts means by its currency: 10,000 in "万元", 1,000 in "$k"; 1 in plain money. */
export const currencyScale = (currency: string): number => {
  const text = currency.normalize("NFKC").trim().toLowerCase();
  const [, unit = ""] = inChinese.exec(text) ?? inLatin.exec(text) ?? [];
  return chineseUnits[unit] ?? latinUnits[unit] ?? 1;
};

/** A currency in which every 1 means so many: "万元" of "¥", "$k" of "$"; undefined where there is no word for it. */
export const scaledCurrency = (currency: string, factor: number): string | undefined => {
  const unitIn = (units: Readonly<Record<string, number>>) =>
    Object.keys(units).find((unit) => units[unit] === factor);
  const isYuan = /^(?:[¥￥]|元|rmb|cny|人民币)$/iu.test(currency.trim());
  const [han, short] = [unitIn(chineseUnits), unitIn(latinUnits)];
  if (isYuan && han !== undefined) return `${han}元`;
  if (short !== undefined) return /\p{L}$/u.test(currency) ? `${currency} ${short}` : `${currency}${short}`;
  return han === undefined ? undefined : `${han}${currency}`;
};
