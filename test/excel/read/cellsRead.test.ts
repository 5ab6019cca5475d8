import { amountReading } from "../../../src/excel/read/amountReading";
import { dateReading } from "../../../src/excel/read/dateReading";
import { isDateFormat } from "../../../src/excel/read/isDateFormat";
import { isTotalLabel } from "../../../src/excel/read/isTotalLabel";
import { plainText } from "../../../src/excel/read/plainText";

describe("plainText", () => {
  it.each([
    ["Order Date", "order date"],
    ["order_date", "order date"],
    ["InvoiceDate", "invoice date"],
    ["customerID", "customer id"],
    ["PROMO_BEGIN_DATE", "promo begin date"],
    [" Amount  (USD): ", "amount"],
    ["金额（元）", "金额"],
    ["销售额[万元]", "销售额"],
    ["Ｓａｌｅｓ", "sales"],
    ["Sub-Category", "sub category"],
    ["（元）", "元"],
    ["", ""],
  ])("reads %p as %p", (header, words) => expect(plainText(header)).toBe(words));
});

describe("isDateFormat", () => {
  it.each([
    "yyyy-mm-dd",
    "m/d/yyyy",
    "[$-804]yyyy年m月d日",
    "mmm-yy",
    'd "de" mmmm',
    "[$-F800]dddd, mmmm dd, yyyy",
    "yyyy/m/d h:mm",
  ])("%p shows a date", (format) => expect(isDateFormat(format)).toBe(true));

  it.each([
    "General",
    "0.00",
    "#,##0.00;[Red]-#,##0.00",
    '0!.0,"万"',
    '#,##0 "days"',
    "h:mm AM/PM",
    "[mm]:ss",
    "0.00E+00",
    "@",
    "",
  ])("%p shows none", (format) => expect(isDateFormat(format)).toBe(false));
});

describe("dateReading", () => {
  it("takes a serial of our time for a date, with or without a time of day", () => {
    expect([43101, 43101.75, 18264, 73050].map(dateReading)).toEqual(["date", "date", "date", "date"]);
  });

  it.each([
    "2024-01-05",
    "2024/1/5",
    "2024.1.5",
    "2024-01-05T10:30:00Z",
    "2024-01-05 10:30",
    "20240105",
    20240105,
    "2024年1月5日",
    "2024年1月",
    "1982-04",
    "01/05/2024",
    "31.12.24",
    "5-Jan-2024",
    "Jan 5, 2024",
    "Friday, January 5 2024",
    "Mar 2024",
    "２０２４-０１-０５",
  ])("%p is a date only to the eye", (value) => expect(dateReading(value)).toBe("text"));

  it.each(["", "   "])("%p is missing", (value) => expect(dateReading(value)).toBe("missing"));

  it.each(["合计", "n/a", "#N/A", "2024-13-45", "May", 1e9, -5, 12, true])("%p is unreadable", (value) =>
    expect(dateReading(value)).toBe("unreadable"),
  );
});

describe("amountReading", () => {
  it.each([0, -12.5, 1e9])("%p is a number", (value) => expect(amountReading(value)).toBe("number"));

  it.each([
    "¥1,234.50",
    "￥1,234.50",
    "$ 12",
    "-$12.00",
    "1,234",
    "1.234,50",
    "100元",
    "RMB 100",
    "100 USD",
    "(120)",
    "€12,00",
    "1 234,50",
    ".5",
    "１２３",
  ])("%p is an amount only to the eye", (value) => expect(amountReading(value)).toBe("text"));

  it.each(["12.5万", "3 亿元", "12k"])("%p is an amount in a unit of its own", (value) =>
    expect(amountReading(value)).toBe("in-unit"),
  );

  it.each(["", " "])("%p is missing", (value) => expect(amountReading(value)).toBe("missing"));

  it.each(["n/a", "-", "#REF!", "twelve", "CA-2016-152156", true])("%p is unreadable", (value) =>
    expect(amountReading(value)).toBe("unreadable"),
  );
});

describe("isTotalLabel", () => {
  it.each([
    "Total",
    "total:",
    "TOTALS",
    "Grand Total",
    "Subtotal",
    "Sub-total",
    "合计",
    "合 计：",
    "总计",
    "小计",
    "共计",
    "本月合计",
  ])("%p calls its row a total", (label) => expect(isTotalLabel(label)).toBe(true));

  it.each(["East Total", "2024 total", "华东合计", "Total 2024"])(
    "%p does where the row has no date",
    (label) => {
      expect(isTotalLabel(label, true)).toBe(true);
      expect(isTotalLabel(label)).toBe(false);
    },
  );

  it.each(["Totally Paper", "East", "合计算盘", "", 12, undefined])("%p never does", (label) =>
    expect(isTotalLabel(label, true)).toBe(false),
  );
});
