import { readFileSync } from "node:fs";
import { sampleCompany, type SampleColumn } from "../../../src/workbench/scripts/sample/sampleCompany";
import { sampleFile } from "../../../src/workbench/scripts/sample/sampleFile";

const company = sampleCompany("en", 2024);
const [orders, customers] = company.sheets;
const column = (header: string): SampleColumn => {
  const found = [...(orders?.columns ?? []), ...(customers?.columns ?? [])].find(
    (one) => one.header === header,
  );
  if (!found) throw new Error(`The sample has no column ${header}.`);
  return found;
};
const numbers = (header: string): number[] => column(header).values.map((value) => value ?? NaN);
const amounts = numbers("Amount");
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What was sold by each place of a list: regions, customers, years. */
const soldBy = (places: readonly number[]): Map<number, number> => {
  const sold = new Map<number, number>();
  places.forEach((place, row) => sold.set(place, (sold.get(place) ?? 0) + (amounts[row] ?? 0)));
  return sold;
};

describe("the sample company", () => {
  test.each(["en", "zh"] as const)("the file in assets is what the script makes: %s", (language) => {
    const committed = readFileSync(`assets/sample-company.${language}.json`, "utf8");
    expect(committed === sampleFile(sampleCompany(language, 2024))).toBe(true);
    expect(committed.length).toBeLessThan(400_000);
  });

  test("another seed tells another story", () => {
    expect(sampleFile(sampleCompany("en", 2024, 3, 1))).not.toBe(sampleFile(company));
  });

  test("has three years of orders in order of date, five regions, eight products, 200 customers", () => {
    const dates = numbers("Date");
    expect(dates).toEqual([...dates].sort((one, other) => one - other));
    expect(dates[0]).toBeGreaterThanOrEqual(45_292); // 2024-01-01
    expect(dates.at(-1)).toBeLessThanOrEqual(46_387); // 2026-12-31
    expect(column("Region").words).toHaveLength(5);
    expect(column("Product").words).toHaveLength(8);
    expect(new Set(column("Customer").words).size).toBe(200);
    expect(new Set(column("Seller").values).size).toBe(10);
    expect(customers?.columns.map(({ values }) => values.length)).toEqual(Array(9).fill(200));
  });

  test("every order has its cells, and every word its place", () => {
    for (const { values, words } of orders?.columns ?? []) {
      expect(values).toHaveLength(amounts.length);
      const outside = words && values.filter((place) => place === null || words[place] === undefined);
      expect(outside ?? []).toEqual([]);
    }
  });

  test("grows year by year, with the last quarter the largest", () => {
    const quarters = soldBy(numbers("Date").map((date) => Math.floor((date - 45_292) / 91.32)));
    const years = [0, 1, 2].map((year) =>
      sum([0, 1, 2, 3].map((part) => quarters.get(year * 4 + part) ?? 0)),
    );
    for (const year of [0, 1, 2]) {
      const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map((part) =>
        quarters.get(year * 4 + part),
      );
      expect(fourth).toBeGreaterThan(Math.max(first, second, third));
    }
    expect(years[1]).toBeGreaterThan(years[0] ?? NaN);
    expect(years[2]).toBeGreaterThan(years[1] ?? NaN);
  });

  test("a fifth of the customers brings most of the business", () => {
    const sold = [...soldBy(numbers("Customer")).values()].sort((one, other) => other - one);
    expect(sum(sold.slice(0, 40)) / sum(sold)).toBeGreaterThan(0.6);
  });

  test("some goods come back, few of them", () => {
    const returned = amounts.filter((amount) => amount < 0).length / amounts.length;
    expect(returned).toBeGreaterThan(0.005);
    expect(returned).toBeLessThan(0.03);
  });

  test("some measures of some customers were never taken", () => {
    expect(column("Satisfaction (1–10)").values.filter((value) => value === null).length).toBeGreaterThan(5);
  });

  test("both languages tell the same orders", () => {
    const chinese = sampleCompany("zh", 2024).sheets[0];
    const places = (sheet: typeof orders) => sheet?.columns.slice(0, 8).map(({ values }) => values);
    expect(places(chinese)).toEqual(places(orders));
  });
});
