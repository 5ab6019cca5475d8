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
    "amount-unreadable": (count) => `${rows(count)}的金额不是数字，改正前不计入。`,
    "amount-missing": (count) => `${rows(count)}没有金额，无可计入。`,
    "amount-negative": (count) => `${rows(count)}的金额为负，如退款，按原数计入。`,
    "name-missing": (count) => `${rows(count)}没有名称，不计入。`,
    "name-again": (count) => `${rows(count)}的名称在上方已出现过，查找时只取第一行。`,
    "blank-row": (count) => `表中有 ${rows(count)}空行。`,
    "total-row": (count) => `${rows(count)}像是合计。没有日期，因此不会重复计算。`,
  },
  confirmMeaning: (name) => `确认后会给这些列起名，如 ${name}，其余内容一概不动。`,
  confirm: "使用这张表",
  missing: (field) => `请选择哪一列是“${field}”。`,
  noRows: "没有一行具备所需的全部内容。请另选列，或改正列出的单元格。",
  wide: "本表的月份或渠道是横向排列的，无法按列命名。请选中该表，用“数据”▸“来自表格”打开后选择“逆透视列”，再重新查找。",
  remark: {
    scaled: (unit, factor) => `金额以“${unit}”为单位，1 即 ${factor}。按表中数字计入，请用同一单位制定计划。`,
    "hidden-rows": (count) => `有 ${rows(count)}被隐藏或筛选掉，照样计入。`,
    alike: (sheets) => `${sheets}的列完全相同，只会使用这一张。如要一并计入，请把其余各表的行接在它下面。`,
    wide: (headers) => `${headers}是横向排列的。`,
  },
  also: "同时找到",
  alsoMeaning: "每张表都会让计划多一部分内容。勾选的会被采用，以后随时可改。",
  alsoAdds: (place, adds) => `${place}。${adds}`,
  inUse: "已采用",
  notInUse: "可以采用",
  checkRole: "核对",
  moreTables: (count) => `另有 ${counted(locale, count, { other: "# 张表" })}`,
  drop: "不用这张表",
  dropMeaning: "取消对这些列的命名，表格本身不动。若计划已写好，之后请重新写入一次。",
  useWithSales: "确认销售表后会一并采用。",
  another: "其他表格",
  anotherHint: "没有识别出的表格：先选它是什么，再选是哪一张。",
  anotherChoose: "请选择它是什么",
};
