import { dso } from "../../../src/planning/cash/dso";
import { sampleRows } from "../../../src/planning/control/sampleRows";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { companyPlan } from "./companyPlan";
import { languagesTried } from "./languages";
import { asOf2018, wholeCompany, type Tables } from "./wholeCompany";

const shown = (values: readonly unknown[]): readonly unknown[] => values.filter((value) => value !== "");

// Every expected number is worked out by hand from wholeCompany's ten invoices and five complaints on 14 February 2018.
describe.each(languagesTried)("the Risks, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { stages } = text.risks;
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  beforeAll(async () => {
    plan = await companyPlan(wholeCompany, { language, sheets: ["Risks"] });
  }, 180_000);
  afterAll(() => plan.excel.close());

  test("no cell shows an error", async () => {
    expect(await plan.errors(text.risks.tab)).toEqual([]);
  });

  // New contracts: day 30 on time (1,000), 31 due (200), 34 joint (300), 37 legal (400). Renewals: day 45 on time (500),
  // 50 joint (600). One has a due date of its own, in March (700). Two are paid, one is invoiced later.
  test("open receivables fall into stages that add up (A54, A55)", async () => {
    expect(await plan.column("Plan_Stages", "Amount")).toEqual([2200, 200, 900, 400]);
    expect(await plan.column("Plan_Stages", "Invoices")).toEqual([3, 1, 2, 1]);
    expect(await plan.named("Receivable_Open")).toBe(3700);
  });

  test("the largest overdue amounts stand first, with what is to be done", async () => {
    expect(shown(await plan.column("Plan_Overdue", "Amount"))).toEqual([600, 400, 300, 200]);
    expect(shown(await plan.column("Plan_Overdue", "Invoice"))).toEqual(["I-6", "I-4", "I-3", "I-2"]);
    expect(shown(await plan.column("Plan_Overdue", "Late"))).toEqual([5, 7, 4, 1]);
    expect(shown(await plan.column("Plan_Overdue", "Stage"))).toEqual([
      stages.joint.stage,
      stages.legal.stage,
      stages.joint.stage,
      stages.due.stage,
    ]);
  });

  // Desk: 700 of 1,700; Lamp: 800 of 2,000; nothing else.
  test("each product's overdue share, and the rest, foot to the whole (A68)", async () => {
    expect(await plan.column("Plan_OverdueRates", "Open")).toEqual([1700, 2000, 0]);
    expect(await plan.column("Plan_OverdueRates", "Overdue")).toEqual([700, 800, 0]);
    const lights = await plan.column("Plan_OverdueRates", "Light");
    await plan.type("Rule_OverdueRate", 0.4);
    expect((await plan.column("Plan_OverdueRates", "Light"))[1]).toBe(text.lists.List_Light.choices.good);
    expect(lights[1]).toBe(text.lists.List_Light.choices.act);
    await plan.type("Rule_OverdueRate", 0.15);
  });

  test("days sales outstanding are what DSO answers, both ways (A22)", async () => {
    const invoiced = (await plan.column("Plan_Invoiced", "Invoiced")).map(Number);
    const days = (await plan.column("Plan_Invoiced", "Days")).map(Number);
    expect(await plan.named("Receivable_Dso")).toBeCloseTo(dso(3700, invoiced, days, "simple") ?? NaN, 9);
    expect(await plan.named("Receivable_CountBack")).toBeCloseTo(
      dso(3700, invoiced, days, "countback") ?? NaN,
      9,
    );
  });

  // 800 were overdue since 31 December and paid on 20 January; 900 were paid after 25 days, 800 after 50.
  test("overdue money collected and days to collect (A22, A24)", async () => {
    expect(await plan.named("Receivable_Collected")).toBeCloseTo(1, 12);
    expect(await plan.named("Receivable_Days")).toBeCloseTo((900 * 25 + 800 * 50) / 1700, 9);
  });

  // A key account at 79 % of the list price breaks the line; a small customer does not.
  test("a price is held against its floor, and the floors' order is told (A21)", async () => {
    const { discount } = text.risks;
    await plan.type("Discount_List", 100);
    await plan.type("Discount_Net", 79);
    expect(await plan.named("Discount_Verdict")).toBe(discount.breach);
    await plan.type("Discount_Segment", text.lists.List_Segment.choices.small);
    expect(await plan.named("Discount_Verdict")).toBe(discount.within);
    await plan.type("Discount_Net", 77);
    await plan.type("Discount_Segment", text.lists.List_Segment.choices.middle);
    expect(await plan.named("Discount_Verdict")).toBe(discount.breach);
    expect(await plan.named("Discount_Warning")).toBe(discount.outOfOrder);
  });

  // At the end of 14 February: C-2 was answered late and waits for a solution for 96 hours, C-4 for 48, C-3 for a response
  // for exactly 24; C-5 is opened later.
  test("complaints wait for the step after the last one done (A56)", async () => {
    expect(await plan.column("Plan_Clocks", "Waiting")).toEqual([1, 2, 2]);
    expect(await plan.column("Plan_Clocks", "Late")).toEqual([0, 1, 1]);
    expect(await plan.column("Plan_Clocks", "InTime")).toEqual([2 / 3, 1, 1]);
    expect(shown(await plan.column("Plan_OpenCases", "Case"))).toEqual(["C-2", "C-3", "C-4"]);
    expect(shown(await plan.column("Plan_OpenCases", "Left"))).toEqual([-48, 0, 0]);
  });

  test("causes stand by how often they occur and add up to all (A57)", async () => {
    expect(await plan.column("Plan_Causes", "Cause")).toEqual(["Delivery", "Attitude", "Product"]);
    expect(await plan.column("Plan_Causes", "Cases")).toEqual([3, 1, 1]);
    expect((await plan.column("Plan_Causes", "Running")).at(-1)).toBeCloseTo(1, 12);
  });

  // Six invoices from January to 14 February: a tenth, rounded up, is one.
  test("the compliance sample is drawn as SAMPLEROWS draws it (A59)", async () => {
    expect(await plan.named("Sample_Pool")).toBe(6);
    expect(await plan.named("Sample_Size")).toBe(1);
    const ids = ["I-1", "I-2", "I-3", "I-4", "I-7", "I-9"].map((id) => ({ id: id.toLowerCase(), group: "" }));
    const [drawn] = sampleRows(ids, 0.1, 20181);
    expect(String(await plan.named("Sample_Rows")).toLowerCase()).toBe(drawn?.id);
  });

  // Room of 15 % at three flags: 5 % each of 30,000; the floor with one flag is 11.67 % under.
  test("scenarios cost a third of the room each until an effect is typed (C11–C13)", async () => {
    expect(await plan.column("Plan_Scenarios", "Amount")).toEqual([-1500, -1500, -1500]);
    expect(await plan.column("Plan_Scenarios", "Left")).toEqual([28_500, 28_500, 28_500]);
    expect(await plan.named("Scenario_Floor")).toBe(26_500);
    expect(await plan.column("Plan_Scenarios", "Check")).toEqual([
      text.risks.scenarios.holds,
      text.risks.scenarios.holds,
      text.risks.scenarios.holds,
    ]);
  });
});

