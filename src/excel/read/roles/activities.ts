import { besideThePoint, customer, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What sellers did, or will do: visits, calls, interviews, trainings. */
export const activities = {
  prefix: "Activities",
  ends: "date",
  speaks:
    /\b(?:activit(?:y|ies)|visits?|calls?|meetings?|trainings?|interviews?|call log)\b|拜访|活动记录|培训|访谈|面谈|跟进|日报/,
  against: [
    /\b(?:stage|probability)\b|阶段|概率/,
    /\b(?:due|overdue|invoice|settled|paid)\b|到期|逾期|发票|开票|回款/,
    /\b(?:sales|revenue|amount|price|spend|cost)\b|金额|销售额|单价|费用|花费/,
    /\b(?:complaints?|root cause)\b|投诉|客诉/,
  ],
  fields: {
    date: {
      as: "date",
      past: true,
      needed: true,
      like: weigh({
        1: "activity date, visit date, call date, meeting date, training date, 拜访日期, 活动日期, 培训日期, 跟进日期, 拜访时间",
        0.85: "date, day, when, 日期, 时间, 跟进时间, 记录日期",
        0.6: "created, logged on, week, start date, 创建日期, 登记日期, 开始时间",
      }),
      unlike: words("end,due,order,invoice,close,结束,到期,订单,开票"),
    },
    kind: {
      as: "kind",
      needed: true,
      like: weigh({
        1: "activity, activity type, kind of activity, visit type, call type, activity kind, 活动类型, 拜访类型, 跟进方式, 拜访方式, 活动",
        0.7: "type, kind, action, task, task type, event, method, 类型, 方式, 类别, 事项, 活动内容",
      }),
      unlike: words("date,id,customer,product,order,payment,日期,编号,客户,产品,订单,付款"),
    },
    seller,
    customer,
    count: {
      as: "number",
      like: weigh({
        1: "count, number of visits, visits, calls, number, times, 次数, 拜访次数, 数量, 拜访数, 场次",
        0.7: "attendees, participants, people, quantity, 人数, 参加人数",
      }),
      unlike: besideThePoint.filter((word) => word !== "count" && word !== "数量"),
    },
    hours: {
      as: "number",
      like: weigh({
        1: "hours, duration, duration hours, hours spent, 时长, 小时, 小时数, 用时, 耗时, 工时, 课时",
        0.7: "minutes, days, time spent, length, 分钟, 天数",
      }),
      unlike: words("date,日期"),
    },
  },
} satisfies Role;
