import { counted } from "../counted";
import type { RepairText } from "../en-US/repair";

const locale = "zh-CN";

/** 修复单元格处的文字。 */
export const repairText: RepairText = {
  open: "修复单元格",
  title: "找不到我们函数的单元格",
  meaning: "工作簿在没有加载项的 Excel 中打开过后会这样。只重新输入勾选的内容，其余一概不动。",
  fineTitle: "没有损坏的单元格",
  fineMeaning: "调用我们函数的单元格都能找到函数。",
  group: (address, sheet, count) =>
    count === 1 ? `“${sheet}”中的 ${address}` : `“${sheet}”中的 ${address}，共 ${count} 个单元格`,
  says: "现在",
  willSay: "改为",
  look: "查看",
  doubtful: "其他加载项也可能有同名函数。确认是我们的单元格再勾选。",
  kept: {
    protected: "工作表受保护：请在“审阅”▸“撤消工作表保护”中取消保护，然后重新查找。",
    "very-hidden": "工作表被深度隐藏，您看不到其中的变化：请先取消隐藏，然后重新查找。",
  },
  mend: (count) => counted(locale, count, { other: "重新输入 # 个单元格" }),
  again: "重新查找",
  repaired: (count) => counted(locale, count, { other: "已重新输入 # 个单元格。" }),
  place: (address, sheet) => `“${sheet}”中的 ${address}`,
  still: {
    unknown: "仍无结果：公式中有这里不认识的函数或名称。",
    room: "放不下结果：有内容挡住，或单元格在表格中。",
    gone: "引用的单元格已不存在。",
  },
  more: (count) => counted(locale, count, { other: "另有 # 个" }),
  moreGroups: (count) => counted(locale, count, { other: "这些处理后还会列出另外 # 处。" }),
  unread: (sheets) => `因内容过多而未查找：${sheets}`,
};