/** Desks list at 1,000, lamps at 100; Ann is a key account, Bob small and Cy in between. */
const priced: Tables = {
  Sales: {
    Date: [
      asOf2018 - 9,
      asOf2018 - 8,
      asOf2018 - 7,
      asOf2018 - 6,
      asOf2018 - 5,
      asOf2018 - 200,
      asOf2018 + 1,
    ],
    Amount: [1580, 76, 740, 900, 380, 100, 100],
    Product: ["Desk", "Lamp", "Desk", "Desk", "Lamp", "Desk", "Desk"],
    Customer: ["Ann", "Bob", "Bob", "Ann", "Cy", "Ann", "Ann"],
    Quantity: [2, 1, 1, 1, 5, 1, 1],
  },
  Products: { Name: ["Desk", "Lamp"], Price: [1000, 100] },
  Customers: { Name: ["Ann", "Bob", "Cy"], Segment: ["Key account", "Small", "Middle"] },
};

// A21 in part 2: key accounts pay 80 % of the list price at least, small customers 75 %; those in between halfway, 77.5 %.
describe("the Risks where sales tell quantities and products their prices", () => {
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  const { risks } = sheetsTextOf("en");
  beforeAll(async () => {
    plan = await companyPlan(priced, { sheets: ["Risks"] });
  }, 180_000);
  afterAll(() => plan.excel.close());

  // 79 %, 76 %, 74 %, 90 % and 76 % of the list price; one sale is older, one comes later.
  test("the lowest prices stand first, each held against its customer's floor (A18, A21)", async () => {
    expect(await plan.errors(risks.tab)).toEqual([]);
    expect(shown(await plan.column("Plan_LowPrices", "Share"))).toEqual([0.74, 0.76, 0.76, 0.79]);
    expect(shown(await plan.column("Plan_LowPrices", "Customer"))).toEqual(["Bob", "Bob", "Cy", "Ann"]);
    expect(shown(await plan.column("Plan_LowPrices", "AtList"))).toEqual([1000, 100, 500, 2000]);
    const { breach, within } = risks.lowPrices;
    expect(shown(await plan.column("Plan_LowPrices", "Verdict"))).toEqual([breach, within, breach, breach]);
    expect(await plan.named("Price_Breaches")).toBe(3);
    expect(shown(await plan.column("Plan_LowPrices", "Floor"))).toEqual([0.75, 0.75, 0.775, 0.8]);
  });

  test("while no segment is called small, all who are no key accounts are; whom the list lacks is held as a key account", async () => {
    expect(await plan.named("Price_Small")).toBe("Small");
    await plan.type("Price_Small", "");
    expect(shown(await plan.column("Plan_LowPrices", "Floor"))).toEqual([0.75, 0.75, 0.75, 0.8]);
    await plan.type("Price_Small", "Small");
    await plan.excel.run(async ({ workbook }) => {
      workbook.names.getItem("Customers_Name").getRange().getCell(2, 0).values = [["Dan"]];
    });
    expect(shown(await plan.column("Plan_LowPrices", "Floor"))).toEqual([0.75, 0.75, 0.8, 0.8]);
  });

  // 3,676 were sold where the list asks for 4,600.
  test("the discount given is that of all sales together (A18)", async () => {
    expect(await plan.named("Price_Sales")).toBe(5);
    expect(await plan.named("Price_Given")).toBeCloseTo(1 - 3676 / 4600, 12);
  });
});

