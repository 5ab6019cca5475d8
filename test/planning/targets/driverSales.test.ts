import fc from "fast-check";
import { driverSales } from "../../../src/planning/targets/driverSales";

const refusal = (argument: string, code: string) => expect.objectContaining({ code, argument }) as Error;

describe("driverSales", () => {
  // Method item A14: 1000 × 600 at 30 % are 780,000 with the first order counted, 180,000 as the formula is written.
  it("counts the first order, and multiplies literally where asked to", () => {
    expect(driverSales(1000, 600, 0.3)).toBe(780_000);
    expect(driverSales(1000, 600, 0.3, "freq")).toBe(780_000);
    expect(driverSales(1000, 600, 0.3, "literal")).toBe(180_000);
  });

  it("reads a repeat above 1 as orders a customer", () => {
    expect(driverSales(1000, 600, 1)).toBe(1_200_000);
    expect(driverSales(1000, 600, 2.5)).toBe(1_500_000);
    expect(driverSales(1000, 600, 2.5, "literal")).toBe(1_500_000);
  });

  it("keeps no digits that only binary fractions leave over", () => {
    expect(driverSales(3, 0.1, 0)).toBe(0.3);
    expect(driverSales(0, 600, 0.3)).toBe(0);
  });

  it("refuses with the argument and the mend", () => {
    expect(() => driverSales(-1, 600, 0.3)).toThrow("-1 is below 0; give 0 or more");
    expect(() => driverSales(1, -600, 0.3)).toThrow(refusal("price", "out-of-range"));
    expect(() => driverSales(1, 600, -0.3)).toThrow(refusal("repeat", "out-of-range"));
    expect(() => driverSales(1, NaN, 0.3)).toThrow(refusal("price", "not-a-number"));
    expect(() => driverSales(1e300, 600, 0.3)).toThrow(refusal("customers", "too-large"));
  });
});

describe("the laws of driverSales", () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  const rate = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

  it("the first orders and the literal reading make the whole", () => {
    fc.assert(
      fc.property(count, count, rate, (customers, price, repeat) => {
        const sum = customers * price + driverSales(customers, price, repeat, "literal");
        expect(driverSales(customers, price, repeat)).toBeCloseTo(sum, 2);
      }),
    );
  });

  it("twice the customers or the price are twice the sales", () => {
    fc.assert(
      fc.property(count, count, rate, (customers, price, repeat) => {
        const sales = driverSales(customers, price, repeat);
        expect(driverSales(2 * customers, price, repeat)).toBeCloseTo(2 * sales, 2);
        expect(driverSales(customers, 2 * price, repeat)).toBeCloseTo(2 * sales, 2);
      }),
    );
  });
});
