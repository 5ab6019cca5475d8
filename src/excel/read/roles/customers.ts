import { customer, numbering, region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

const aboutMoney = words("date,amount,price,日期,金额,单价");

/** Who the customers are, each once, and how well each is doing. */
export const customers = {
  prefix: "Customers",
  ends: "name",
  speaks: /\b(?:customers?|clients?|accounts?|members?|churn)\b|客户|会员/,
  against: [
    /\b(?:stage|probability|win rate|expected close)\b|阶段|概率|预计成交/,
    /\b(?:due|overdue|days late|settled|aging|ageing)\b|到期|逾期|账龄/,
  ],
  fields: {
    name: { ...customer, needed: true, once: true },
    segment: {
      as: "kind",
      like: weigh({
        1: "segment, customer segment, customer type, customer class, 客户分类, 客户类型, 客户等级, 客户级别, 客户分层",
        0.85: "sector, industry, tier, customer group, customer tier, account type, 行业, 所属行业, 客户行业, 客户群, 分层",
        0.6: "class, level, group, category, contract, contract type, 等级, 级别, 类别, 分类, 合同类型",
      }),
      unlike: [...numbering, ...aboutMoney],
    },
    region: {
      ...region,
      like: { ...region.like, ...weigh({ 0.7: "office location, office, headquarters, 所在地, 总部" }) },
    },
    owner: {
      ...seller,
      like: {
        ...seller.like,
        ...weigh({ 1: "owner, account owner, account manager, 客户经理, 负责人, 客户负责人, 跟进人" }),
      },
    },
    since: {
      as: "date",
      past: true,
      like: weigh({
        1: "customer since, since, first order date, first purchase, signed on, start date, 合作日期, 首单日期, 首购日期, 合作开始, 签约日期",
        0.8: "created, created at, created on, joined, join date, opened, open date, onboarded, 建档日期, 注册日期, 注册时间, 创建日期, 开户日期",
      }),
      unlike: words("end,due,renewal,last,close,到期,续约,最近,结束"),
    },
    activity: {
      as: "number",
      like: weigh({
        1: "activity, activity score, active days, usage, engagement, engagement score, 活跃度, 活跃天数, 使用率, 使用频率",
        0.8: "logins, login count, sessions, monthly active users, mau, visits, 登录次数, 访问次数, 活跃次数",
      }),
      unlike: aboutMoney,
    },
    renewal: {
      as: "number",
      like: weigh({
        1: "renewal, renewal rate, retention, retention rate, 续约率, 续费率, 留存率, 续签率",
        0.8: "renewal score, renewal likelihood, renewal probability, renewals, 续约意愿, 续约, 续费, 续约可能",
        0.5: "tenure, months active, 合作月数, 在网时长",
      }),
      unlike: aboutMoney,
    },
    upsell: {
      as: "number",
      like: weigh({
        1: "upsell, upsell rate, expansion, expansion rate, cross sell, 增购, 增购率, 增购意愿, 扩容, 交叉购买率",
        0.8: "add on rate, additional purchases, growth rate, 增购次数, 追加采购, 增长率",
      }),
      unlike: aboutMoney,
    },
    frequency: {
      as: "number",
      like: weigh({
        1: "frequency, purchase frequency, order frequency, orders, order count, number of orders, 购买频次, 采购频次, 下单次数, 购买次数, 订单数, 复购次数",
        0.8: "purchases, transactions, orders per year, number of purchases, 频次, 成交次数, 交易次数, 采购次数",
      }),
      unlike: aboutMoney,
    },
    orderValue: {
      as: "number",
      like: weigh({
        1: "average order value, aov, order value, average order, 客单价, 平均客单价, 平均订单金额, 笔单价",
        0.8: "average spend, arpu, average ticket, basket size, monthly charges, monthly spend, average purchase value, 单均金额, 月均消费, 平均消费",
      }),
      unlike: words("date,total,日期,累计"),
    },
    complaints: {
      as: "number",
      like: weigh({
        1: "complaints, complaint count, complaint rate, number of complaints, 投诉次数, 投诉率, 投诉数, 投诉",
        0.8: "tickets, support tickets, cases, issues, claims, 工单数, 客诉, 客诉次数, 售后次数",
      }),
      unlike: aboutMoney,
    },
    nps: {
      as: "number",
      like: weigh({
        1: "nps, net promoter score, nps score, 净推荐值, 推荐值",
        0.8: "satisfaction, satisfaction score, csat, rating, 满意度, 满意度评分, 评分",
      }),
      unlike: aboutMoney,
    },
    payment: {
      as: "number",
      like: weigh({
        1: "payment score, on time payment, on time payment rate, payment rate, collection rate, 回款率, 付款及时率, 回款及时率, 按时付款率",
        0.8: "days to pay, payment days, days late, overdue days, average days late, 付款天数, 回款天数, 逾期天数, 账期, 付款评分",
      }),
      unlike: words("method,date,type,amount,方式,日期,金额"),
    },
    breadth: {
      as: "number",
      like: weigh({
        1: "breadth, product breadth, products, product count, number of products, products used, products bought, 产品数, 产品广度, 购买品类数, 产品种类",
        0.8: "modules, services, categories, lines bought, product lines, 模块数, 品类数, 服务数, 产品线数",
      }),
      unlike: aboutMoney,
    },
    contact: {
      as: "number",
      like: weigh({
        1: "contact level, contact score, contacts, contact count, contact frequency, relationship, relationship score, 联系频次, 关系评分, 联系人层级, 客情, 客情评分, 关系等级",
        0.8: "days since contact, days since last contact, touches, meetings, visits per quarter, 拜访次数, 互动次数, 未联系天数",
      }),
      unlike: words("name,phone,email,person,姓名,电话,邮箱"),
    },
  },
  tells: ["segment", "owner", "since", "activity", "renewal", "frequency", "orderValue", "complaints", "nps"],
} satisfies Role;
