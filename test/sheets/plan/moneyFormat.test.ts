import { moneyFormat } from "../../../src/sheets/plan/moneyFormat";

test.each([
  [{ target: 880_000, unit: 1, language: "en" }, "#,##0"],
  [{ target: 880_000, unit: 0.01, language: "en" }, "#,##0.00"],
  [{ target: 1e8, unit: 1000, language: "en" }, "#,##0"],
  [{ target: 880_000, unit: 1, language: "zh" }, "#,##0"],
  [{ target: 20_000_000, unit: 1, language: "zh" }, '0\\.0,"万"'],
  [{ target: 2e12, unit: 1, language: "zh" }, '0\\.00,,"亿"'],
  // In 万元 already: 20,000,000 of them are 200,000,000,000.
  [{ target: 20_000_000, unit: 1, language: "zh", currency: "万元" }, "#,##0"],
] as const)("%j is shown as %s", (decisions, format) => {
  expect(moneyFormat({ currency: "¥", ...decisions })).toBe(format);
});
