import { product, region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What was planned before: targets by month or quarter, also by region, product or seller. */
export const lastPlan = {
  prefix: "LastPlan",
  ends: "date",
  speaks: /\b(?:plan|quotas?|targets?|budgets?|forecasts?)\b|计划|目标|预算|指标|任务/,
  against: [
    /\b(?:stage|probability)\b|阶段|概率/,
    /\b(?:due|overdue|invoice|settled|paid)\b|到期|逾期|发票|开票|回款/,
    /\b(?:hired?|salary)\b|入职|底薪|薪/,
  ],
  fields: {
    date: {
      as: "date",
      needed: true,
      like: weigh({
        1: "month, period, quarter, plan month, target month, quota date, plan date, target date, 月份, 计划月份, 目标月份, 年月, 期间, 季度",
        0.85: "date, day, week, period start, start date, 日期, 月, 周, 开始日期, 计划日期",
      }),
      unlike: words("end,modified,order,invoice,hire,结束,修改,订单,入职"),
    },
    target: {
      as: "amount",
      needed: true,
      like: weigh({
        1: "target, sales target, quota, sales quota, plan, planned, planned sales, target amount, 目标, 销售目标, 目标金额, 计划, 计划金额, 指标, 销售指标, 任务, 销售任务",
        0.85: "budget, goal, sales goal, forecast, budgeted sales, plan amount, 预算, 预算金额, 目标额, 任务额, 计划销售额, 预测",
      }),
      unlike: words("date,actual,attainment,%,rate,id,日期,实际,完成,率,编号"),
    },
    region,
    product,
    seller: {
      ...seller,
      like: {
        ...seller.like,
        ...weigh({ 0.6: "business entity id, employee id, sales person id, 工号, 员工编号" }),
      },
    },
  },
} satisfies Role;
