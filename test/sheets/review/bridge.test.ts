import fc from "fast-check";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { priceVolumeMix } from "../../../src/planning/review/priceVolumeMix";
import { varianceBridge } from "../../../src/planning/review/varianceBridge";
import reference from "../../reference/variance_decomposition.json";
import { companyPlan } from "../plan/companyPlan";
import { languagesTried } from "../plan/languages";
import { soak } from "../../support/soak";

const day = serialOf;
/** ABC and DEF as the reference has them, last year's quarter being its budget; a third product is dropped, a fourth is new. */
const [pvm] = reference.pvm;
const sold = [
  { date: day(2017, 1, 10), product: "ABC", units: 50, amount: 60 },
  { date: day(2017, 2, 10), product: "DEF", units: 40, amount: 32 },
  { date: day(2017, 3, 10), product: "Old", units: 4, amount: 8 },
  { date: day(2018, 1, 10), product: "ABC", units: 60, amount: 66 },
  { date: day(2018, 2, 10), product: "DEF", units: 50, amount: 50 },
  { date: day(2018, 3, 10), product: "New", units: 1, amount: 5 },
];
const tables = {
  Sales: {
    Date: sold.map(({ date }) => date),
    Amount: sold.map(({ amount }) => amount),
    Quantity: sold.map(({ units }) => units),
    Product: sold.map(({ product }) => product),
    Region: sold.map((_, at) => (at % 2 === 0 ? "East" : "West")),
    Customer: sold.map((_, at) => `Customer ${at % 2}`),
  },
};
type Sale = (typeof sold)[number];
/** Four times what the quarter of last year brought, 100, so that nothing is scaled. */
const evenly = { target: 400, unit: 0.01, weights: "even", rhythm: "even" } as const;

