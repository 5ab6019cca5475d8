import { besideThePoint, customer, product, region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What customers owe: invoices with when they are due and when they were paid. */
export const receivables = {
  prefix: "Receivables",
  ends: "invoiced",
  speaks:
    /\b(?:receivables?|invoices?|ar|ageing|aging|collections?|debtors?)\b|应收|账款|回款|账龄|开票|发票/,
  against: [
    /\b(?:stage|probability)\b|阶段|概率/,
    /\b(?:quota|budget|forecast|target)\b|预算|预测|目标|指标/,
  ],
  fields: {
    amount: {
      as: "amount",
      needed: true,
      like: weigh({
        1: "invoice amount, amount due, invoiced amount, receivable, receivable amount, 应收金额, 开票金额, 发票金额, 应收账款",
        0.9: "amount, invoice value, invoice total, total amount, billed, amount billed, 金额, 应收, 应收款, 含税金额, 价税合计",
        0.6: "total, value, outstanding, balance, open amount, contract amount, 欠款, 欠款金额, 余额, 未收金额, 合同金额, 货款",
      }),
      unlike: words("date,id,no,number,tax,paid,received,days,日期,编号,号,税额,已收,已付,实收,天数"),
    },
    invoiced: {
      as: "date",
      past: true,
      needed: true,
      like: weigh({
        1: "invoice date, invoiced, invoiced on, date of invoice, bill date, billing date, 开票日期, 发票日期, 开票时间, 应收日期",
        0.8: "date, issue date, issued, posting date, document date, 日期, 单据日期, 记账日期, 业务日期, 入账日期",
        0.6: "order date, contract date, delivery date, ship date, shipped, 订单日期, 合同日期, 发货日期, 签约日期",
      }),
      unlike: words("due,paid,settled,payment,paperless,cleared,到期,应付,付款,回款,收款,结清"),
    },
    invoice: {
      as: "key",
      like: weigh({
        1: "invoice number, invoice no, invoice id, invoice, 发票号, 发票号码, 发票编号",
        0.8: "document number, document no, bill number, bill no, order number, order id, contract number, contract no, 单号, 单据号, 单据编号, 合同号, 合同编号, 订单号",
      }),
      unlike: besideThePoint,
    },
    customer,
    due: {
      as: "date",
      like: weigh({
        1: "due date, due, date due, due on, payment due, payment due date, 到期日, 到期日期, 应收日期, 应付日期, 付款到期日",
        0.8: "expected payment, maturity date, pay by, 约定付款日, 约定回款日期, 应回款日期, 付款期限, 账期到期日",
      }),
      unlike: words("paid,settled,invoice,amount,开票,实际,金额"),
    },
    paid: {
      as: "date",
      past: true,
      like: weigh({
        1: "paid, paid on, paid date, date paid, payment date, settled, settled date, settlement date, 付款日期, 回款日期, 收款日期, 到账日期, 实际回款日期, 结清日期",
        0.8: "cleared, clearing date, received, received on, receipt date, date received, 核销日期, 收款时间, 回款时间, 到账时间",
      }),
      unlike: words("due,amount,expected,到期,金额,约定,应"),
    },
    contract: {
      as: "kind",
      like: weigh({
        1: "contract type, contract, agreement type, payment terms, terms, 合同类型, 合同种类, 付款方式, 结算方式, 付款条件",
        0.7: "invoice type, credit terms, bill type, 账期类型, 信用条件, 发票类型",
      }),
      unlike: words("number,no,id,date,amount,编号,号,日期,金额"),
    },
    product,
    region: {
      ...region,
      like: { ...region.like, ...weigh({ 0.5: "state, province, country, country code" }) },
    },
    seller,
  },
  tells: ["due", "paid"],
} satisfies Role;
