import type { AlertPlaysText } from "../../en-US/sheets/alertPlays";

/** What to do when an alert opens, in Chinese. */
export const alertPlays: AlertPlaysText = {
  title: "预警触发后怎么做",
  note: "请把打法改成贵司自己的做法；限期留空则按“规则”表。在任务窗格的“预警”中，可按这里的打法、负责人和天数一键转成行动。",
  first: { none: "尚无行动" },
  plays: {
    pace: "召开差距专项分析会：谁在什么时间补回多少",
    regions: "向落后最多的区域派出攻坚小组，并调配资源",
    winRate: "复盘该区域的丢单：竞品、价格还是需求没挖透",
    overdue: "按阶段把逾期款落实到人，达到停货条件的停止发货",
    health: "高管拜访，并为影响最大的客户提供专属方案",
    complaints: "限期关闭超时客诉，逐一写明根本原因",
    prices: "停止低于底价的销售，辅导价值销售",
    milestones: "为红灯里程碑成立攻坚小组，并调配资源",
    contingency: "启动已触发的应急预案",
    value: "检查是否过度销售低价产品，辅导价值销售",
    leads: "调整各渠道投放，直到线索恢复",
    conversion: "检查线索质量：是渠道问题还是话术问题",
  },
};
