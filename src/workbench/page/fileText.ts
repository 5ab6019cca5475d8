import type { Language } from "../../locales/language";
import type { NotAWorkbookReason } from "../host/xlsx/NotAWorkbook";
import type { NotKept } from "../host/xlsx/NotKept";

type InBoth = readonly [english: string, chinese: string];

const reasons: Readonly<Record<NotAWorkbookReason, InBoth>> = {
  empty: ["it is empty", "文件是空的"],
  "old-format": [
    "it is in the format of Excel 97 to 2003; save it as .xlsx first",
    "它是 Excel 97–2003 格式，请先另存为 .xlsx",
  ],
  "binary-format": ["it is a binary workbook; save it as .xlsx first", "它是二进制工作簿，请先另存为 .xlsx"],
  encrypted: ["it is protected by a password; save it without one first", "它有密码保护，请先去掉密码再保存"],
  "no-workbook": ["there is no workbook in it", "里面没有工作簿"],
  "not-a-package": [
    "it is no Excel workbook; choose a file that ends in .xlsx",
    "它不是 Excel 工作簿，请选择 .xlsx 文件",
  ],
  damaged: ["it is damaged", "文件已损坏"],
  "too-large": ["it holds more than can be opened here", "内容过多，无法在此打开"],
};

const kinds: Readonly<Record<NotKept, InBoth>> = {
  "1904-dates": ["dates counted from 1904", "从 1904 年起算的日期"],
  "chart-details": ["details of charts", "图表细节"],
  "chart-kinds": ["some kinds of charts", "部分图表类型"],
  "chart-sheets": ["chart sheets", "图表工作表"],
  "conditional-formats": ["some conditional formats", "部分条件格式"],
  connections: ["connections", "数据连接"],
  consolidations: ["consolidations", "合并计算"],
  controls: ["controls", "控件"],
  "custom-xml": ["custom XML", "自定义 XML"],
  "data-model": ["the data model", "数据模型"],
  "data-tables": ["data tables", "模拟运算表"],
  "data-types": ["linked data types", "链接的数据类型"],
  "data-validation": ["some data validation", "部分数据验证"],
  "embedded-objects": ["embedded objects", "嵌入对象"],
  "external-links": ["links to other workbooks", "外部链接"],
  "fill-patterns": ["fill patterns", "填充图案"],
  "filter-criteria": ["what is filtered out", "筛选条件"],
  "headerless-tables": ["tables without headers", "无标题行的表格"],
  images: ["pictures", "图片"],
  macros: ["macros", "宏"],
  names: ["some names", "部分名称"],
  outlines: ["outlines", "分级显示"],
  "page-breaks": ["page breaks", "分页符"],
  "phonetic-text": ["phonetic text", "拼音"],
  "pivot-tables": ["pivot tables", "数据透视表"],
  "protected-ranges": ["ranges with passwords of their own", "单独设密码的区域"],
  "query-tables": ["query tables", "查询表"],
  scenarios: ["scenarios", "方案"],
  shapes: ["shapes", "形状"],
  "sheet-views": ["details of views", "视图细节"],
  signatures: ["signatures", "签名"],
  slicers: ["slicers", "切片器"],
  "sort-state": ["sort orders", "排序状态"],
  sparklines: ["sparklines", "迷你图"],
  "web-extensions": ["other add-ins", "其他加载项"],
};

const place = { en: 0, zh: 1 } as const;

/** Why a file is not opened, to go on after its name. */
export const reasonText = (reason: NotAWorkbookReason, language: Language): string =>
  reasons[reason][place[language]];

/** What could not be kept, as a list. */
export const notKeptText = (codes: readonly NotKept[], language: Language): string =>
  codes.map((code) => kinds[code][place[language]]).join(language === "zh" ? "、" : ", ");
