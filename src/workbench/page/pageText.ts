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
  lost: (what: string) => `Not everything could be kept: ${what}`,
  notAWorkbook: (file: string) => `${file} is no Excel workbook. Choose a file that ends in .xlsx.`,
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
  lost: (what) => `以下内容无法保留：${what}`,
  notAWorkbook: (file) => `${file} 不是 Excel 工作簿，请选择 .xlsx 文件。`,
  failed: (why) => `操作未完成：${why}`,
};

export const pageText: Readonly<Record<Language, PageText>> = { en: english, zh: chinese };
