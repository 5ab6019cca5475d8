import type { Language } from "../../../locales/language";

/** What is known of a product beside how it sells. */
export interface SampleProduct {
  readonly price: Readonly<Record<Language, number>>;
  /** Its cost, of the list price. */
  readonly costShare: number;
  /** Place in the categories. */
  readonly category: number;
  /** Days from its launch to the sample's first day. */
  readonly age: number;
  /** Months of sales that lie in stock; undefined for services. */
  readonly stockMonths: number | undefined;
}

/** The products, in the order of their names. */
export const sampleProducts: readonly SampleProduct[] = [
  { price: { en: 4200, zh: 29_800 }, costShare: 0.62, category: 0, age: 2950, stockMonths: 1.4 },
  { price: { en: 890, zh: 6200 }, costShare: 0.58, category: 0, age: 2215, stockMonths: 1.8 },
  { price: { en: 540, zh: 3800 }, costShare: 0.66, category: 0, age: 3680, stockMonths: 7.5 },
  { price: { en: 78, zh: 520 }, costShare: 0.55, category: 1, age: 3680, stockMonths: 0.7 },
  { price: { en: 112, zh: 760 }, costShare: 0.52, category: 1, age: 96, stockMonths: 0.9 },
  { price: { en: 36, zh: 240 }, costShare: 0.41, category: 2, age: 1870, stockMonths: 2.1 },
  { price: { en: 29, zh: 198 }, costShare: 0.38, category: 2, age: 1510, stockMonths: 4.6 },
  { price: { en: 960, zh: 6800 }, costShare: 0.35, category: 3, age: 62, stockMonths: undefined },
];
