import { channel } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

const counted = words("date,cost,spend,amount,price,per,rate,日期,费用,金额,成本,率");

/** What was spent on each channel or campaign, and what came of it. */
export const channels = {
  prefix: "Channels",
  ends: "channel",
  speaks:
    /\b(?:channels?|campaigns?|marketing|promotions?|media|advertising|ads)\b|渠道|投放|推广|营销|市场活动/,
  against: [/\b(?:stage|probability)\b|阶段|概率/, /\b(?:due|overdue|settled)\b|到期|逾期/],
  fields: {
    channel: {
      ...channel,
      needed: true,
      like: {
        ...channel.like,
        ...weigh({
          1: "channel, marketing channel, campaign, campaign name, 渠道, 营销渠道, 投放渠道, 推广渠道, 活动名称",
          0.8: "promo name, promotion, promotion name, media, medium, ad group, 媒体, 促销活动, 推广活动, 投放平台, 广告系列",
          0.7: "promo category, campaign type, promo subcategory, 活动类型, 推广方式",
        }),
      },
    },
    spend: {
      as: "amount",
      needed: true,
      like: weigh({
        1: "spend, ad spend, marketing spend, media spend, campaign cost, channel cost, 投放费用, 推广费用, 花费, 营销费用, 投放金额, 渠道费用, 消耗",
        0.85: "cost, costs, promo cost, promotion cost, marketing cost, expense, expenses, spending, investment, 费用, 成本, 投入, 投入金额, 推广成本, 支出, 市场费用",
        0.6: "budget, amount spent, fee, 预算, 金额",
      }),
      unlike: words(
        "unit,per,date,cogs,standard,avg,average,rate,sales,product,单位,日期,率,产品,销售成本,物料",
      ),
    },
    date: {
      as: "date",
      like: weigh({
        1: "date, day, week, month, 日期, 月份, 周, 投放日期",
        0.8: "begin date, start date, promo begin date, campaign start, period, week of, 开始日期, 开始时间, 统计日期, 活动日期",
      }),
      unlike: words("end,modified,结束,修改"),
    },
    leads: {
      as: "number",
      like: weigh({
        1: "leads, lead count, number of leads, 线索, 线索数, 线索量, 获客线索",
        0.8: "enquiries, inquiries, conversions, sign ups, signups, prospects, mqls, 留资, 留资数, 咨询量, 询盘数, 注册数",
        0.4: "clicks, visits, 点击, 点击量, 访问量",
      }),
      unlike: counted,
    },
    customers: {
      as: "number",
      like: weigh({
        1: "customers, new customers, customers won, acquired customers, 新客, 新客数, 新增客户, 获客数, 成交客户, 成交客户数, 客户数",
        0.8: "buyers, new buyers, acquisitions, deals won, 成交人数, 购买人数, 新增用户",
      }),
      unlike: counted,
    },
    sales: {
      as: "amount",
      like: weigh({
        1: "sales, revenue, attributed revenue, attributed sales, sales amount, 销售额, 成交额, 成交金额, 带来销售额, 销售金额, 收入",
        0.8: "turnover, gmv, income, return, conversion value, 产出, 业绩, 转化金额",
      }),
      unlike: words("date,cost,spend,rate,日期,成本,费用,率"),
    },
    orders: {
      as: "number",
      like: weigh({
        1: "orders, order count, number of orders, 订单, 订单数, 订单量, 成交单数",
        0.8: "transactions, purchases, sales count, 成交数, 交易数, 单量",
      }),
      unlike: counted,
    },
  },
} satisfies Role;
