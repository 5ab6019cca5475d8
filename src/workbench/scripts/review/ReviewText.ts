import type { Language } from "../../../locales/language";

const english = {
  usage: "Usage: npm run review -- planned.xlsx --as-of 2017-12-31 --out reviewed.xlsx [--language en|zh]",
  notPlanned: (file: string) => `${file} holds no plan to review. Write one first: npm run plan.`,
  broken: (names: string) =>
    `The plan cannot be read: ${names}. Write it again with npm run plan, then review it.`,
  noRows: "The plan's sales rows are gone: the names over their columns lead nowhere.",
  outside: (day: string, quarter: string, from: string, to: string) =>
    `${day} is no day to review ${quarter} at: give one from ${from} to ${to}.`,
  reviewed: (quarter: string, from: string, to: string, asOf: string) =>
    `Review of ${quarter}, ${from} – ${to}, as of ${asOf}`,
  rows: (source: string, rows: string) => `${source}: ${rows} rows`,
};

/** What the headless review says. */
export type ReviewText = typeof english;

const chinese: ReviewText = {
  usage: "用法：npm run review -- planned.xlsx --as-of 2017-12-31 --out reviewed.xlsx [--language en|zh]",
  notPlanned: (file) => `${file} 中没有可复盘的计划，请先用 npm run plan 生成。`,
  broken: (names) => `无法读取计划：${names}。请用 npm run plan 重新生成后再复盘。`,
  noRows: "找不到计划所用的销售明细：对应的名称已失效。",
  outside: (day, quarter, from, to) => `不能在 ${day} 复盘 ${quarter}：请给出 ${from} 至 ${to} 之间的日期。`,
  reviewed: (quarter, from, to, asOf) => `${quarter} 复盘，${from} 至 ${to}，截至 ${asOf}`,
  rows: (source, rows) => `${source}：${rows} 行`,
};

export const reviewText: Readonly<Record<Language, ReviewText>> = { en: english, zh: chinese };
