import type { DecisionsText } from "../en-US/decisions";
import { counted } from "../counted";

const locale = "zh-CN";
const months = (count: number) => counted(locale, count, { other: "# 个月" });

/** What the pane says where the director decides, in Chinese. */
export const decisionsText: DecisionsText = {
  title: "您的决策",
  suggested:
    "按您的销售明细建议：最后一笔销售之后的那个季度，以最近 12 个月的销售取整为目标。看法不同之处直接改。",
  standing: "以下是现有计划的决策，看法不同之处直接改。",
  year: "财年",
  firstMonth: "起始月",
  yearSpan: (span) => span,
  quarter: "按周计划的季度",
  target: "全年目标",
  targetHint: "8,000,000、800万、0.08亿均可。",
  targetReads: (money) => `即 ${money}`,
  targetReadsScaled: (money, plain) => `读作 ${money}，即 ${plain}`,
  inUnit: (currency, factor) => `销售表以此为单位，整份计划也以此为单位：${currency}的 1 即 ${factor}。`,
  unitsDiffer: (currency, planned, sold) =>
    `${currency}的 1 是 ${planned}，而销售表中的 1 是 ${sold}。请改用同一单位，否则无法比较。`,
  lastYear: (span, money) => `上年（${span}）销售 ${money}`,
  lastMonths: (count, span, money) => `最近 ${months(count)}（${span}）销售 ${money}`,
  noHistory: "还没有可供对比的销售。",
  growth: (change) => `与之相比 ${change}`,
  growthSame: "持平",
  raise: "按增幅设定",
  currency: "货币",
  unit: "最小金额",
  unitHint: "目标拆分到每一处都是它的整数倍，各部分之和始终等于总数。",
  weights: "季度权重来源",
  weightOptions: { history: "自有历史", preset: "预设 30 : 40 : 30 : 40", typed: "手工填写", even: "平均" },
  weightMeaning: {
    history: "按您的明细中各季度占全年的比重。",
    preset:
      "方法给出一、三季度各 30%，二、四季度各 40%，合计 140%。按比例折算，即全年的 21.43%、28.57%、21.43%、28.57%。",
    typed: "在目标表中逐季填写权重，起初四季相同。",
    even: "每季占全年的四分之一。",
  },
  shortHistory: (have) => `现有历史 ${have}，其中没有完整的财年，无法得出季节规律。请暂选其他来源。`,
  rhythm: "季度内各月",
  rhythmOptions: {
    season: "按季节",
    "30-50-20": "30 : 50 : 20",
    "30-20-50": "30 : 20 : 50",
    "30-35-35": "30 : 35 : 35",
    even: "平均",
  },
  rhythmMeaning: {
    season: "按您自己各月的比重。",
    "30-50-20": "起步、冲刺、收官：中间一月最重。",
    "30-20-50": "前两月累计完成一半，末月冲刺补足另一半。",
    "30-35-35": "起步稍缓，后两月持平。",
    even: "每月占季度的三分之一。",
  },
  risk: "今年的风险数",
  riskHint: "竞争对手、政策变化、消费疲软：每多一项，保底与挑战之间的空间就宽一些。",
  riskOption: (count) => counted(locale, count, { other: "# 项" }),
  sheetLanguage: "表格语言",
  languages: { en: "English", zh: "中文" },
  dimensions: "本季度按什么拆解",
  dimensionsHint: "可选两到四项，第一项会与其余各项交叉。",
  sheets: "工作表",
  sheetsHint: "目标、历史销售和规则三张表每份计划都有，其余可选。",
  sheetStands: "已在工作簿中；不需要时删除该表即可。",
  sheetLacks: (columns) => `您的表格中需要有其中一列：${columns}。`,
  columnOf: (field, role) => `${field}（${role}）`,
  more: "月度节奏、最小金额、风险、语言",
  next: "预览",
  issue: {
    "year-unreadable": "请输入四位年份，例如 2026。",
    "target-blank": "请输入全年目标。",
    "target-unreadable": "读不出金额。请按 8,000,000 或 800万 的样子输入。",
    "target-comma": "逗号在这里用作千位分隔。小数请用点号，例如 8.5。",
    "target-not-positive": "目标必须大于零。",
    "target-too-large": (limit) => `按此最小金额，目标最多为 ${limit}。请选择更大的最小金额。`,
    "target-not-in-unit": (unit, below, above) => `不是 ${unit} 的整数倍。最接近的是 ${below} 和 ${above}。`,
    "currency-blank": "请输入，例如 ¥。",
  },
};
