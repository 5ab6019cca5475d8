import { channel, customer, product, region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** The deals that may still be won and those that were: at which stage, worth how much, closing when. */
export const pipeline = {
  prefix: "Pipeline",
  ends: "stage",
  speaks: /\b(?:pipeline|opportunit(?:y|ies)|deals?|funnel|leads?)\b|商机|管道|漏斗|线索|机会/,
  against: [/\b(?:overdue|days late|settled)\b|逾期|账龄/],
  fields: {
    stage: {
      as: "kind",
      needed: true,
      like: weigh({
        1: "stage, deal stage, sales stage, opportunity stage, pipeline stage, stage name, 阶段, 销售阶段, 商机阶段, 项目阶段",
        0.7: "deal status, opportunity status, forecast category, 商机状态, 项目状态, 跟进状态",
        0.4: "status, outcome, result, 状态, 结果",
      }),
      unlike: words("date,id,duration,days,日期,编号,天数"),
    },
    amount: {
      as: "amount",
      needed: true,
      like: weigh({
        1: "amount, deal amount, deal value, opportunity amount, opportunity value, close value, expected revenue, 预计金额, 商机金额, 预计成交金额, 预估金额, 金额, 项目金额",
        0.85: "value, contract value, estimated value, potential value, expected value, deal size, 预计收入, 意向金额, 合同金额, 预计签约额, 报价金额",
        0.6: "revenue, sales, total, price, 销售额, 报价, 总额",
      }),
      unlike: words("date,probability,weighted,cost,id,rate,日期,概率,加权,成本,编号,率"),
    },
    deal: {
      as: "key",
      like: weigh({
        1: "deal, deal id, deal name, opportunity, opportunity id, opportunity name, 商机, 商机编号, 商机名称, 机会, 机会编号, 项目名称",
        0.8: "project, project name, lead id, lead, quote number, 项目, 项目编号, 线索, 线索编号, 报价单号",
      }),
      unlike: words("date,stage,amount,value,status,日期,阶段,金额,状态"),
    },
    probability: {
      as: "number",
      like: weigh({
        1: "probability, win probability, close probability, likelihood, 概率, 赢率, 成交概率, 赢单率, 成单概率",
        0.8: "chance, confidence, win rate, probability %, 成功率, 把握度, 可能性",
      }),
      unlike: words("date,amount,日期,金额"),
    },
    opened: {
      as: "date",
      past: true,
      like: weigh({
        1: "opened, open date, created, created date, created on, created at, 创建日期, 创建时间, 立项日期, 录入日期",
        0.85: "engage date, engaged, start date, first contact, lead date, 开始日期, 接触日期, 首次接触, 建立日期",
      }),
      unlike: words("close,closed,end,due,modified,预计,关闭,结束,修改"),
    },
    closes: {
      as: "date",
      like: weigh({
        1: "close date, expected close, expected close date, closes, closing date, closed date, 预计成交日期, 预计签约日期, 成交日期, 关闭日期, 预计成交时间, 预计关闭日期",
        0.8: "closed, closed on, won date, due date, expected date, target date, signing date, 签约日期, 结单日期, 赢单日期, 预计日期",
      }),
      unlike: words("created,open,opened,start,modified,创建,开始,修改"),
    },
    region,
    seller,
    customer,
    product,
    channel,
  },
} satisfies Role;