describe.each(languagesTried)("the Bridge sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  beforeAll(async () => {
    plan = await companyPlan(tables, { ...evenly, language, sheets: ["Drivers", "Bridge"] });
    await plan.type("Plan_AsOf", day(2018, 3, 31));
  }, 120_000);
  afterAll(() => plan.excel.close());

  const close = (value: number): unknown => expect.closeTo(value, 5) as unknown;
  const checks = (): Promise<unknown[]> =>
    Promise.all(["Drivers", "Mix", "Lines"].map((bridge) => plan.named(`Bridge_${bridge}Check`)));

  /** The director's rows, all six, as other sales, and named cells typed; a row left out sells nothing. */
  const sell = (sales: readonly Sale[], typed: Readonly<Record<string, number>> = {}): Promise<void> =>
    plan.excel.run(async ({ workbook }) => {
      workbook.tables.getItem("MySales").getDataBodyRange().values = sold.map((row, at) => {
        const { date, product, units, amount } = sales[at] ?? { ...row, units: 0, amount: 0 };
        return [date, amount, units, product, tables.Sales.Region[at] ?? "", tables.Sales.Customer[at] ?? ""];
      });
      for (const [name, value] of Object.entries(typed))
        workbook.names.getItem(name).getRange().values = [[value]];
    });

  test("no cell is an error, and each bridge adds up to the gap", async () => {
    expect(await plan.errors(text.bridge.tab)).toEqual([]);
    expect(await plan.named("Bridge_Gap")).toEqual(close(21));
    expect(await checks()).toEqual(["✓", "✓", "✓"]);
  });

  // Reference: price -6 and 10, quantity at old mix 13.33 and 7.11, mix -1.33 and 0.89.
  test("price, volume and mix are those of the reference, product by product; new and lost stand apart", async () => {
    const { price, quantity_at_old_mix: volume, mix_at_product_price: mix } = pvm!.computed!;
    const of = (column: string) => plan.byKey("Review_BridgeProducts", column, "Product");
    expect(await of("Price")).toMatchObject({
      ABC: close(price![0]!),
      DEF: close(price![1]!),
      Old: 0,
      New: 0,
    });
    expect(await of("Volume")).toMatchObject({ ABC: close(volume![0]!), DEF: close(volume![1]!), Old: 0 });
    expect(await of("Mix")).toMatchObject({ ABC: close(mix![0]!), DEF: close(mix![1]!), New: 0 });
    expect(await of("Lost")).toMatchObject({ ABC: 0, Old: close(-8) });
    expect(await of("New")).toMatchObject({ ABC: 0, New: close(5) });
    const ours = priceVolumeMix([
      { planQty: 50, planPrice: 1.2, actualQty: 60, actualPrice: 1.1 },
      { planQty: 40, planPrice: 0.8, actualQty: 50, actualPrice: 1 },
      { planQty: 4, planPrice: 2, actualQty: 0, actualPrice: undefined },
      { planQty: 0, planPrice: undefined, actualQty: 1, actualPrice: 5 },
    ]);
    expect(await plan.byKey("Review_BridgeMix", "Part")).toEqual({
      plan: 0,
      volume: close(ours.volume),
      mix: close(ours.mix),
      price: close(ours.price),
      fresh: close(ours.new),
      lost: close(ours.lost),
      sold: 0,
    });
  });

  test("a typed price moves what was gained from price to volume, and the whole stays", async () => {
    const typed = (value: number | string): Promise<void> =>
      plan.excel.run(async ({ workbook }) => {
        const column = text.tables.Review_BridgeProducts.Typed;
        const cells = workbook.tables.getItem("Review_BridgeProducts").columns.getItem(column);
        cells.getDataBodyRange().getCell(0, 0).values = [[value]];
      });
    const [first] = await plan.column("Review_BridgeProducts", "Product");
    const { units, amount } = sold.filter(({ product }) => product === first).at(-1) ?? {
      units: 0,
      amount: 0,
    };
    await typed(1);
    expect((await plan.column("Review_BridgeProducts", "Price"))[0]).toEqual(close(amount - units));
    expect(await checks()).toEqual(["✓", "✓", "✓"]);
    await typed("");
  });

  test("each step floats where the one before it ended", async () => {
    const [part, after, base] = await Promise.all(
      ["Part", "After", "Base"].map((column) => plan.column("Review_BridgeMix", column)),
    );
    expect(after?.at(-2)).toEqual(close(Number(after?.at(-1))));
    part?.slice(1, -1).forEach((each, at) => {
      expect(Number(after?.[at + 1])).toBeCloseTo(Number(after?.[at]) + Number(each), 5);
      expect(base?.[at + 1]).toEqual(close(Math.min(Number(after?.[at]), Number(after?.[at + 1]))));
    });
  });

  test("a line's step is what it sold less its target", async () => {
    const targets = await plan.byKey("Plan_Regions", "Target", "Region");
    const reached = await plan.byKey("Plan_Regions", "Sold", "Region");
    const steps = await plan.byKey("Review_BridgeLines", "Part", "Step");
    for (const region of ["East", "West"])
      expect(steps[region]).toEqual(close(Number(reached[region]) - Number(targets[region])));
    expect(steps[text.bridge.others]).toEqual(close(0));
  });

  // Reference: 100 at 10 planned, 90 at 9 sold: volume -100, price -90; and the first case with nothing new and nothing lost.
  test.each(reference.pvm)("price and volume are those published: $source", async (each) => {
    const of = (year: number, units: readonly number[], prices: readonly number[]): Sale[] =>
      units.map((sold, at) => {
        const product = at === 0 ? "ABC" : "DEF";
        return { date: day(year, 2, 10), product, units: sold, amount: sold * (prices[at] ?? NaN) };
      });
    const then = of(2017, each.budget_units, each.budget_price);
    await sell([...then, ...of(2018, each.actual_units, each.actual_price)], {
      Year_Target: 4 * then.reduce((sum, { amount }) => sum + amount, 0),
    });
    const { published: said, computed } = each;
    expect(await plan.named("Bridge_Gap")).toEqual(close(said.total));
    // Published to a tenth, or exactly; worked out to the last digit beside it where it was rounded.
    const cents = (value: number): unknown => expect.closeTo(value, 4) as unknown;
    expect(await plan.byKey("Review_BridgeMix", "Part")).toMatchObject({
      price: cents(Number(said.price_total ?? said.price)),
      volume: cents(computed?.volume_at_average_price_total ?? Number(said.volume)),
      mix: cents(computed?.mix_total ?? 0),
      fresh: 0,
      lost: 0,
    });
    expect(await checks()).toEqual(["✓", "✓", "✓"]);
  });

  test("without a last year nothing is told apart: the whole gap is one part, and the sheet says so", async () => {
    const { fromLastYear, fromNothing } = text.bridge.drivers;
    await sell(sold, { Driver_Customers: 0, Year_Target: 400 });
    expect(await plan.named("Bridge_From")).toBe(fromLastYear);
    expect(await plan.named("Bridge_Scale")).toEqual(close(1));
    await sell(sold.map((sale) => ({ ...sale, date: Math.max(sale.date, day(2018, 1, 5)) })));
    expect(await plan.named("Bridge_From")).toBe(fromNothing);
    expect(await plan.byKey("Review_BridgeDrivers", "Part")).toMatchObject({
      uncovered: 0,
      customers: 0,
      orders: 0,
      price: 0,
      rest: close(121),
    });
    expect(await plan.named("Bridge_Headline")).toContain(text.bridge.headline.unknown);
    expect(await plan.errors(text.bridge.tab)).toEqual([]);
    expect(await checks()).toEqual(["✓", "✓", "✓"]);
  });

  test("law: every bridge adds up to the cent, whatever was sold, planned and on whatever day", async () => {
    const sale = fc.record({
      date: fc.oneof(
        fc.integer({ min: day(2017, 1, 1), max: day(2017, 3, 31) }),
        fc.integer({ min: day(2018, 1, 1), max: day(2018, 3, 31) }),
      ),
      product: fc.constantFrom("ABC", "DEF", "Old", "New", "Unseen"),
      units: fc.constantFrom(0, 1, 3, 40, -2),
      amount: fc.integer({ min: -50_000, max: 5_000_000 }).map((cents) => cents / 100),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(sale, { maxLength: sold.length }),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: day(2017, 12, 31), max: day(2018, 4, 1) }),
        async (sales, Year_Target, Plan_AsOf) => {
          await sell(sales, { Year_Target, Plan_AsOf });
          const gap = Number(await plan.named("Bridge_Gap"));
          for (const table of ["Review_BridgeDrivers", "Review_BridgeMix", "Review_BridgeLines"]) {
            const parts = (await plan.column(table, "Part")).map(Number);
            expect(Math.abs(parts.reduce((sum, part) => sum + part) - gap)).toBeLessThan(0.005);
          }
          expect(await checks()).toEqual(["✓", "✓", "✓"]);
        },
      ),
      { numRuns: soak ? 200 : 6 },
    );
    await sell(sold, { Year_Target: 400, Plan_AsOf: day(2018, 3, 31) });
  });

  // Sun 1998, over all six orders: the reference's three cases, one of them in two groups.
  test("the drivers' parts are Shapley's, to the cent", async () => {
    for (const { base, new: came, shapley } of reference.three_factor) {
      const sums = [0, 0, 0];
      for (const [at, planned] of base.entries()) {
        const [customers = 0, orders = 0, price = 0] = planned;
        const [nowCustomers = 0, nowOrders = 0, nowPrice = 0] = came[at] ?? [];
        const typed = {
          Driver_Customers: customers,
          Driver_Repeat: orders,
          Driver_Price: price,
          Now_Customers: nowCustomers,
          Now_Orders: nowCustomers * nowOrders,
          Quarter_Sold: nowCustomers * nowOrders * nowPrice,
        };
        for (const [name, value] of Object.entries(typed)) await plan.type(name, value);
        const parts = await plan.byKey("Review_BridgeDrivers", "Part");
        ["customers", "orders", "price"].forEach((key, each) => {
          sums[each]! += Number(parts[key]);
        });
        expect(parts["uncovered"]).toEqual(expect.closeTo(customers * orders * price - 100, 6));
        expect(parts["rest"]).toEqual(expect.closeTo(0, 6));
        const exact = varianceBridge(planned, came[at] ?? [], 0.01);
        ["customers", "orders", "price"].forEach((key, each) =>
          expect(Math.abs(Number(parts[key]) - (exact[each] ?? NaN))).toBeLessThanOrEqual(0.01),
        );
        expect(await plan.named("Bridge_DriversCheck")).toBe("✓");
      }
      sums.forEach((sum, each) => expect(sum).toBeCloseTo(shapley[each] ?? NaN, 6));
    }
  });

  // The last case: 7,500 from price, ours; 29,900 the planned drivers' lead over the target of 100, ours too.
  test("what is ours to change is weighed by the picks", async () => {
    expect(await plan.named("Bridge_Ours")).toEqual(expect.closeTo(37_400, 6));
    expect(await plan.named("Bridge_OursShare")).toEqual(close(1));
    await plan.excel.run(async ({ workbook }) => {
      const { Kind } = text.tables.Review_BridgeDrivers;
      const cells = workbook.tables.getItem("Review_BridgeDrivers").columns.getItem(Kind).getDataBodyRange();
      cells.getCell(4, 0).values = [[text.lists.List_Control.choices.shared]];
    });
    expect(await plan.named("Bridge_Ours")).toEqual(expect.closeTo(33_650, 6));
    expect(await plan.named("Bridge_OursShare")).toEqual(close(33_650 / 37_400));
  });
});
