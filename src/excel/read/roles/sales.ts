import { besideThePoint, channel, customer, numbering, product, region, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What was sold, when and for how much: the one table that every plan needs. */
export const sales = {
  prefix: "Sales",
  ends: "date",
  against: [
    /\b(?:due|overdue|days late|settled|paid date|aging|ageing)\b|到期|逾期|账龄|欠款/,
    /\b(?:stage|probability|win rate|expected close)\b|阶段|概率|预计成交/,
    /\b(?:promo|campaign|impressions|clicks)\b|促销|投放|曝光/,
    /\b(?:quota|budget|forecast|target)\b|预算|预测|目标|指标/,
  ],
  fields: {
    date: {
      as: "date",
      past: true,
      needed: true,
      cells: "dates",
      like: weigh({
        1: "order date, sales date, sale date, date of sale, date of order, 订单日期, 下单日期, 销售日期, 成交日期",
        0.9: "invoice date, transaction date, purchase date, ordered on, booking date, 交易日期, 购买日期, 下单时间, 订单时间, 成交时间, 签单日期",
        0.85: "date, day, order day, posting date, 日期, 业务日期, 单据日期, 制单日期",
        0.8: "billing date, bill date, contract date, 签约日期, 合同日期, 开票日期, 发票日期, 出库日期, 销售时间, 交易时间",
        0.7: "close date, closed date, timestamp, datetime, 记账日期, 统计日期",
        0.6: "month, order month, sales month, week, 月份, 年月, 时间, 销售月份",
        0.5: "created, created at, created on, period, 创建时间, 创建日期, 录入日期",
      }),
      unlike: words(
        "ship,shipped,shipping,due,delivery,delivered,birth,expiry,expires,end,settled,paid,payment,paperless,update,updated,modified,begin,start,hire,hired,engage,quota,promo,发货,交货,送货,到货,到期,生日,出生,截止,更新,修改,入职,回款,付款,收款,结束,开始,完成,预计,计划",
      ),
    },
    amount: {
      as: "amount",
      needed: true,
      cells: "amounts",
      like: weigh({
        1: "sales, sales amount, sales value, revenue, net sales, sales revenue, 销售额, 销售金额, 销售收入, 成交金额, 成交额",
        0.95: "amount, net amount, order amount, turnover, net revenue, gross sales, total sales, total revenue, 金额, 订单金额, 交易金额, 营业额, 实付金额, 净销售额",
        0.9: "invoice amount, order value, order total, total amount, line total, line amount, extended price, extended amount, amt, gmv, 总金额, 合同金额, 开票金额, 实收金额, 营业收入, 营收, 合计金额, 实际金额",
        0.8: "total price, total value, deal value, close value, contract value, contract amount, gross amount, sale, 总价, 收入, 业绩, 价税合计, 含税金额, 不含税金额, 成交价, 销售",
        0.65: "total, subtotal, value, income, bookings, billed, 回款金额, 货款, 流水, 应收金额, 小计, 合计",
      }),
      unlike: [
        ...numbering,
        ...words(
          "cost,costs,cogs,price,profit,margin,discount,tax,vat,freight,shipping,fee,qty,quantity,units,unit,volume,rate,percent,pct,%,quota,target,budget,forecast,planned,plan,ly,last,ytd,commission,bonus,competitor,rep,person,agent,channel,region,date,成本,单价,价格,利润,毛利,折扣,优惠,税额,税率,税金,运费,费用,数量,销量,件数,率,目标,预算,计划,预测,任务,提成,佣金,奖金,去年,同期,累计,欠款,余额,退款,未收,员,人员,渠道,区域,日期",
        ),
      ],
    },
    region,
    product,
    customer,
    channel,
    seller,
    quantity: {
      as: "number",
      cells: "counts",
      like: weigh({
        1: "quantity, qty, order quantity, sales quantity, units sold, 数量, 销售数量, 订单数量, 销量",
        0.85: "units, pieces, pcs, items, quantity sold, quantity ordered, 件数, 台数, 个数, 订货数量, 出库数量, 购买数量",
        0.6: "volume, number of units, 箱数, 瓶数, 吨数",
      }),
      unlike: [
        ...numbering.filter((word) => word !== "number"),
        "price",
        "cost",
        "target",
        "days",
        "单价",
        "率",
        "目标",
      ],
    },
    cost: {
      as: "amount",
      like: weigh({
        1: "cost, total cost, cost of sales, cost of goods sold, cogs, sales cost, 成本, 总成本, 销售成本, 成本金额, 成本额",
        0.85: "cost amount, product cost, order cost, cost price total, 产品成本, 成本合计",
        0.5: "unit cost, cost price, standard cost, 单位成本, 成本价, 成本单价",
      }),
      unlike: [...numbering, ...words("shipping,freight,promo,marketing,last,ytd,centre,center,运费,推广")],
    },
    discount: {
      as: "number",
      like: weigh({
        1: "discount, discount rate, discount percent, discount %, 折扣, 折扣率",
        0.8: "disc, disc %, markdown, markdown %, 优惠率, 折让率",
      }),
      unlike: [...numbering, ...words("amount,value,price,total,sum,金额,额,价,码")],
    },
    order: {
      as: "key",
      like: weigh({
        1: "order id, order number, order no, order, 订单号, 订单编号, 订单",
        0.85: "invoice number, invoice no, invoice id, invoice, transaction id, transaction number, sales order, so number, 单号, 单据编号, 单据号, 销售单号, 流水号, 交易号",
        0.65: "document number, document no, receipt number, receipt no, bill number, contract number, contract no, deal id, opportunity id, 合同号, 合同编号, 发票号, 发票号码, 出库单号",
      }),
      unlike: besideThePoint,
    },
  },
} satisfies Role;
