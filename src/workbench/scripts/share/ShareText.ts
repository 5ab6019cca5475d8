import { counted } from "../../../locales/counted";
import type { Language } from "../../../locales/language";

const english = {
  usage: "Usage: npm run share -- planned.xlsx --out copy.xlsx [--language en|zh]",
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
  usage: "用法：npm run share -- planned.xlsx --out copy.xlsx [--language en|zh]",
  valued: (count) => counted("zh-CN", count, { other: "# 个单元格已转为数值" }),
  nothing: "文件中没有依赖加载项的内容，副本与原文件逐字节相同。",
  names: (names) => `副本中没有值的名称：${names}`,
  rules: (count) => counted("zh-CN", count, { other: "# 条规则未保留" }),
  said: (tab) => `原来的公式列在工作表“${tab}”中。`,
};

export const shareText: Readonly<Record<Language, ShareText>> = { en: english, zh: chinese };
