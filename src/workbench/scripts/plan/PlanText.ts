import type { Language } from "../../../locales/language";

const english = {
  usage:
    "Usage: npm run plan -- input.xlsx --year 2018 --quarter 1 --target 800000 --out planned.xlsx\n" +
    "       [--language en|zh] [--first-month 1] [--currency USD] [--unit 1]\n" +
    "       [--weights history|preset|even] [--rhythm season|30-50-20|30-20-50|30-35-35|even] [--risk-flags 0]\n" +
    "       [--as-of 2018-02-14]",
  noInput: "Name the workbook to plan from.",
  noOutput: "Say with --out which file the planned workbook goes to.",
  wrong: (option: string, wanted: string) => `--${option} must be ${wanted}.`,
  unknown: (what: string) => `The command line is not understood: ${what}`,
  noFile: (file: string) => `${file} cannot be read.`,
  notWritten: (file: string) => `${file} cannot be written.`,
  noSales: "No table of sales was found: it needs a header, and in each row a date and an amount.",
  found: "Found",
  sales: (source: string, rows: string, from: string, to: string) =>
    `${source}: ${rows} rows, ${from} – ${to}`,
  field: (field: string, header: string) => `${field}: ${header}`,
  role: (role: string, source: string, rows: string) => `${role} too: ${source}, ${rows} rows`,
  plan: (from: string, to: string) => `Plan ${from} – ${to}`,
  year: "Year",
  floor: "Floor",
  stretch: "Stretch",
  lastYear: "last year",
  wrote: "Wrote",
  became: { written: "written", updated: "updated", unchanged: "unchanged", replaced: "replaced" },
  timing: (reading: string, writing: string) => `reading ${reading} s, writing ${writing} s`,
  lost: (what: string) => `Not kept: ${what}`,
};

/** What the headless run says. */
export type PlanText = typeof english;

const chinese: PlanText = {
  usage:
    "用法：npm run plan -- input.xlsx --year 2018 --quarter 1 --target 800000 --out planned.xlsx\n" +
    "      [--language en|zh] [--first-month 1] [--currency ¥] [--unit 1]\n" +
    "      [--weights history|preset|even] [--rhythm season|30-50-20|30-20-50|30-35-35|even] [--risk-flags 0]\n" +
    "      [--as-of 2018-02-14]",
  noInput: "请指定要制定计划的工作簿。",
  noOutput: "请用 --out 指定计划工作簿的保存位置。",
  wrong: (option, wanted) => `--${option} 应为${wanted}。`,
  unknown: (what) => `无法识别的命令：${what}`,
  noFile: (file) => `无法读取 ${file}。`,
  notWritten: (file) => `无法写入 ${file}。`,
  noSales: "没有找到销售表：需要有标题行，每行都有日期和金额。",
  found: "找到",
  sales: (source, rows, from, to) => `${source}：${rows} 行，${from} 至 ${to}`,
  field: (field, header) => `${field}：${header}`,
  role: (role, source, rows) => `另有${role}：${source}，${rows} 行`,
  plan: (from, to) => `计划 ${from} 至 ${to}`,
  year: "全年",
  floor: "保底",
  stretch: "冲刺",
  lastYear: "上年",
  wrote: "写入",
  became: { written: "新建", updated: "已更新", unchanged: "无变化", replaced: "已替换" },
  timing: (reading, writing) => `读取 ${reading} 秒，写入 ${writing} 秒`,
  lost: (what) => `未能保留：${what}`,
};

export const planText: Readonly<Record<Language, PlanText>> = { en: english, zh: chinese };
