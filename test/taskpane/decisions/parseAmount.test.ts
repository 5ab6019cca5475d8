import fc from "fast-check";
import { parseAmount } from "../../../src/taskpane/decisions/parseAmount";

describe("an amount as a director types it", () => {
  // Expected amounts are what the words mean: 万 = 10^4, 亿 = 10^8, m = 10^6, bn = 10^9.
  test.each([
    ["8,000,000", 8_000_000],
    ["8 000 000", 8_000_000],
    ["8'000'000", 8_000_000],
    ["8000000", 8_000_000],
    ["8m", 8_000_000],
    ["8 M", 8_000_000],
    ["8 million", 8_000_000],
    ["1.5bn", 1_500_000_000],
    ["250k", 250_000],
    ["$8m", 8_000_000],
    ["US$ 733,215.25", 733_215.25],
    ["€1,234.5", 1234.5],
    ["8000000 USD", 8_000_000],
    ["800万", 8_000_000],
    ["８００万", 8_000_000],
    ["¥800万元", 8_000_000],
    ["1.2亿", 120_000_000],
    ["1.13億", 113_000_000],
    ["3千万", 30_000_000],
    ["3百萬", 3_000_000],
    ["1亿2000万", 120_000_000],
    ["2万5000", 25_000],
    ["5千", 5_000],
    ["-5", -5],
  ])("%s is %d", (typed, amount) => {
    expect(parseAmount(typed)).toEqual({ amount });
  });

  test.each(["", "   "])("%j is blank", (typed) => {
    expect(parseAmount(typed)).toEqual({ doubt: "blank" });
  });

  test.each([
    "eight",
    "8x",
    "1,2,3",
    "12,34,567",
    "1亿2",
    "8万5",
    "万",
    "亿",
    "8m million",
    "1e6",
    "Infinity",
    "NaN",
  ])("%s is not guessed at", (typed) => {
    expect(parseAmount(typed)).toEqual({ doubt: "unreadable" });
  });

  test.each(["8,5", "1.234.567,89"])("%s is told apart as a comma for decimals", (typed) => {
    expect(parseAmount(typed)).toEqual({ doubt: "comma-as-decimal" });
  });
});

describe("laws of typed amounts", () => {
  const whole = fc.integer({ min: 0, max: 999_999_999_999 });

  test("grouping never changes an amount", () => {
    fc.assert(
      fc.property(whole, (amount) => {
        expect(parseAmount(new Intl.NumberFormat("en").format(amount))).toEqual({ amount });
        expect(parseAmount(String(amount))).toEqual({ amount });
      }),
    );
  });

  test("万 and 亿 multiply by exactly 10,000 and 100,000,000, decimals included", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (hundredths) => {
        const written = (hundredths / 100).toFixed(2);
        expect(parseAmount(`${written}万`)).toEqual({ amount: hundredths * 100 });
        expect(parseAmount(`${written}亿`)).toEqual({ amount: hundredths * 1_000_000 });
        expect(parseAmount(`${written}m`)).toEqual({ amount: hundredths * 10_000 });
      }),
    );
  });

  test("anything at all is either an amount or a doubt, and an amount is finite", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { amount, doubt } = parseAmount(typed);
        expect(doubt !== undefined || Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

test.each([
  ["800", 10_000, 800],
  ["800万", 10_000, 800],
  ["8,000,000", 10_000, 8_000_000],
  ["1.2亿", 10_000, 12_000],
  ["1亿2000万", 10_000, 12_000],
  ["8m", 1000, 8000],
  ["450k", 1000, 450],
] as const)("%s in units of %d is %d", (typed, scale, amount) => {
  expect(parseAmount(typed, scale)).toEqual({ amount });
});
