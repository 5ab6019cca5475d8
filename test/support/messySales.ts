import type { TypedCell, TypedRows } from "./workbooks";
import { withFormats } from "./workbooks";

const rows: (TypedCell | null)[][] = [
  ["华东公司 2024 年销售台账", null, null, null, null, null],
  ["金额单位：万元", null, null, null, null, "制表：张三"],
  ["单号", "日期", "区域", "金额", null, "业务员"],
  [null, null, null, "含税", "不含税", null],
  ["S-1", 45292, "华东", 113, 100, "张三"],
  ["S-2", 45293, "华南", 226, 200, "李四"],
  ["1月小计", null, null, 339, 300, null],
  ["S-3", 45323, "华东", -11.3, -10, "张三"],
  ["S-4", "'2024-02-03", "华南", 56.5, 50, "李四"],
  ["S-5", 45326, "华南", "'¥33.9", "'¥30", "李四"],
  ["S-6", 45327, "华东", "'2.26亿", "'2亿", "张三"],
  [null, null, null, null, null, null],
  ["S-7", 45328, null, 22.6, 20, "张三"],
  ["2月小计", null, null, 101.7, 90, null],
  ["合 计", null, null, 440.7, 390, null],
  [null, null, null, null, null, null],
  ["注：含税金额以开票为准", null, null, null, null, null],
];

/**
 * A ledger as people keep them: a title and a unit above, a header of two rows, subtotals inside, a refund, a date and amounts
 * as text, one with its unit in the cell, a blank row, a total and a note below.
 *
 * What a formula can count are S-1, S-2, S-3 and S-7: 113 + 226 − 11.3 + 22.6 = 350.3, in units of 10,000.
 */
export const messySales = (): TypedRows => withFormats(rows, { 1: "yyyy-mm-dd" });
