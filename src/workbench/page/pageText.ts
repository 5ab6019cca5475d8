import type { Language } from "../../locales/language";

const english = {
  title: "Quarterdeck workbench",
  open: "Open…",
  save: "Save",
  sample: "Sample company",
  blank: "New",
  pane: "Sales plan",
  writePlan: "Write the plan",
  checkData: "Check data",
  paneWidth: "Pane width",
  opened: (file: string) => `Opened ${file}.`,
  saved: (file: string) => `Saved ${file}.`,
  lost: (what: string) => `Left out, for the workbench does not know them: ${what}.`,
  notOpened: (file: string, why: string) => `${file} was not opened: ${why}.`,
  notBeside: "The browser kept the new workbook from opening in a window of its own.",
  failed: (why: string) => `That did not work: ${why}`,
};

/** The workbench's own words; the pane and the sheets bring theirs. */
export type PageText = typeof english;

const chinese: PageText = {
  title: "季舵工作台",
  open: "打开…",
  save: "保存",
  sample: "示例公司",
  blank: "新建",
  pane: "销售计划",
  writePlan: "写入计划",
  checkData: "检查数据",
  paneWidth: "窗格宽度",
  opened: (file) => `已打开 ${file}。`,
  saved: (file) => `已保存 ${file}。`,
  lost: (what) => `工作台不支持以下内容，已略去：${what}。`,
  notOpened: (file, why) => `没有打开 ${file}：${why}。`,
  notBeside: "浏览器阻止了在新窗口中打开新工作簿。",
  failed: (why) => `操作未完成：${why}`,
};

export const pageText: Readonly<Record<Language, PageText>> = { en: english, zh: chinese };
