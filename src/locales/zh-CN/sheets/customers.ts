import type { CustomersText } from "../../en-US/sheets/customers";
import { customersRules } from "./customersRules";
import { customersTables } from "./customersTables";

/** What the Customers sheet says, in Chinese. */
export const customers: CustomersText = {
  tab: "客户",
  title: "客户：本季度赢得谁、留住谁、做大谁",
  sentence: "先定目标和健康度模板，再给预警名单上的每位客户指定负责人和下一步；数字随您的销售明细自动更新。",
  others: "其余客户",
  glance: {
    title: "客户现状",
    Customer_Headline: "一句话概括",
    Customer_YearSold: "近十二个月销售",
    Customer_TopShare: "前十大客户占比",
    Customer_Known: "已成交客户数",
    Customer_Warned: "低于健康线的客户",
    Customer_AtStake: "涉及金额",
    Customer_OrderValue: "客单价",
    Health_Template: "健康度模板",
    yearNote: "截至“截至日期”的十二个月",
    topNote: "占这十二个月销售额的比重",
    knownNote: "截至“截至日期”，历史累计",
    warnedNote: "仅统计下方列出的客户；健康线见“规则”表",
    stakeNote: "按最近两年中较好的一年计算",
    orderNote: "销售明细的一行算一单；近十二个月",
    templateNote: "决定哪些指标参与评分；权重与标尺见下方",
  },
  headline: {
    top: { before: "前十大客户贡献近一年销售的 ", after: "" },
    few: "下方列出了全部客户",
    warned: { other: "；# 家客户低于健康线，涉及 " },
    stake: "",
    healthy: "；所列客户均在健康线以上",
  },
  goals: {
    title: "本季度客户目标",
    note: "请填写自己的目标；初始值取自方法或去年同期。",
    Goal_NewCustomers: "新增客户数",
    Reached_NewCustomers: "已新增",
    Goal_Repurchase: "老客户复购率",
    Reached_Repurchase: "目前复购率",
    Goal_KeyShare: "重点客户销售占比",
    Reached_KeyShare: "目前占比",
    Goal_LeadConversion: "线索转化率",
    Reached_LeadConversion: "目前转化率",
    Goal_Referrals: "重点客户转介绍新客",
    newNote: {
      known: "初始值为去年同季新客数的 1.5 倍（A10）；方法示例为 500 家（C18）",
      unknown: "方法示例（C18），请改为自己的目标",
    },
    reachedNewNote: "全部订单都在本季度内的客户",
    repurchaseNote: "方法要求 30%（C19）",
    reachedRepurchaseNote: "占季度开始前已成交客户的比重",
    keyNote: "方法要求 20%（C20）",
    reachedKeyNote: "占本季度已售金额的比重",
    conversionNote: "方法要求 8%（C21）",
    conversionKnown: "取自渠道表：客户数除以线索数",
    conversionUnknown: "需要渠道表中有线索数和客户数",
    referralsNote: "重点客户数乘以每家应转介绍的家数（A43）",
  },
  classes: {
    title: "客户分类与打法",
    note: "按最近购买、频率、金额划分（C17），取最先符合的一类：潜在客户尚未购买；新客户首单在规则天数以内；重点客户金额得分最高；其余为老客户。",
    plays: {
      new: "用广告和线下活动引流，以体验装和首单优惠降低首次下单门槛。",
      existing: "用会员权益、交叉销售和升级方案带来下一单。",
      key: "配专属客户经理，做定制方案，保持高层互访。",
      potential: "用内容和白皮书培育兴趣，由专人一对一跟进。",
    },
  },
  coverage: {
    title: "客户金字塔与服务模式",
    note: "战略客户：合计占全年销售一半的头部客户，且合作多年；成长客户：稳定下单；其余为零散客户，其家数含下方未列出的客户。分界线由我们设定（B04）。",
    models: {
      strategic: "销售、技术、售后组成“铁三角”，每季度做一次需求回顾。",
      growth: "顾问式销售，每半年提供一份针对其业务的洞察报告。",
      scattered: "自助服务：线上商城、帮助文档、社群消息；有需要时再由人跟进。",
    },
  },
  warnings: {
    title: "客户预警名单",
    note: "实时更新：低于健康线的客户，按涉及金额从大到小排列。负责人和下一步请在“客户清单”中填写。",
  },
  top: {
    title: "前十大客户",
    Customer_TopHeadline: "一句话概括",
    sentence: {
      none: "这十二个月没有销售",
      before: "十家客户贡献近一年销售的 ",
      largest: "，其中 ",
      alone: " 一家占 ",
      after: "",
    },
  },
  list: {
    title: "客户清单",
    note: (listed: number, all: number): string =>
      listed < all
        ? `共 ${all} 家，列出最近两年中较好一年金额最大的 ${listed} 家，其余合并在最后一行。`
        : "列出生成计划时的全部客户，之后新增的客户合并在最后一行。",
  },
  metrics: {
    title: "健康度如何计算",
    note: "每项指标处于最差值得 0 分、最佳值得 100 分，按所选模板的权重平均；未知的指标把权重让给其他指标。最差值或最佳值留空时，取您表中的最低或最高值。",
    names: {
      Activity: "活跃度",
      Renewal: "续约意愿",
      Upsell: "增购潜力",
      Frequency: "下单次数",
      OrderValue: "客单价",
      Complaints: "投诉",
      Nps: "净推荐值",
      Payment: "回款延迟",
      Breadth: "使用广度",
      Contact: "对接层级",
    },
    fromTable: "您的客户表",
    fromSales: {
      Activity: "销售明细：近期下单与平时之比",
      Upsell: "销售明细：近一年与前一年之比",
      Frequency: "销售明细：一年下单次数",
      OrderValue: "销售明细：每单金额",
    },
    unknown: "工作簿中没有",
  },
  health: {
    title: "各项指标得分",
    note: "0 为最差，100 为最佳，未知则为空。已知权重低于规则要求时不评分。",
  },
  reviews: {
    title: "新客户需求复盘",
    note: "签约后 30 天内完成一次需求复盘（A48）。名单取自近期首单客户，也可自行填写。",
    missing: { label: "提醒", before: "新客户未在表中：", none: "✓ 新客户都在表中" },
  },
  cross: {
    title: "交叉销售地图",
    note: "向已购前一产品的客户推荐后一产品。按上方所列客户近十二个月统计；空间等于未购客户数乘以该产品的人均金额。",
  },
  plays: {
    title: "值得一试的打法",
    note: "效果为方法中的示例，请在旁边填写自己的结果。",
    rows: [
      { whom: "老客户", play: "会员分级：普通、银卡、金卡，各有权益。示例：复购 +25%（C37）" },
      { whom: "老客户、潜在客户", play: "按购买记录做个性化推送。示例：转化率 +18%（C38）" },
      {
        whom: "新客户、老客户",
        play: "购买后三天主动回访，赶在投诉之前。示例：投诉 −30%，复购 +15%（C39）",
      },
      {
        whom: "重点客户",
        play: "转介绍奖励：每介绍一家新客户，返利并升级服务。示例：每家大客户每季度至少介绍一家（A43）",
      },
      {
        whom: "潜在客户、新客户",
        play: "垂直行业渗透：行业白皮书、社群直播、线下闭门会。示例：三家标杆客户（A44）",
      },
      {
        whom: "老客户",
        play: "阶梯方案：基础版、增值包、定制版；购基础版赠一个月数据分析服务。示例：加购模块按目录价八折（A45）",
      },
    ],
  },
  engine: {
    title: "计算引擎",
    note: "只有这几个单元格需要季舵重算，其余均为普通 Excel 公式。请勿在此填写。",
    Rfm_Class: "每位客户的最近购买、频率、金额与分类",
    Rfm_QuarterOrders: "本季订单数",
    Rfm_QuarterMoney: "本季销售",
    Rfm_FirstDays: "距首单天数",
    Health_Driver: "优先改进指标",
    rfmNote:
      "按五分位给每位客户的最近购买、频率和金额打分并分类：名称、距上次下单天数、订单数、金额、R、F、M、分类。",
    quarterNote: "同样的客户、同样的顺序，只计季度第一天起的订单。",
    firstNote: "同样的客户，把时间倒转，于是“距上次下单天数”变成从全部销售的第一天到该客户首单的天数。",
    driverNote: "指出让客户失分最多的指标。",
  },
  tables: customersTables,
  rules: customersRules,
  lists: {
    List_HealthTemplate: {
      label: "健康度模板",
      choices: { sales: "仅用销售数据", three: "三维度", four: "四维度", ten: "十维度" },
    },
    List_HealthBand: {
      label: "健康度分档",
      choices: { healthy: "● 健康", warning: "▲ 预警", risk: "■ 流失风险" },
    },
    List_HealthPlay: {
      label: "各档对策",
      choices: { healthy: "推送增值包", warning: "启动挽回计划", risk: "高层拜访加专属优惠" },
    },
    List_CustomerClass: {
      label: "客户分类",
      choices: { new: "新客户", existing: "老客户", key: "重点客户", potential: "潜在客户" },
    },
    List_CustomerTier: {
      label: "客户层级",
      choices: { strategic: "战略客户", growth: "成长客户", scattered: "零散客户" },
    },
  },
};
