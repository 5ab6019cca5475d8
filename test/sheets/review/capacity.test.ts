import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

const asOf = serialOf(2018, 2, 14);
const day = (of: number): number => serialOf(2018, 1, of);
const tables = {
  Sales: {
    Date: [serialOf(2017, 12, 31), day(9), day(10), day(11), day(12), asOf, asOf + 1],
    Amount: [999, 600, 300, -100, 200, 50, 777],
    Seller: ["Ann", "Ann", "Ann", "Ann", "Bob", "Cy", "Ann"],
    Customer: ["A*", "A*", "B", "A*", "A*", "B", "A*"],
    Product: ["Desk", "Desk", "Lamp", "Desk", "Lamp", "Desk", "Desk"],
  },
};
const members = (...names: readonly string[]) => names.map((name) => ({ name, history: superstore.history }));
const snapshot: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Seller", "Sales_Customer", "Sales_Product"],
  // Cy began to sell after the sheet was written.
  members: { seller: members("Ann", "Bob"), customer: members("A*", "B"), product: members("Desk", "Lamp") },
};

describe.each(languagesTried)("the Capacity sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { Review_ByPerson: person, Review_ByCustomer: customer, Review_ByProduct: product } = text.tables;
  const decisions = { ...plan2018, language, sheets: ["Capacity"] as const };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(tables, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Review_ByPerson", person.Quota, [1600]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  test("each person's sales, orders, customers and what a working day brought", async () => {
    const rows = await plan.table("Review_ByPerson");
    expect(rows.column(person.Sold)).toEqual([800, 200, 50]);
    expect(rows.column(person.Week)).toEqual([0, 0, 50]);
    expect(rows.column(person.Orders)).toEqual([2, 1, 1]);
    expect(rows.column(person.Customers)).toEqual([2, 1, ""]);
    expect(rows.column(person.Attainment)).toEqual([0.5, "", ""]);
    // 1 January to 14 February 2018 has 33 days from Monday to Friday.
    expect(await plan.named("Capacity_Days")).toBe(33);
    expect(rows.value(person.PerDay, 0)).toBeCloseTo(800 / 33, 9);
  });

  test("a name with a sign that Excel reads as any text is that name alone", async () => {
    const rows = await plan.table("Review_ByCustomer");
    expect(rows.column(customer.Sold)).toEqual([700, 350, 0]);
    expect(rows.column(customer.Sellers)).toEqual([2, 1, ""]);
    expect(rows.value(customer.Share, 0)).toBeCloseTo(700 / 1050, 9);
  });

  test("every view adds up to what was sold in the quarter so far", async () => {
    expect(await plan.named("Capacity_Sold")).toBe(1050);
    const views = [
      ["Review_ByPerson", person.Sold],
      ["Review_ByCustomer", customer.Sold],
      ["Review_ByProduct", product.Sold],
    ] as const;
    for (const [table, header] of views) {
      const sold = (await plan.table(table)).column(header).map(Number);
      expect(sold.reduce((sum, each) => sum + each, 0)).toBe(1050);
    }
    expect((await plan.table("Review_ByProduct")).column(product.Sellers)).toEqual([1, 2, ""]);
  });
});
