import type { SalesField } from "./finding";

/** How a field is called: `like` weighs whole names 0–1, `unlike` are words of a header that speaks of something else. */
export interface Synonyms {
  readonly like: Readonly<Record<string, number>>;
  readonly unlike: readonly string[];
}

const weigh = (weights: Readonly<Record<string, string>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(weights).flatMap(([weight, names]) =>
      names.split(",").map((name) => [name.trim(), Number(weight)] as const),
    ),
  );

const numbering = "id,code,no,number,nr,key,编号,编码,代码,序号,单号".split(",");
const besideThePoint =
  "type,class,level,address,phone,mobile,email,mail,note,remark,count,date,amount,类型,等级,级别,地址,电话,手机,邮箱,备注,数量,日期,金额,时间".split(
    ",",
  );

/** English and Chinese names of each field, as `plainText` leaves them. */
export const fieldSynonyms: Readonly<Record<SalesField, Synonyms>> = {
  date: {
    like: weigh({
      1: "order date, sales date, sale date, date of sale, date of order, 订单日期, 下单日期, 销售日期, 成交日期",
      0.9: "invoice date, transaction date, purchase date, ordered on, booking date, 交易日期, 购买日期, 下单时间, 订单时间, 成交时间, 签单日期",
      0.85: "date, day, order day, posting date, 日期, 业务日期, 单据日期, 制单日期",
      0.8: "billing date, bill date, contract date, 签约日期, 合同日期, 开票日期, 发票日期, 出库日期, 销售时间, 交易时间",
      0.7: "close date, closed date, timestamp, datetime, 记账日期, 统计日期",
      0.6: "month, order month, sales month, week, 月份, 年月, 时间, 销售月份",
      0.5: "created, created at, created on, period, 创建时间, 创建日期, 录入日期",
    }),
    unlike:
      "ship,shipped,shipping,due,delivery,delivered,birth,expiry,expires,end,settled,paid,payment,paperless,update,updated,modified,begin,start,hire,hired,engage,quota,promo,发货,交货,送货,到货,到期,生日,出生,截止,更新,修改,入职,回款,付款,收款,结束,开始,完成,预计,计划".split(
        ",",
      ),
  },
  amount: {
    like: weigh({
      1: "sales, sales amount, sales value, revenue, net sales, sales revenue, 销售额, 销售金额, 销售收入, 成交金额, 成交额",
      0.95: "amount, net amount, order amount, turnover, net revenue, gross sales, total sales, total revenue, 金额, 订单金额, 交易金额, 营业额, 实付金额, 净销售额",
      0.9: "invoice amount, order value, order total, total amount, line total, line amount, extended price, extended amount, amt, gmv, 总金额, 合同金额, 开票金额, 实收金额, 营业收入, 营收, 合计金额, 实际金额",
      0.8: "total price, total value, deal value, close value, contract value, contract amount, gross amount, sale, 总价, 收入, 业绩, 价税合计, 含税金额, 不含税金额, 成交价, 销售",
      0.65: "total, subtotal, value, income, bookings, billed, 回款金额, 货款, 流水, 应收金额, 小计, 合计",
    }),
    unlike: [
      ...numbering,
      ..."cost,costs,cogs,price,profit,margin,discount,tax,vat,freight,shipping,fee,qty,quantity,units,unit,volume,rate,percent,pct,%,quota,target,budget,forecast,planned,plan,ly,last,ytd,commission,bonus,competitor,rep,person,agent,channel,region,date,成本,单价,价格,利润,毛利,折扣,优惠,税额,税率,税金,运费,费用,数量,销量,件数,率,目标,预算,计划,预测,任务,提成,佣金,奖金,去年,同期,累计,欠款,余额,退款,未收,员,人员,渠道,区域,日期".split(
        ",",
      ),
    ],
  },
  region: {
    like: weigh({
      1: "region, sales region, 区域, 大区, 销售区域, 销售大区",
      0.95: "area, sales area, territory, sales territory, 地区, 片区, 战区, 所属区域, 所在区域",
      0.7: "district, zone, market, branch, regional office, 省区, 分公司, 办事处, 市场",
      0.5: "state, province, country, 省份, 省, 国家, 省市",
      0.4: "city, location, 城市, 市",
    }),
    unlike: [...numbering, ...besideThePoint, "manager", "经理", "rank"],
  },
  product: {
    like: weigh({
      1: "product name, product, 产品, 产品名称, 商品, 商品名称",
      0.9: "item name, sku name, goods, 品名, 货品, 货品名称, 产品名",
      0.75: "item, article, model, product line, product family, 型号, 物料名称, 产品线, 产品型号, 物料",
      0.6: "product category, sub category, subcategory, category, 品类, 类别, 产品类别, 商品类别, 产品分类, 分类",
      0.55: "sku, product id, product code, item code, stock code, description, 产品编号, 产品编码, 商品编码, 物料编码, 货号, 系列",
      0.4: "service, title, 规格, 项目",
    }),
    unlike: [...besideThePoint, "price", "cost", "单价", "成本", "manager", "经理"],
  },
  customer: {
    like: weigh({
      1: "customer name, customer, 客户, 客户名称, 客户名",
      0.9: "client, client name, account, account name, buyer, buyer name, 客户姓名, 买家, 购货单位, 购买方, 会员",
      0.8: "customer id, customer no, customer number, customer code, client id, 客户编号, 客户编码, 客户代码, 客户号, 会员号",
      0.65: "company, company name, sold to, bill to, member, 公司, 公司名称, 单位名称, 往来单位, 用户, 客户简称",
      0.5: "account id, user id, member id, user, 用户编号",
    }),
    unlike: [...besideThePoint, "segment", "manager", "rep", "city", "经理", "行业", "来源", "状态"],
  },
  channel: {
    like: weigh({
      1: "channel, sales channel, 渠道, 销售渠道",
      0.8: "channel name, order channel, distribution channel, 渠道名称, 渠道类型, 销售方式, 销售平台",
      0.6: "platform, store type, order source, sales type, 平台, 订单来源, 来源, 业务类型, 销售类型",
      0.4: "source, store, shop, 店铺, 门店, 网店",
    }),
    unlike: [...numbering, ..."address,phone,date,amount,manager,地址,电话,日期,金额,经理".split(",")],
  },
  seller: {
    like: weigh({
      1: "salesperson, sales person, sales rep, salesman, sales representative, seller, 业务员, 销售员, 销售人员, 销售代表",
      0.9: "sales agent, sales executive, rep, rep name, account manager, sold by, 销售经理, 客户经理, 销售, 业务经理, 营业员, 导购",
      0.65: "agent, owner, sales owner, account owner, representative, employee, consultant, 负责人, 跟单员, 经办人, 顾问, 员工, 业务",
      0.5: "staff, manager, employee name, salesperson id, 姓名, 经理, 人员",
    }),
    unlike: besideThePoint,
  },
  quantity: {
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
    like: weigh({
      1: "cost, total cost, cost of sales, cost of goods sold, cogs, sales cost, 成本, 总成本, 销售成本, 成本金额, 成本额",
      0.85: "cost amount, product cost, order cost, cost price total, 产品成本, 成本合计",
      0.5: "unit cost, cost price, standard cost, 单位成本, 成本价, 成本单价",
    }),
    unlike: [...numbering, ..."shipping,freight,promo,marketing,last,ytd,centre,center,运费,推广".split(",")],
  },
  order: {
    like: weigh({
      1: "order id, order number, order no, order, 订单号, 订单编号, 订单",
      0.85: "invoice number, invoice no, invoice id, invoice, transaction id, transaction number, sales order, so number, 单号, 单据编号, 单据号, 销售单号, 流水号, 交易号",
      0.65: "document number, document no, receipt number, receipt no, bill number, contract number, contract no, deal id, opportunity id, 合同号, 合同编号, 发票号, 发票号码, 出库单号",
    }),
    unlike: besideThePoint,
  },
};
