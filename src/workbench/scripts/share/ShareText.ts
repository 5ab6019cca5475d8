import { counted } from "../../../locales/counted";
import type { Language } from "../../../locales/language";

const english = {
  usage:
    "Usage: npm run share -- planned.xlsx --out copy.xlsx [--region East | --seller Anna] [--language en|zh]",
  both: "Give a region or a seller, not both: a copy is for one of them.",
  known: (names: string) => `The tables know: ${names}`,
  part: (name: string) => `A new workbook for ${name}, with values of these rows and nothing else:`,
  rows: (tab: string, count: number) =>
    `  ${tab}: ${counted("en-US", count, { one: "# row", other: "# rows" })}`,
  valued: (count: number) =>
    counted("en-US", count, { one: "# cell became its value", other: "# cells became their values" }),
  nothing: "Nothing in it needs the add-in: the copy is the file itself, to the byte.",
  names: (names: string) => `Names without a value in the copy: ${names}`,
  rules: (count: number) => counted("en-US", count, { one: "# rule left out", other: "# rules left out" }),
  said: (tab: string) => `What they were is said on the sheet ${tab}.`,
};

/** What the headless share copy says. */
export type ShareText = typeof english;

const chinese: ShareText = {
  usage:
    "用法：npm run share -- planned.xlsx --out copy.xlsx [--region 华东 | --seller 张三] [--language en|zh]",
  both: "区域和销售员请只给一个：一份副本只供其中一方使用。",
  known: (names) => `数据表中有：${names}`,
  part: (name) => `供${name}使用的新工作簿，只含以下各行的数值：`,
  rows: (tab, count) => `  ${tab}：${counted("zh-CN", count, { other: "# 行" })}`,
  valued: (count) => counted("zh-CN", count, { other: "# 个单元格已转为数值" }),
  nothing: "文件中没有依赖加载项的内容，副本与原文件逐字节相同。",
  names: (names) => `副本中没有值的名称：${names}`,
  rules: (count) => counted("zh-CN", count, { other: "# 条规则未保留" }),
  said: (tab) => `原来的公式列在工作表“${tab}”中。`,
};

export const shareText: Readonly<Record<Language, ShareText>> = { en: english, zh: chinese };
