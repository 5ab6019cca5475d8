/** What every 1 means under a Chinese unit. */
export const chineseUnits: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** What every 1 means after a Latin letter. */
export const latinUnits: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
