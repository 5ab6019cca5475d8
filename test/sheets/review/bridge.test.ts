import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { priceVolumeMix } from "../../../src/planning/review/priceVolumeMix";
import { varianceBridge } from "../../../src/planning/review/varianceBridge";
import reference from "../../reference/variance_decomposition.json";
import { companyPlan } from "../plan/companyPlan";
import { languagesTried } from "../plan/languages";

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
  const byKey = async (table: string, column: string, key = "Key"): Promise<Record<string, unknown>> => {
    const [keys, values] = [await plan.column(table, key), await plan.column(table, column)];
    return Object.fromEntries(keys.map((each, row) => [String(each), values[row]]));
  };
  const checks = async (): Promise<unknown[]> => [
    await plan.named("Bridge_DriversCheck"),
    await plan.named("Bridge_MixCheck"),
    await plan.named("Bridge_LinesCheck"),
  ];

  test("no cell is an error, and each bridge adds up to the gap", async () => {
    expect(await plan.errors(text.bridge.tab)).toEqual([]);
    expect(await plan.named("Bridge_Gap")).toEqual(close(21));
    expect(await checks()).toEqual(["✓", "✓", "✓"]);
  });

  // Reference: price -6 and 10, quantity at old mix 13.33 and 7.11, mix -1.33 and 0.89.
  test("price, volume and mix are those of the reference, product by product; new and lost stand apart", async () => {
    const { price, quantity_at_old_mix: volume, mix_at_product_price: mix } = pvm!.computed!;
    const of = (column: string) => byKey("Review_BridgeProducts", column, "Product");
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
    expect(await byKey("Review_BridgeMix", "Part")).toEqual({
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
    const targets = await byKey("Plan_Regions", "Target", "Region");
    const reached = await byKey("Plan_Regions", "Sold", "Region");
    const steps = await byKey("Review_BridgeLines", "Part", "Step");
    for (const region of ["East", "West"])
      expect(steps[region]).toEqual(close(Number(reached[region]) - Number(targets[region])));
    expect(steps[text.bridge.others]).toEqual(close(0));
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
        const parts = await byKey("Review_BridgeDrivers", "Part");
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
