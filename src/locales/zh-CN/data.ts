import type { DataText } from "../en-US/data";
import { counted } from "../counted";

const locale = "zh-CN";
const rows = (count: number) => counted(locale, count, { other: "# 行" });

/** What the pane says where the director's tables are checked, in Chinese. */
export const dataText: DataText = {
  meaning: "识别有误之处请改正。您的工作表只会被读取。",
  pick: "是哪张表？",
  needed: "必需",
  welcome: "让计划更丰富",
  none: "本表没有",
  choose: "请选择一列",
  column: (header, position) => (header === "" ? `第 ${position} 列` : header),
  example: (samples) => `例：${samples.join(" · ")}`,
  doubts: "值得一看",
  noDoubts: "每一行所需内容都齐全。",
  look: (cell) => `转到 ${cell}`,
  doubt: {
    "date-unreadable": (count) => `${rows(count)}的日期无法识别，改正前不计入。`,
    "date-as-text": (count) => `${rows(count)}的日期存成了文本，不计入。可用“数据”▸“分列”转为日期。`,
    "date-missing": (count) => `${rows(count)}没有日期，不计入。`,
    "amount-as-text": (count) => `${rows(count)}的金额存成了文本，不计入。请转换为数字。`,
    "amount-in-unit": (count) =>
      `${rows(count)}的金额把单位写进了单元格，如“3.5万”“12k”，是文本，不计入。请按该列的单位改写为数字。`,
    "amount-unreadable": (count) => `${rows(count)}的金额不是数字，改正前不计入。`,
    "amount-missing": (count) => `${rows(count)}没有金额，无可计入。`,
    "amount-negative": (count) => `${rows(count)}的金额为负，如退款，按原数计入。`,
    "date-future": (count) => `${rows(count)}的日期还没到，计入其所在月份。`,
    "name-missing": (count) => `${rows(count)}没有名称，不计入。`,
    "name-again": (count) => `${rows(count)}的名称在上方已出现过，查找时只取第一行。`,
    "name-blank": (count, field) => `${rows(count)}的“${field}”空着，计入合计，但不归入任何名称。`,
    "row-again": (count) => `${rows(count)}与上方某行在所用各列完全相同，不删除就会重复计入。`,
    "blank-row": (count) => `表中有 ${rows(count)}空行。`,
    "total-row": (count) => `${rows(count)}像是合计。没有日期，因此不会重复计算。`,
  },
  confirmMeaning: (name) => `确认后会给这些列起名，如 ${name}，其余内容一概不动。`,
  moreCells: (count) => `另有 ${counted(locale, count, { other: "# 处" })}`,
  confirm: "使用这张表",
  missing: (field) => `请选择哪一列是“${field}”。`,
  noRows: "没有一行具备所需的全部内容。请另选列，或改正列出的单元格。",
  wide: "本表的月份或渠道是横向排列的，无法按列命名。请按上面的步骤改为纵向。",
  units: "金额的单位不止一种，或与销售表的单位不同。请先统一单位，否则合计与比率会差出整整一个倍数。",
  remark: {
    "units-differ": (headers) => `${headers}的单位不一致。`,
    scaled: (unit, factor) => `金额以“${unit}”为单位，1 即 ${factor}。计划也用这个单位，并会注明。`,
    "hidden-rows": (count) => `有 ${rows(count)}被隐藏或筛选掉，照样计入。`,
    alike: (count) =>
      `${counted(locale, count, { other: "# 张表" })}的列完全相同。一个名称只能指向一张表，因此只会计入此处选中的这一张。要全部计入，请先合成一张表：`,
    alikeSteps: [
      "“数据”▸“获取数据”▸“来自文件”▸“从工作簿”：选择本工作簿，勾选这些表，再点“转换数据”。",
      "用“将查询追加为新查询”把它们上下接起来，再点“关闭并上载”，结果会放在单独的一张表上。",
      "回到这里重新查找并选中那张表。以后点“数据”▸“全部刷新”，新的行就会进来。没有这项功能时，把各表的行复制到同一张表中即可。",
    ],
    wide: (count, headers) =>
      `${headers}等 ${counted(locale, count, { other: "# 列" })}是横向排列的。计划需要一列日期、一列金额，请改为纵向：`,
    wideSteps: [
      "选中表中任一单元格，点“数据”▸“来自表格/区域”。",
      "选中这些列，点“转换”▸“逆透视列”。新出现的两列命名为“日期”和“金额”，或“渠道”和“投放金额”。",
      "把各月写成当月第一天的日期，如 2026-03-01，再点“关闭并上载”，然后回到这里重新查找。",
    ],
  },
  also: "同时找到",
  alsoMeaning: "每张表都会让计划多一部分内容。勾选的会被采用，以后随时可改。",
  alsoAdds: (place, adds) => `${place}。${adds}`,
  inUse: "已采用",
  notInUse: "可以采用",
  checkRole: "核对",
  moreTables: (count) => `另有 ${counted(locale, count, { other: "# 张表" })}`,
  drop: "不用这张表",
  dropMeaning: "表格本身不动。已写好的计划仍会引用这张表，重新写入计划后即不再使用。",
  useWithSales: "确认销售表后会一并采用。",
  another: "其他表格",
  anotherHint: "没有识别出的表格：先选它是什么，再选是哪一张。",
  anotherChoose: "请选择它是什么",
};
