import type { WeeklyText } from "../../en-US/review/weekly";

/** What the Weekly sheet says of the meetings that alerts call for, in Chinese. */
export const weeklyMeetings: WeeklyText["meetings"] = {
  title: "专项分析会：哪项预警要开会，会上定了什么",
  note: "实时取自驾驶舱预警，须在该预警打法的限期内召开；议题可改成自己的。红灯：超期未开。黄灯：待开，或已开未决。",
  missing: { met: "待召开", decision: "决定？", owner: "负责人？", due: "期限？" },
  questions: {
    pace: "差距由谁、何时、补回多少？为此停掉什么？",
    regions: "市场、团队还是策略，拖住了这个区域？",
    winRate: "为什么丢单：竞品、价格，还是需求没挖透？",
    overdue: "哪些发票？对方承诺了什么？哪些停止发货？",
    health: "客户为什么可能流失？谁在何时上门？",
    complaints: "根本原因是什么？由谁根除？",
    prices: "谁、为了什么让价？今后的底线是什么？",
    milestones: "里程碑卡在哪里？需要什么资源？",
    contingency: "现有预案是否适用？今天由谁启动？",
    value: "低价产品卖多了，还是折扣给多了？",
    leads: "哪个渠道下滑？预算改投哪里？",
    conversion: "线索变差还是话术变差？先改什么？",
  },
};
