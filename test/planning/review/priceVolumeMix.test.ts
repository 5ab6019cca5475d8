import fc from "fast-check";
import { priceVolumeMix, type ProductSales } from "../../../src/planning/review/priceVolumeMix";
import reference from "../../reference/variance_decomposition.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });
const [dear, single] = reference.pvm as [(typeof reference.pvm)[0], (typeof reference.pvm)[0]];
const productsOf = (given: (typeof reference.pvm)[0]): ProductSales[] =>
  given.budget_units.map((planQty, at) => ({
    planQty,
    planPrice: given.budget_price[at],
    actualQty: given.actual_units[at]!,
    actualPrice: given.actual_price[at],
  }));

describe("priceVolumeMix", () => {
  // freemathhelp.com, "Price, volume and mix variance": published rounded to 0.1, evaluated by numpy.
  it("tells two products' gap apart as published", () => {
    const { price, volume, mix, ...others } = priceVolumeMix(productsOf(dear));
    const published = dear.published as { price_total: number; volume_total: number; mix_total: number };
    expect(price).toBeCloseTo(published.price_total, 9);
    expect(volume).toBeCloseTo(dear.computed!.volume_at_average_price_total, 9);
    expect(volume).toBeCloseTo(published.volume_total, 1);
    expect(mix).toBeCloseTo(dear.computed!.mix_total, 9);
    expect(mix).toBeCloseTo(published.mix_total, 1);
    expect(others).toEqual({ new: 0, lost: 0 });
  });

  // justaaa.com 227084: 100 at 10 planned, 90 at 9 sold.
  it("gives a single product no mix", () => {
    const { price, volume } = single.published;
    expect(priceVolumeMix(productsOf(single))).toEqual({ price, volume, mix: 0, new: 0, lost: 0 });
  });

  it("keeps new and lost products apart, whatever the price of nothing", () => {
    const products = [
      { planQty: 20, planPrice: 3, actualQty: 0, actualPrice: undefined },
      { planQty: 0, planPrice: undefined, actualQty: 10, actualPrice: 4 },
      { planQty: 0, planPrice: 9, actualQty: 0, actualPrice: 8 },
    ];
    expect(priceVolumeMix(products)).toEqual({ price: 0, volume: 0, mix: 0, new: 40, lost: -60 });
    expect(priceVolumeMix([])).toEqual({ price: 0, volume: 0, mix: 0, new: 0, lost: 0 });
  });

  it("has no mix where the plan has no mean price", () => {
    const products = [
      { planQty: 5, planPrice: 2, actualQty: 6, actualPrice: 2 },
      { planQty: -5, planPrice: 4, actualQty: -6, actualPrice: 4 },
    ];
    expect(priceVolumeMix(products)).toMatchObject({ volume: -2, mix: 0 });
  });

  it("refuses what has no value", () => {
    const product = { planQty: 1, planPrice: 1, actualQty: 1, actualPrice: 1 };
    expect(() => priceVolumeMix([product, { ...product, actualPrice: undefined }])).toThrow(
      refusal("not-a-number", { argument: "actualPrice", position: 2 }),
    );
    expect(() => priceVolumeMix([{ ...product, planQty: NaN }])).toThrow(
      refusal("not-a-number", { argument: "planQty" }),
    );
    expect(() => priceVolumeMix([{ ...product, planQty: 1e200, planPrice: 1e200 }])).toThrow(
      refusal("too-large"),
    );
  });
});

describe("the laws of price, volume and mix", () => {
  const quantity = fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 500 }));
  const price = fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100);
  const products = fc.array(
    fc.record({ planQty: quantity, planPrice: price, actualQty: quantity, actualPrice: price }),
    { maxLength: 8 },
  );
  const cents = (amount: number) => Math.round(amount * 100);

  it("the five add up to the gap exactly, for any signs and zeros", () => {
    fc.assert(
      fc.property(products, (given) => {
        const { price: prices, volume, mix, new: fresh, lost } = priceVolumeMix(given, 0.01);
        const planned = given.reduce((sum, each) => sum + cents(each.planPrice) * each.planQty, 0);
        const sold = given.reduce((sum, each) => sum + cents(each.actualPrice) * each.actualQty, 0);
        expect([prices, volume, mix, fresh, lost].reduce((sum, part) => sum + cents(part), 0)).toBe(
          sold - planned,
        );
      }),
    );
  });

  it("the order of the products does not matter", () => {
    fc.assert(
      fc.property(products, (given) => {
        const turned = Object.values(priceVolumeMix([...given].reverse(), 0.01));
        Object.values(priceVolumeMix(given, 0.01)).forEach((part, at) =>
          expect(Math.abs(part - turned[at]!)).toBeLessThan(0.0101),
        );
      }),
    );
  });
});
