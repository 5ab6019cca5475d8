import type { Language } from "../../../locales/language";

/** What the sample company's things are called in one language. */
export interface SampleWords {
  readonly currency: string;
  readonly sheets: { readonly orders: string; readonly customers: string };
  readonly orderHeaders: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly customerHeaders: readonly [string, string, string, string, string, string, string, string, string];
  readonly regions: readonly string[];
  readonly products: readonly string[];
  readonly channels: readonly string[];
  readonly segments: readonly string[];
  readonly sellers: readonly string[];
  /** 25 first parts and 8 trades make the 200 customers. */
  readonly customerNames: readonly string[];
  readonly customerTrades: readonly string[];
  readonly joined: (name: string, trade: string) => string;
}

/** A company that sells coffee machines, what goes into them and what keeps them running. */
export const sampleWords: Readonly<Record<Language, SampleWords>> = {
  en: {
    currency: "$",
    sheets: { orders: "Orders", customers: "Customers" },
    orderHeaders: [
      "Order",
      "Date",
      "Region",
      "Product",
      "Customer",
      "Channel",
      "Seller",
      "Quantity",
      "Amount",
      "Cost",
    ],
    customerHeaders: [
      "Customer",
      "Region",
      "Segment",
      "Customer since",
      "Usage share",
      "Satisfaction (1–10)",
      "Open complaints",
      "Days late in paying",
      "Visits last quarter",
    ],
    regions: ["North", "East", "South", "West", "Central"],
    products: [
      "Espresso machine",
      "Bean grinder",
      "Filter brewer",
      "House blend 5 kg",
      "Single origin 5 kg",
      "Water filters",
      "Cleaning kit",
      "Service contract",
    ],
    channels: ["Direct", "Dealer", "Online"],
    segments: ["Key account", "Mid-size", "Small"],
    sellers: [
      "Ada Novak",
      "Ben Okafor",
      "Carla Reyes",
      "David Lind",
      "Elena Fischer",
      "Farid Haddad",
      "Grace Lim",
      "Hugo Martin",
      "Iris Dahl",
      "Jonas Weber",
    ],
    customerNames:
      "Alder Beacon Cedar Delta Elm Fjord Granite Harbor Indigo Juniper Keystone Linden Meridian Northgate Oakfield Pinnacle Quartz Riverside Summit Thistle Union Vista Willow Yarrow Zenith".split(
        " ",
      ),
    customerTrades: ["Hotels", "Foods", "Bakery", "Offices", "Clinics", "Retail", "Catering", "Campus"],
    joined: (name, trade) => `${name} ${trade}`,
  },
  zh: {
    currency: "¥",
    sheets: { orders: "订单", customers: "客户" },
    orderHeaders: ["订单号", "日期", "区域", "产品", "客户", "渠道", "业务员", "数量", "金额", "成本"],
    customerHeaders: [
      "客户",
      "区域",
      "客户类型",
      "合作开始",
      "使用率",
      "满意度（1–10）",
      "未结投诉",
      "平均逾期天数",
      "上季度拜访次数",
    ],
    regions: ["华北", "华东", "华南", "西南", "华中"],
    products: [
      "意式咖啡机",
      "磨豆机",
      "滴滤咖啡机",
      "拼配咖啡豆 5kg",
      "单品咖啡豆 5kg",
      "净水滤芯",
      "清洁套装",
      "维保服务",
    ],
    channels: ["直销", "经销商", "线上"],
    segments: ["重点客户", "中型客户", "小型客户"],
    sellers: [
      "陈晓峰",
      "林婉清",
      "王建国",
      "周思远",
      "李雪梅",
      "赵启航",
      "吴佳怡",
      "孙志强",
      "郑雅文",
      "黄子轩",
    ],
    customerNames:
      "云杉 启明 松岭 海川 榆林 远航 磐石 港湾 靛青 青柏 基石 菩提 子午 北门 橡园 巅峰 晶石 河畔 顶峰 蓟花 联合 远景 垂柳 蓍草 天顶".split(
        " ",
      ),
    customerTrades: ["酒店", "食品", "烘焙", "办公", "诊所", "商超", "餐饮", "校园"],
    joined: (name, trade) => name + trade,
  },
};