// The same prices as discounts in per cent; the first row's is blank and so none.
test("a column of discounts tells prices without a product list, taken off or as what is paid", async () => {
  const { Date: dates = [], Amount = [] } = priced.Sales ?? {};
  const plan = await companyPlan(
    { Sales: { Date: dates, Amount, Discount: ["", 24, 26, 10, 24, 50, 50] } },
    { sheets: ["Risks"] },
  );
  try {
    const { risks, lists } = sheetsTextOf("en");
    expect(await plan.errors(risks.tab)).toEqual([]);
    expect(shown(await plan.column("Plan_LowPrices", "Share"))).toEqual([0.74, 0.76, 0.76]);
    // 1,580 + 76 + 740 + 900 + 380 where the list asks for 1,580 + 100 + 1,000 + 1,000 + 500.
    expect(await plan.named("Price_Given")).toBeCloseTo(1 - 3676 / 4180, 12);
    await plan.type("Price_Means", lists.List_DiscountMeans.choices.paid);
    expect(shown(await plan.column("Plan_LowPrices", "Share"))).toEqual([0.1, 0.24, 0.24, 0.26]);
  } finally {
    plan.excel.close();
  }
}, 180_000);

describe("the Risks of a workbook with nothing but sales", () => {
  test("say which table would tell more, and hold a register for complaints", async () => {
    const { Date: dates, Amount } = wholeCompany.Sales ?? {};
    const plan = await companyPlan(
      { Sales: { Date: dates ?? [], Amount: Amount ?? [] } },
      { sheets: ["Risks"] },
    );
    try {
      const { risks, lists } = sheetsTextOf("en");
      expect(await plan.errors(risks.tab)).toEqual([]);
      expect(await plan.named("Receivable_None")).toBe(risks.receivables.none);
      await plan.excel.run(async ({ workbook }) => {
        const cell = (column: string) =>
          workbook.tables
            .getItem("Plan_Complaints")
            .columns.getItem(risks.tables.Plan_Complaints[column as "Opened"])
            .getDataBodyRange()
            .getCell(0, 0);
        cell("Opened").values = [[asOf2018 - 2]];
        cell("Responded").values = [[asOf2018 - 1.5]];
        cell("Cause").values = [[lists.List_Cause.choices.delivery]];
      });
      expect((await plan.column("Plan_Complaints", "State"))[0]).toBe(lists.List_Step.choices.solve);
      expect((await plan.column("Plan_Complaints", "Left"))[0]).toBeCloseTo(-24, 9);
      expect((await plan.column("Plan_Causes", "Cause"))[0]).toBe(lists.List_Cause.choices.delivery);
      expect(await plan.column("Plan_Clocks", "Late")).toEqual([0, 1, 0]);
    } finally {
      plan.excel.close();
    }
  });
});
