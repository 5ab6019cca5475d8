import { product, seller } from "./dimensionFields";
import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** What is sold, each product once, with what it costs and fetches. */
export const products = {
  prefix: "Products",
  ends: "name",
  speaks: /\b(?:products?|items?|skus?|price list|catalog(?:ue)?)\b|产品|商品|价目|物料/,
  against: [/\b(?:stage|probability)\b|阶段|概率/, /\b(?:due|overdue|settled)\b|到期|逾期/],
  fields: {
    name: { ...product, needed: true, once: true },
    category: {
      as: "kind",
      like: weigh({
        1: "category, product category, product family, family, product line, 品类, 产品类别, 商品类别, 产品分类, 产品线, 产品族",
        0.85: "series, product series, group, product group, brand, 系列, 产品系列, 分类, 类别, 大类, 品牌",
        0.6: "type, sub category, subcategory, department, class, 类型, 小类",
      }),
      unlike: words("id,code,no,date,price,编号,编码,日期,单价"),
    },
    cost: {
      as: "amount",
      like: weigh({
        1: "cost, unit cost, cost price, standard cost, 成本, 单位成本, 成本价, 成本单价, 标准成本",
        0.85: "purchase price, buying price, landed cost, 采购价, 进价, 进货价, 出厂成本",
      }),
      unlike: words("date,id,shipping,freight,日期,运费"),
    },
    price: {
      as: "amount",
      like: weigh({
        1: "price, unit price, list price, sales price, selling price, 单价, 售价, 销售价, 标价, 零售价, 销售单价",
        0.85: "retail price, msrp, rrp, standard price, catalogue price, wholesale price, 定价, 指导价, 建议零售价, 批发价, 目录价",
      }),
      unlike: words("cost,purchase,buying,date,id,成本,采购,日期"),
    },
    launched: {
      as: "date",
      like: weigh({
        1: "launched, launch date, launched on, release date, released, on sale since, 上市日期, 上市时间, 发布日期, 上架日期",
        0.8: "introduced, introduction date, available from, first sold, start date, sell start date, 推出日期, 上线日期, 首销日期, 上架时间",
      }),
      unlike: words("end,discontinued,expiry,modified,停产,下架,到期,修改"),
    },
    stock: {
      as: "number",
      like: weigh({
        1: "stock, inventory, stock on hand, on hand, units in stock, 库存, 库存数量, 现有库存, 在库数量, 期末库存",
        0.8: "quantity on hand, stock level, available, available quantity, 可用库存, 结存, 结存数量, 库存量",
      }),
      unlike: words("date,value,amount,price,日期,金额,单价"),
    },
    owner: {
      ...seller,
      like: {
        ...seller.like,
        ...weigh({ 1: "product manager, product owner, owner, 产品经理, 负责人, 产品负责人" }),
      },
    },
  },
  tells: ["category", "cost", "price", "launched", "stock"],
} satisfies Role;
