import { sampleWords } from "../sampleWords";
import type { Field } from "./Role";
import { weigh, words } from "./Role";

/** Words of headers that hold numbers of things rather than their names or values. */
export const numbering = words("id,code,no,number,nr,key,编号,编码,代码,序号,单号");
/** Words of headers that say something about a thing rather than which one it is. */
export const besideThePoint = words(
  "type,class,level,address,phone,mobile,email,mail,note,remark,count,date,amount,类型,等级,级别,地址,电话,手机,邮箱,备注,数量,日期,金额,时间",
);

export const region = {
  as: "kind",
  cells: sampleWords.region,
  like: weigh({
    1: "region, sales region, 区域, 大区, 销售区域, 销售大区",
    0.95: "area, sales area, territory, sales territory, 地区, 片区, 战区, 所属区域, 所在区域",
    0.7: "district, zone, market, branch, regional office, 省区, 分公司, 办事处, 市场",
    0.5: "state, province, country, 省份, 省, 国家, 省市",
    0.4: "city, location, 城市, 市",
  }),
  unlike: [...numbering, ...besideThePoint, "manager", "经理", "rank"],
} satisfies Field;

export const product = {
  as: "name",
  like: weigh({
    1: "product name, product, 产品, 产品名称, 商品, 商品名称",
    0.9: "item name, sku name, goods, 品名, 货品, 货品名称, 产品名",
    0.75: "item, article, model, product line, product family, 型号, 物料名称, 产品线, 产品型号, 物料",
    0.6: "product category, sub category, subcategory, category, 品类, 类别, 产品类别, 商品类别, 产品分类, 分类",
    0.55: "sku, product id, product code, item code, stock code, description, 产品编号, 产品编码, 商品编码, 物料编码, 货号, 系列",
    0.4: "service, title, 规格, 项目",
  }),
  unlike: [...besideThePoint, "price", "cost", "单价", "成本", "manager", "经理"],
} satisfies Field;

export const customer = {
  as: "name",
  like: weigh({
    1: "customer name, customer, 客户, 客户名称, 客户名",
    0.9: "client, client name, account, account name, buyer, buyer name, 客户姓名, 买家, 购货单位, 购买方, 会员",
    0.8: "customer id, customer no, customer number, customer code, client id, 客户编号, 客户编码, 客户代码, 客户号, 会员号",
    0.65: "company, company name, sold to, bill to, member, 公司, 公司名称, 单位名称, 往来单位, 用户, 客户简称",
    0.5: "account id, user id, member id, user, 用户编号",
  }),
  unlike: [...besideThePoint, "segment", "manager", "rep", "city", "经理", "行业", "来源", "状态"],
} satisfies Field;

export const channel = {
  as: "kind",
  cells: sampleWords.channel,
  like: weigh({
    1: "channel, sales channel, 渠道, 销售渠道",
    0.8: "channel name, order channel, distribution channel, 渠道名称, 渠道类型, 销售方式, 销售平台",
    0.6: "platform, store type, order source, sales type, 平台, 订单来源, 来源, 业务类型, 销售类型",
    0.4: "source, store, shop, 店铺, 门店, 网店",
  }),
  unlike: [...numbering, ...words("address,phone,date,amount,manager,地址,电话,日期,金额,经理")],
} satisfies Field;

export const seller = {
  as: "name",
  like: weigh({
    1: "salesperson, sales person, sales rep, salesman, sales representative, seller, 业务员, 销售员, 销售人员, 销售代表",
    0.9: "sales agent, sales executive, rep, rep name, account manager, sold by, 销售经理, 客户经理, 销售, 业务经理, 营业员, 导购",
    0.65: "agent, owner, sales owner, account owner, representative, employee, consultant, 负责人, 跟单员, 经办人, 顾问, 员工, 业务",
    0.5: "staff, manager, employee name, salesperson id, 姓名, 经理, 人员",
  }),
  unlike: besideThePoint,
} satisfies Field;
