import { besideThePoint, customer, product, region } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What customers complained of: when it came, was answered, solved and closed, and why it happened. */
export const complaints = {
  prefix: "Complaints",
  ends: "opened",
  speaks: /\b(?:complaints?|claims?|tickets?|cases?|issues?|service requests?)\b|投诉|客诉|工单|售后/,
  against: [
    /\b(?:stage|probability)\b|阶段|概率/,
    /\b(?:due|overdue|invoice|settled|paid)\b|到期|逾期|发票|开票|回款/,
    /\b(?:spend|leads|clicks)\b|花费|投放|线索/,
  ],
  fields: {
    opened: {
      as: "date",
      past: true,
      needed: true,
      like: weigh({
        1: "opened, opened on, complaint date, date of complaint, reported, reported on, received on, 投诉日期, 投诉时间, 受理日期, 受理时间, 反馈日期",
        0.85: "open date, date opened, created, created at, created on, received, date received, case date, 登记日期, 接收日期, 创建时间, 提交时间, 创建日期",
        0.7: "date, 日期, 时间",
      }),
      unlike: words(
        "closed,close,solved,resolved,responded,due,order,invoice,start,begin,ship,end,quota,关闭,解决,回复,结案,订单",
      ),
    },
    case: {
      as: "key",
      like: weigh({
        1: "case, case id, case number, complaint id, complaint number, ticket, ticket id, ticket number, 投诉编号, 工单号, 工单编号, 投诉单号, 案件编号",
        0.6: "id, number, no, reference, 编号, 序号, 单号",
      }),
      unlike: besideThePoint,
    },
    customer,
    product,
    region,
    cause: {
      as: "kind",
      like: weigh({
        1: "cause, root cause, complaint reason, complaint type, reason, 原因, 投诉原因, 根本原因, 投诉类型, 问题类型, 问题原因",
        0.7: "issue, issue type, problem, problem type, subject, 问题, 问题分类, 投诉内容",
        0.4: "category, type, 分类, 类别, 类型",
      }),
      unlike: words("date,id,日期,编号"),
    },
    responded: {
      as: "date",
      past: true,
      like: weigh({
        1: "responded, response date, first response, responded on, first reply, 响应日期, 响应时间, 首次响应, 回复日期, 首次回复时间, 回复时间",
        0.7: "acknowledged, contacted, answered, assigned, 受理回复, 联系日期, 派单时间",
      }),
      unlike: words("hours,days,minutes,小时,天数,分钟"),
    },
    solved: {
      as: "date",
      past: true,
      like: weigh({
        1: "solved, solved on, resolved, resolved on, resolution date, date resolved, 解决日期, 解决时间, 处理完成日期",
        0.7: "fixed, completed, handled, 处理日期, 完成日期, 处理时间",
      }),
      unlike: words("hours,days,小时,天数"),
    },
    closed: {
      as: "date",
      past: true,
      like: weigh({
        1: "closed, closed on, close date, date closed, 关闭日期, 结案日期, 关闭时间, 结案时间",
        0.7: "finished, case closed, follow up date, 办结日期, 回访日期",
      }),
      unlike: words("hours,days,小时,天数"),
    },
  },
  tells: ["cause", "responded", "solved", "closed"],
} satisfies Role;
