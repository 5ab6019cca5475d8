import type { CustomersText } from "../../en-US/sheets/customers";

/** The rules behind the Customers sheet, in Chinese. */
export const customersRules: CustomersText["rules"] = {
  Rule_HealthyAt: { rule: "健康客户的最低健康度", method: "80 分及以上：推送增值包" },
  Rule_RiskBelow: {
    rule: "低于此健康度有流失风险",
    method: "60–80 为预警，60 以下为流失风险；正好在线上取较好的一档",
  },
  Rule_HealthKnown: { rule: "评分所需的已知权重", method: "方法未给；低于 60% 不评分" },
  Rule_ActiveDays: { rule: "活跃度的近期天数", method: "方法未给；取一个季度" },
  Rule_NewCustomerDays: {
    rule: "新客户的天数",
    method: "分新、老、重点、潜在四类；未给分界，我们取 90 天",
  },
  Rule_KeyScore: { rule: "重点客户的最低金额得分", method: "未给分界；我们取金额前五分之一，即 5 分" },
  Rule_StrategicShare: {
    rule: "头部客户合计占销售的比重",
    method: "年采购占比高；未给分界，我们取一半",
  },
  Rule_StrategicYears: { rule: "战略客户的合作年数", method: "长期合作；未给分界，我们取 2 年" },
  Rule_GrowthOrders: { rule: "成长客户的年订单数", method: "采购稳定；未给分界，我们取 4 单" },
  Rule_NeedsReviewDays: { rule: "新客户需求复盘的天数", method: "签约后 30 天内" },
  Rule_ReviewSoonDays: { rule: "复盘前多少天开始提醒", method: "方法未给；取两周" },
  Rule_Referrals: { rule: "重点客户每季应转介绍的家数", method: "每家至少介绍一家新客户" },
};
