import type { Role } from "./Role";
import { weigh, words } from "./Role";

/** The days on which nobody works. */
export const holidays = {
  prefix: "Holidays",
  ends: "date",
  speaks: /\b(?:(?:public |bank )?holidays?|days off|closures?)\b|节假日|假期|节日|放假|休息日/,
  against: [/\b(?:sales|revenue|amount|price|spend|cost)\b|金额|销售额|单价|费用/],
  fields: {
    date: {
      as: "date",
      needed: true,
      like: weigh({
        1: "holiday date, date, day, day off, holiday, 日期, 节假日, 放假日期, 假期日期, 节日日期, 休息日",
      }),
      unlike: words("order,invoice,due,start,end,modified,开始,结束,订单,修改"),
    },
    name: {
      as: "name",
      like: weigh({
        1: "holiday, holiday name, name of holiday, public holiday, bank holiday, 节日, 节假日, 节日名称, 假期, 假日, 假期名称",
        0.4: "name, occasion, description, reason, 名称, 说明, 备注",
      }),
      unlike: words("id,date,customer,product,日期,客户,产品"),
    },
  },
  tells: ["name"],
} satisfies Role;
