import type { HistoryText } from "../../en-US/sheets/history";

/** What the Past sales sheet says, in Chinese. */
export const history: HistoryText = {
  tab: "历史销售",
  title: "历史销售：一年中销售何时到来",
  sentence: "对您自己的明细实时汇总，季节指数与季度权重由此得出。",
  season: {
    title: "一年的起伏",
    Season_Headline: "一句话概括",
    strongest: "最旺为 ",
    weakest: "，最淡为 ",
    at: "，指数 ",
  },
  months: {
    title: "各月销售",
    fullYears: (years) => `计划之前最近 ${years} 个完整财年。`,
    noFullYear: "计划之前没有完整财年，以下仅列出已有月份供参考。",
  },
  seasons: {
    title: "季节",
    note: "1.00 为平均月份，1.75 表示比平均多售四分之三。",
    even: "没有完整财年，无法得出季节规律，各月权重相同。",
  },
  engine: {
    title: "计算引擎",
    note: "只有这一列需要季舵重算，其余均为普通 Excel 公式。请勿在此填写。",
    Season_Split: "季节指数",
    seasonNote: "由上方各月得出十二个均值为 1 的指数：满两个财年时先剔除趋势，不足两年时取各月均值之比。",
  },
};
