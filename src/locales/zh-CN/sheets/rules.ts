import type { RulesText } from "../../en-US/sheets/rules";

/** What the Rules sheet says, in Chinese. */
export const rules: RulesText = {
  tab: "规则",
  title: "规则：计划背后的数字",
  sentence: "每个数字都是一个有名称的单元格，公式直接引用；改动一处，计划随之更新。",
  rules: { title: "占比与权重", note: "“来源”为该数字在方法中的条目编号。" },
  numbers: { title: "天数、次数与金额", note: "来源为“自定”的，方法提到该规则但没有给出数字。" },
  units: {
    share: "占比",
    weight: "权重",
    days: "天",
    months: "个月",
    hours: "小时",
    count: "个",
    times: "次",
    money: "金额",
  },
  of: {
    Rule_AmberAt: { rule: "落后多少需要关注", method: "落后 10%–30% 亮黄灯：优化动作" },
    Rule_RedAt: { rule: "落后多少需要行动", method: "落后 30% 及以上亮红灯：调动资源" },
    Rule_FlexMin: { rule: "目标弹性（无风险）", method: "保留 10%–15% 弹性空间" },
    Rule_FlexMax: { rule: "目标弹性（三项风险）", method: "保留 10%–15% 弹性空间" },
    Rule_Quarter1: { rule: "一季度预设权重", method: "一、三季度 30%，按权重理解" },
    Rule_Quarter2: { rule: "二季度预设权重", method: "二、四季度 40%，按权重理解" },
    Rule_Quarter3: { rule: "三季度预设权重", method: "一、三季度 30%，按权重理解" },
    Rule_Quarter4: { rule: "四季度预设权重", method: "二、四季度 40%，按权重理解" },
    Rule_Push1: { rule: "节奏 30 : 50 : 20 第一个月", method: "破冰：30%" },
    Rule_Push2: { rule: "节奏 30 : 50 : 20 第二个月", method: "放量：50%" },
    Rule_Push3: { rule: "节奏 30 : 50 : 20 第三个月", method: "冲刺补足余下部分：20%" },
    Rule_Closing1: { rule: "节奏 30 : 20 : 50 第一个月", method: "破冰：30%" },
    Rule_Closing2: { rule: "节奏 30 : 20 : 50 第二个月", method: "50% 理解为累计完成，即当月 20%" },
    Rule_Closing3: { rule: "节奏 30 : 20 : 50 第三个月", method: "冲刺补足余下部分：50%" },
    Rule_Steady1: { rule: "节奏 30 : 35 : 35 第一个月", method: "有长假的月份占 20 份中的 6 份" },
    Rule_Steady2: { rule: "节奏 30 : 35 : 35 第二个月", method: "20 份中的 7 份" },
    Rule_Steady3: { rule: "节奏 30 : 35 : 35 第三个月", method: "20 份中的 7 份" },
  },
  holidays: {
    title: "节假日",
    note: "周六、周日以外的休息日，会缩短所在周并影响进度比；行数不够时可插入新行。",
  },
};
