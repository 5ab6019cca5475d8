import type { PlanningError, PlanningErrorCode } from "../planning/PlanningError";

/** The arguments of the functions that answer in Chinese, as the Chinese formula help names them. */
const ARGUMENTS: Record<string, string> = {
  score: "得分",
  healthyAt: "健康线",
  riskBelow: "风险线",
  start: "开始日期",
  due: "截止日期",
  progress: "进度",
  asOf: "截至日期",
  amberAt: "黄灯线",
  redAt: "红灯线",
  hired: "入职日期",
  visits: "有效拜访",
  proposals: "方案",
  invoiced: "开票日期",
  contract: "合同类型",
  paid: "回款日期",
  terms: "账期",
  steps: "催收节点",
  customers: "客户",
  dates: "日期",
  amounts: "金额",
  cuts: "界限",
  strategy: "战略",
  history: "历史",
  market: "市场",
  capacity: "产能",
  flex: "弹性",
  target: "目标",
  tolerance: "容差",
  purchases: "采购额",
  years: "年数",
  orders: "订单数",
  margin: "毛利率",
  growth: "增长率",
  marginCut: "毛利率界限",
  growthCut: "增长率界限",
  opened: "受理时间",
  done: "完成时间",
  limits: "时限",
  list: "目录价",
  net: "成交价",
  segment: "客户类别",
  floors: "底价",
  sales: "销售额",
  language: "语言",
};

const SENTENCES: Record<PlanningErrorCode, string> = {
  "not-a-number": "不是数字，请填写数字",
  "not-a-date": "不是日期，请填写日期，或 2018-01-31 这样的文本",
  "not-a-name": "不是名称，请填写文本或数字",
  "negative-weight": "权重不能小于 0",
  "out-of-range": "超出范围，请改用合理的数值",
  "wrong-shape": "大小与其他参数不一致，请给出一个单元格，或同样大小的区域",
  "too-few": "数据太少，请补充",
  "too-large": "数值过大，请改用更大的单位",
  "nothing-free": "各部分都已锁定，请放开一部分",
  "cannot-foot": "无法同时满足行合计与列合计，请核对合计，或放开锁定、减少零值",
  "not-in-unit": "不是单位的整数倍，请取整或改用更小的单位",
  "unknown-choice": '请填写 "en" 或 "zh"',
  "dates-reversed": "早于开始日期，请改为开始日期当天或之后",
};

/** Where an argument has a mend of its own. */
const OWN_SENTENCES: Partial<Record<`${PlanningErrorCode} ${string}`, string>> = {
  "out-of-range riskBelow": "不能高于健康线",
  "out-of-range amberAt": "不能高于红灯线",
  "unknown-choice segment": "底价表中没有这个类别，请改用表中的类别",
  "not-a-name floors": "不是名称或有重复，每个类别请只列一次",
  "out-of-range floors": "请填写占目录价的比例，如 80%，且免审批比例不低于底价",
  "dates-reversed done": "早于受理时间，请填写完成的时间",
  "not-a-date opened": "不是时间，请填写日期和时间，或 2018-01-31 14:30 这样的文本",
  "not-a-date done": "不是时间，请填写日期和时间，或 2018-01-31 14:30 这样的文本",
  "too-few marginCut": "只有一个产品，请填写界限，或给出多个产品",
  "too-few growthCut": "只有一个产品，请填写界限，或给出多个产品",
  "unknown-choice contract": "请填写“新签”或“续约”",
  "wrong-shape terms": "请给出两个天数：新签与续约",
  "wrong-shape steps": "请给出两个天数：联合催收与法务",
};

/** A planning error in Chinese, naming the argument, the wrong cell or item, and the mend. */
export function chineseSentence({ code, argument = "", position }: PlanningError, cell?: string): string {
  const name = ARGUMENTS[argument] ?? argument;
  const place = cell === undefined ? itemAt(position) : `${cell} `;
  return `${name === "" ? "" : `${name}：`}${place}${OWN_SENTENCES[`${code} ${argument}`] ?? SENTENCES[code]}`;
}

const itemAt = (position: number | undefined) => (position === undefined ? "" : `第 ${position} 项`);
