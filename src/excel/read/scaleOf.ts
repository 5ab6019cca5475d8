import { chineseUnits, latinUnits } from "../../sheets/plan/amountUnits";

/** What one of an amount's units means: "万" is 10,000. */
export interface Scale {
  readonly unit: string;
  readonly factor: number;
}

const factors: Readonly<Record<string, number>> = {
  ...chineseUnits,
  ...latinUnits,
  "000": 1e3,
  thousand: 1e3,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  billion: 1e9,
};

const money = "(?:[$€£¥₩₹]|rmb|cny|usd|eur|gbp|hkd|jpy|人民币)";
const latin = "(k|'?000|thousand|mn|mm|m|million|bn|billion)s?";
const chinese = "(千万|百万|十万|万|亿|千)";
const shapes = [
  new RegExp(`[([【{]\\s*(?:in\\s+|单位\\s*:?\\s*)?${money}?\\s*${latin}\\s*${money}?\\s*[)\\]】}]`),
  new RegExp(
    `[([【{]\\s*(?:单位\\s*:?\\s*)?${money}?\\s*${chinese}\\s*(?:元|圆|美元|欧元|${money})?\\s*[)\\]】}]`,
  ),
  new RegExp(`\\bin\\s+${money}?\\s*(thousand|million|billion)s?\\b`),
  new RegExp(`${money}\\s*(k|'?000|mn|mm|m|bn)s?$`),
  new RegExp(`${chinese}(?:元|圆)$`),
];
const caption = new RegExp(
  `单位\\s*:?\\s*(?:${money})?\\s*${chinese}(?:\\s*(?:元|圆|美元|欧元)|(?=[\\s)\\],,;]|$))`,
);

const found = (text: string, among: readonly RegExp[]): Scale | undefined => {
  const folded = text.normalize("NFKC").toLowerCase().trim();
  const unit = among.map((shape) => shape.exec(folded)?.[1]?.replace("'", "")).find(Boolean);
  const factor = unit === undefined ? undefined : factors[unit];
  return unit !== undefined && factor !== undefined ? { unit, factor } : undefined;
};

/** In what the amounts under a header are written: "金额（万元）", "Revenue ($k)", "Sales in millions"; undefined for plain money. */
export const scaleOf = (header: string): Scale | undefined => found(header, shapes);

/** In what the amounts under a caption are written: "金额单位：万元", "All figures in thousands"; undefined for any other text. */
export const captionScale = (text: string): Scale | undefined =>
  found(text, [caption, ...shapes.slice(0, 3)]);
