import { counted } from "../counted";
import type { ReturnedText } from "../en-US/returned";

const locale = "zh-CN";
const cells = (count: number) => counted(locale, count, { other: "# 个单元格" });

/** 汇总返回文件的文字：工作表与窗格。 */
export const returnedText: ReturnedText = {
  sheet: {
    tab: "回收",
    title: "回收：经理返回的文件中与计划不同的内容",
    sentence: "每行对应返回文件中的一个单元格。已填入计划的会注明，其余由您决定。",
    table: "回收的单元格",
    columns: {
      Sheet: "工作表",
      Row: "行",
      Column: "列",
      Value: "文件中的内容",
      File: "文件",
      FileSheet: "文件中的工作表",
      Cell: "文件中的单元格",
      Became: "处理结果",
      On: "回收日期",
      Table: "表格",
    },
    became: {
      typed: "已填入计划",
      kept: "计划保留原值",
      "no-row": "计划中没有这一行",
      "no-room": "没有空行可用",
      "not-a-number": "不是数字",
      "not-a-date": "不是日期",
      "not-a-choice": "不在可选项中",
      outside: "超出可填写的范围",
    },
  },
  open: "汇总返回的文件",
  title: "返回的文件",
  meaning: "选择经理们返回的工作簿。填入之前您会先看到其中的内容；空白不会覆盖任何内容。",
  pick: "选择文件",
  pickMore: "选择其他文件",
  pickNote: "本计划的 .xlsx 或 .xlsm 副本，可一次选择多个。文件只读取，不改动。",
  reading: (done, of) => `正在读取第 ${done} 个文件，共 ${of} 个`,
  files: "文件",
  differing: (count) => (count === 0 ? "没有新内容" : counted(locale, count, { other: "# 处新内容" })),
  rows: (count) => counted(locale, count, { other: "计划中的 # 行" }),
  unreadable: {
    "nothing-ours": "其中没有本计划的表格，或表头下没有填写内容。",
    "share-not-a-workbook": "不是 .xlsx 或 .xlsm 工作簿。",
    "share-encrypted": "受密码保护。",
    "share-damaged": "文件已损坏。",
    "share-too-large": "超出返回计划应有的大小。",
  },
  nothingTitle: "没有新的内容返回",
  nothingMeaning: "文件中的内容与计划相同，或没有填写。",
  agreed: "计划中为空白，且各文件没有分歧",
  agreedOn: cells,
  conflicts: (count) => counted(locale, count, { other: "# 个单元格待您决定" }),
  where: (row, column) => (row === "" ? column : `${row} · ${column}`),
  mine: (value) => (value === "" ? "保持空白" : `保留 ${value}`),
  take: (value, files) => `${value}（${files}）`,
  keepAll: "全部保留我的",
  takeAll: "采用所有只有一种说法的",
  more: (count) => counted(locale, count, { other: "这些决定之后还会列出另外 # 处；在此之前计划保留原值。" }),
  lost: (count) => counted(locale, count, { other: "# 个单元格无法填入计划" }),
  lostItem: (place, value, why) => `${place}：${value}。${why}。`,
  why: {
    "no-row": "计划中没有这一行",
    "no-room": "没有空行可用",
    "not-a-number": "不是数字",
    "not-a-date": "不是日期",
    "not-a-choice": "不在可选项中",
    outside: "超出可填写的范围",
  },
  type: (count) =>
    count === 0 ? "列到工作表中" : counted(locale, count, { other: "将 # 个单元格填入计划" }),
  typeNote: "所有内容连同文件和单元格都列在“回收”工作表中。",
  typed: (count) =>
    count === 0 ? "没有内容填入计划。" : counted(locale, count, { other: "已将 # 个单元格填入计划。" }),
  listed: (count, tab) => counted(locale, count, { other: `“${tab}”中新增 # 行。` }),
};
