import { counted } from "../counted";
import type { ExplainText } from "../en-US/explain";

/** The words of a cell's explanation, in Chinese. */
export const explainText: ExplainText = {
  title: "这个数怎么来的",
  meaning: "选中计划表或您自己表中的任意单元格，看它是什么、由哪些单元格算出。",
  ask: "说明选中的单元格",
  says: (what, shown, came) => `${what}：${shown}，${came}。`,
  ofTable: (column, row, title) => (row === "" ? `“${title}”的${column}` : `“${title}”中${row}的${column}`),
  total: (column, title) => `“${title}”中${column}的合计`,
  place: (label, place) => `${label}，第 ${place} 项`,
  choice: (shown, label) => `“${shown}”是“${label}”的可选项之一。`,
  words: "这个单元格是计划表的文字，不是数：标题、表头、标签或说明。",
  empty: "这个单元格是空的，请选中一个有数的单元格。",
  beside: (sheet) => `“${sheet}”中的单独单元格`,
  theirs: (sheet) => `您自己的表“${sheet}”中的单元格`,
  came: {
    calculated: "由下列单元格算出",
    typed: "由您填写，或沿用建议值",
    given: "直接录入，不是算出的",
  },
  alone: "不依赖工作簿中的其他单元格",
  open: "等您填写",
  blank: "空",
  inputs: "由这些算出",
  cells: (count) => counted("zh-CN", count, { other: "# 个单元格" }),
  growing: "您的全部明细行",
  origin: {
    rule: "规则",
    own: "您自己的数据",
    calculated: "算出",
    typed: "在计划表中填写",
    given: "直接录入",
  },
  stands: (origin, cell) => `${origin} · ${cell}`,
  rule: "依据的规则",
  use: (used, method) => `我们采用 ${used}；方法的说法：${method}。`,
  item: (items) => `方法条目 ${items}`,
  ours: "方法提到这条规则，但没有给出数值",
  function: (name, rule) => `${name}：${rule}`,
  behind: "这是一组结果中的一项，公式在",
};
