import fc from "fast-check";
import { currencyScale, scaledCurrency } from "../../../src/sheets/plan/currencyScale";
import { shortAmount } from "../../../src/sheets/plan/shortAmount";

test.each([
  ["¥", 1],
  ["USD", 1],
  ["RMB", 1],
  ["万元", 10_000],
  ["百万元", 1_000_000],
  ["亿元", 100_000_000],
  ["万$", 10_000],
  ["$k", 1000],
  ["USD m", 1_000_000],
  ["€bn", 1e9],
])("every 1 of %s means %d", (currency, factor) => {
  expect(currencyScale(currency)).toBe(factor);
});

test("a currency in a unit says so: 万元, $k", () => {
  expect(scaledCurrency("¥", 10_000)).toBe("万元");
  expect(scaledCurrency("$", 1000)).toBe("$k");
  expect(scaledCurrency("$", 10_000)).toBe("万$");
  expect(scaledCurrency("$", 7)).toBeUndefined();
});

test("whatever is said of a currency and a unit is read back", () => {
  const currency = fc.constantFrom("¥", "$", "€", "USD", "RMB", "元", "人民币");
  const factor = fc.constantFrom(1e3, 1e4, 1e6, 1e8, 1e9);
  fc.assert(
    fc.property(currency, factor, (plain, every) => {
      const said = scaledCurrency(plain, every);
      if (said !== undefined) expect(currencyScale(said)).toBe(every);
    }),
  );
});

test("sentences say amounts in 万元 whole: 32,000 of them are not 3.2万", () => {
  expect(shortAmount("Year_Sold", { language: "zh", currency: "万元" })).toBe(
    'TEXT(Year_Sold,"#,##0")&" 万元"',
  );
  expect(shortAmount("Year_Sold", { language: "zh", currency: "¥" })).toContain("亿");
});
