import type { ChannelsText } from "../../en-US/sheets/channels";

/** The rules behind the Channels sheet, in Chinese. */
export const channelsRules: ChannelsText["rules"] = {
  Rule_ChannelRoi: { rule: "低于此回报率暂停渠道", method: "优先高回报、暂停低效；未给分界，我们取 0" },
  Rule_ChannelConversion: { rule: "低于此转化率暂停渠道", method: "暂停低转化渠道；未给分界，我们取 2%" },
  Rule_ThinCustomers: { rule: "判断渠道所需的客户数", method: "方法未给；不足 5 家视为测试" },
  Rule_TestGate: { rule: "测试放量的转化率关口", method: "先测试、再优化、后放量；关口取 C21 的 8%" },
  Rule_SpendExponent: { rule: "投放递减的快慢", method: "方法未给；0.5 表示四倍投放带来两倍销售" },
  Rule_LtvTimes: { rule: "客户终身价值与获客成本之比下限", method: "未给数字；通常取三倍" },
  Rule_PaybackOrders: { rule: "需要行动的回本订单数", method: "成本 2,000 对客单价 500 即 4 单" },
  Rule_DealerSales: { rule: "经销商星级：销售权重", method: "星级经销商配返利与权益；标准由我们设定" },
  Rule_DealerGrowth: { rule: "经销商星级：增长权重", method: "我们设定" },
  Rule_DealerPayment: { rule: "经销商星级：回款权重", method: "我们设定" },
  Rule_DealerCoverage: { rule: "经销商星级：覆盖权重", method: "我们设定" },
  Rule_DealerPrices: { rule: "经销商星级：价格纪律权重", method: "我们设定" },
};
