import type { CapacityText } from "../../en-US/review/capacity";

const listedOf = (listed: number, all: number): string =>
  listed < all ? `共 ${all} 个，列出最大的 ${listed} 个，其余合为最后一行。` : `共 ${all} 个，全部列出。`;

/** What the Capacity sheet says, in Chinese. */
export const capacity: CapacityText = {
  tab: "产能",
  title: "产能：团队的时间花在哪里，产出了什么",
  sentence: "按人员、客户、产品查看本季至今的产出，并在行末填写对策。",
  form: {
    title: "团队产出概况",
    Capacity_Headline: "一句话概括",
    Capacity_From: "本周开始",
    Capacity_Week: "本周已售",
    Capacity_Sold: "本季已售",
    Capacity_Orders: "订单数",
    Capacity_Days: "已过工作日",
    Capacity_PerDay: "每工作日销售额",
    Capacity_PerOrder: "每单销售额",
    ordersNote: "金额大于零的销售行",
  },
  headline: {
    none: "所规划的季度尚无销售",
    begins: "每工作日销售 ",
    perDay: "，每单 ",
    perOrder: "",
  },
  others: "其他合计",
  person: {
    title: "按人员",
    note: (listed, all) =>
      `${listedOf(listed, all)}客户数只计下方列出的客户；产能利用率为已售对比团队表中截至目前应有的产能。`,
  },
  customer: {
    title: "按客户",
    note: (listed, all) => `${listedOf(listed, all)}销售人数只计上方列出的人员。`,
  },
  product: { title: "按产品", note: (listed, all) => `${listedOf(listed, all)}销售人数只计上方列出的人员。` },
  tables: {
    Review_ByPerson: {
      Person: "销售员",
      Quota: "定额",
      Sold: "已售",
      Attainment: "达成率",
      Week: "本周",
      Orders: "订单数",
      PerOrder: "每单金额",
      Customers: "客户数",
      PerDay: "日均产出",
      Use: "产能利用率",
      Step: "对策",
    },
    Review_ByCustomer: {
      Customer: "客户",
      Sold: "已售",
      Share: "占比",
      Week: "本周",
      Orders: "订单数",
      PerOrder: "每单金额",
      Sellers: "服务人数",
      Step: "对策",
    },
    Review_ByProduct: {
      Product: "产品",
      Sold: "已售",
      Share: "占比",
      Week: "本周",
      Orders: "订单数",
      PerOrder: "每单金额",
      Sellers: "销售人数",
      Step: "对策",
    },
  },
};
