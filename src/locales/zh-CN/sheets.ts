import type { SheetsText } from "../en-US/sheets";
import { breakdown } from "./sheets/breakdown";
import { actions } from "./sheets/actions";
import { drivers } from "./sheets/drivers";
import { year } from "./sheets/year";
import { customers } from "./sheets/customers";
import { cockpit } from "./sheets/cockpit";
import { receivableRules } from "./sheets/receivableRules";
import { team } from "./sheets/team";
import { frame } from "./sheets/frame";
import { risks } from "./sheets/risks";
import { check } from "./sheets/check";
import { channels } from "./sheets/channels";
import { products } from "./sheets/products";
import { targets } from "./sheets/targets";
import { history } from "./sheets/history";
import { rules } from "./sheets/rules";
import { review, reviewLists, reviewRules, reviewTables } from "./review";
import { tableHeaders } from "./tableHeaders";

const numberBetween = (least: number | undefined, most: number | undefined): string => {
  if (least !== undefined && most !== undefined) return `请输入 ${least} 至 ${most} 之间的数字。`;
  if (least !== undefined) return `请输入不小于 ${least} 的数字。`;
  return most === undefined ? "请输入数字。" : `请输入不大于 ${most} 的数字。`;
};

/** What the generated sheets say, in Chinese. */
export const sheetsText: SheetsText = {
  layout: { pickOne: "请从列表中选择一项。", typeDate: "请输入日期。", typeNumber: numberBetween },
  corner: { asOf: "截至 ", amountsIn: " · 金额单位：" },
  total: "合计",
  check: { adds: "✓", differs: "相差 ", ...check },
  months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
  lists: {
    title: "选项",
    note: "下拉单元格的可选内容，请保持原样。",
    List_WeightSource: {
      label: "季度权重",
      choices: { history: "自有历史", preset: "预设", typed: "手工填写", even: "平均" },
    },
    List_Rhythm: {
      label: "月度节奏",
      choices: {
        season: "按季节",
        "30-50-20": "30 : 50 : 20",
        "30-20-50": "30 : 20 : 50",
        "30-35-35": "30 : 35 : 35",
        even: "平均",
      },
    },
    List_Language: { label: "语言", choices: { en: "English", zh: "中文" } },
    List_Light: { label: "状态", choices: { good: "● 正常", watch: "▲ 关注", act: "■ 行动" } },
    ...breakdown.lists,
    ...actions.lists,
    ...drivers.lists,
    ...year.lists,
    ...customers.lists,
    ...cockpit.lists,
    ...team.lists,
    ...risks.lists,
    ...channels.lists,
    ...products.lists,
    ...reviewLists,
  },
  targets,
  history,
  customers,
  channels,
  products,
  rules: {
    ...rules,
    of: {
      ...rules.of,
      ...breakdown.rules,
      ...actions.rules,
      ...drivers.rules,
      ...year.rules,
      ...customers.rules,
      ...receivableRules,
      ...cockpit.rules,
      ...team.rules,
      ...risks.rules,
      ...channels.rules,
      ...products.rules,
      ...reviewRules,
    },
  },
  breakdown,
  actions,
  drivers,
  year,
  cockpit,
  team,
  risks,
  frame,
  ...review,
  tables: {
    ...tableHeaders,
    ...breakdown.tables,
    ...actions.tables,
    ...year.tables,
    ...customers.tables,
    ...channels.tables,
    ...products.tables,
    ...drivers.tables,
    ...cockpit.tables,
    ...team.tables,
    ...risks.tables,
    ...frame.tables,
    ...check.tables,
    ...reviewTables,
  },
};
