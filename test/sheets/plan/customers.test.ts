import fc from "fast-check";
import { healthModel } from "../../../src/planning/customers/healthModel";
import { healthScore } from "../../../src/planning/customers/healthScore";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { metricsOf, sourceOfMetric, templateFor } from "../../../src/sheets/plan/customers/healthMetrics";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { plan2018 } from "./superstore";
import { heldNames } from "../../../src/sheets/plan/heldNames";
import { largestMembers } from "../../../src/sheets/plan/largestMembers";
import type { ExcelSession } from "../../support/excel";
import { bookOf, namedCell, planFrom, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { languagesTried } from "./languages";

const asOf = serialOf(2018, 2, 14);

const order = (year: number, month: number, amount: number, customer: string, product = "ERP") => [
  serialOf(year, month, 10),
  amount,
  customer,
  product,
];
/**
 * Acme orders 1,000 a month since 2015 and has 12 orders in the year to 14 February 2018, 1 of them in the quarter's first month.
 * Bolt bought 6,000 in 2016 and 600 in May 2017; Cora is new in February 2018; Dune* bought 900 in 2016 only; East orders every
 * quarter; one sale has no customer; one row has no date.
 */
const rows: (string | number)[][] = [
  ...Array.from({ length: 38 }, (_, month) => order(2015, 1 + month, 1000, "Acme")),
  ...Array.from({ length: 6 }, (_, month) => order(2016, 3 + month, 1000, "Bolt")),
  order(2017, 5, 600, "Bolt", "OA"),
  order(2018, 2, 400, "Cora", "OA"),
  order(2016, 6, 900, "Dune*"),
  ...[2, 5, 8, 11].map((month) => order(2017, month, 500, "East")),
  order(2018, 2, 500, "East", "OA"),
  order(2018, 1, 70, ""),
  ["soon", 999, "Acme", "ERP"],
];
const fields = ["Date", "Amount", "Customer", "Product"];

const orders = { sheet: "Orders", role: "Sales", fields, rows };
const clients = {
  sheet: "Clients",
  role: "Customers",
  fields: ["Name", "Frequency", "OrderValue", "Complaints", "Nps"],
  rows: [
    ["Acme", 12, 1000, 0, 50],
    ["Bolt", 2, 3000, 4, -50],
    ["East", 6, 500, "", 100],
  ],
};

const written = async (changed: Partial<Decisions>, metrics = false): Promise<ExcelSession> => {
  const excel = await bookOf(orders, ...(metrics ? [clients] : []));
  await planFrom(excel, { sheets: ["Customers"], ...changed });
  await typeNamed(excel, { Plan_AsOf: asOf });
  return excel;
};

describe.each(languagesTried)("the Customers sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { choices: bands } = text.lists.List_HealthBand;
  const { choices: classes } = text.lists.List_CustomerClass;
  const { choices: tiers } = text.lists.List_CustomerTier;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ language });
  }, 180_000);
  afterAll(() => excel.close());

  const cells = async <Table extends keyof typeof text.tables>(table: Table) => {
    const read = await tableCells(excel, table);
    const headers: Readonly<Record<string, string>> = text.tables[table];
    return {
      column: (key: keyof (typeof text.tables)[Table] & string) => read.column(headers[key] ?? key),
    };
  };
  const byCustomer = async (key: keyof typeof text.tables.Plan_Customers) => {
    const list = await cells("Plan_Customers");
    const names = list.column("Customer");
    return Object.fromEntries(list.column(key).map((value, row) => [String(names[row]), value]));
  };

  test("no cell is an error", async () => {
    const shown = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(text.customers.tab).getUsedRange().load("values");
      await context.sync();
      return used.values.flat() as unknown[];
    });
    expect(shown.filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
  });

  test("money of a year by customer; what has none is with the others, so that it foots", async () => {
    // 15 February 2017 to 14 February 2018: Acme March to February, East May, August, November, February.
    expect(await byCustomer("Money")).toEqual({
      Acme: 12_000,
      Bolt: 600,
      Cora: 400,
      "Dune*": 0,
      East: 2000,
      [text.customers.others]: 70,
    });
    expect(await namedCell(excel, "Customer_YearSold")).toBe(15_070);
    const coverage = await cells("Plan_Coverage");
    expect(coverage.column("Money").reduce((sum: number, each) => sum + Number(each), 0)).toBe(15_070);
  });

  test("classes by RFM: new within 90 days, key in the top fifth by money (C17)", async () => {
    expect(await byCustomer("Class")).toEqual({
      Acme: classes.key,
      Bolt: classes.existing,
      Cora: classes.new,
      "Dune*": classes.existing,
      East: classes.existing,
      [text.customers.others]: "",
    });
    const table = await cells("Plan_CustomerClasses");
    expect(table.column("Customers")).toEqual([1, 3, 1, 0]);
    // In the quarter: Cora 400; East 500; Acme 1,000 in January and February each.
    expect(table.column("Sold")).toEqual([400, 500, 2000, 0]);
    // East began in this quarter last year, half as many again is 2 (A10), at an order's 15,070 / 19; key is 20 % of the quarter's 20,000.
    const fresh = 2 * (15_070 / 19);
    expect(table.column("Target").slice(2)).toEqual([4000, 0]);
    expect(Number(table.column("Target")[0])).toBeCloseTo(fresh, 6);
    expect(table.column("Target").reduce((sum: number, each) => sum + Number(each), 0)).toBeCloseTo(
      20_000,
      6,
    );
  });

  test("goals are held against what is reached (C18–C20)", async () => {
    expect(await namedCell(excel, "Reached_NewCustomers")).toBe(1);
    // Of Acme, Bolt, Dune* and East, who bought before the quarter, Acme and East order again.
    expect(await namedCell(excel, "Reached_Repurchase")).toBe(0.5);
    expect(await namedCell(excel, "Reached_KeyShare")).toBeCloseTo(2000 / 2900, 9);
  });

  test("the pyramid: half of the sales and two years make strategic, four orders growth (B04)", async () => {
    expect(await byCustomer("Tier")).toEqual({
      Acme: tiers.strategic,
      Bolt: tiers.scattered,
      Cora: tiers.scattered,
      "Dune*": tiers.scattered,
      East: tiers.growth,
      [text.customers.others]: "",
    });
  });

  test("the last order comes from the engine, the first too", async () => {
    expect((await byCustomer("LastOrder"))["Bolt"]).toBe(serialOf(2017, 5, 10));
    const reviews = await cells("Plan_Reviews");
    const row = reviews.column("Customer").indexOf("Cora");
    expect(reviews.column("First")[row]).toBe(serialOf(2018, 2, 10));
    expect(reviews.column("Due")[row]).toBe(serialOf(2018, 3, 12));
  });

  test("what sales tell of health, and the warnings by money at stake", async () => {
    const bandOf = await byCustomer("Band");
    // Bolt: no order in 90 days 0, 600 against 0 in the year before unknown, 1 of 12 orders 8.3: (0 + 8.3) / 2.
    const scores = await byCustomer("Score");
    expect(scores["Acme"]).toBeCloseTo((100 + (100 * 0.5) / 0.7 + 100) / 3, 6);
    expect(bandOf).toMatchObject({ Acme: bands.healthy, Bolt: bands.risk, "Dune*": bands.risk });
    const warnings = await cells("Plan_Warnings");
    expect(warnings.column("Customer")[0]).not.toBe("");
    const stakes = warnings
      .column("Stake")
      .filter((each) => each !== "")
      .map(Number);
    expect(stakes).toEqual([...stakes].sort((one, other) => other - one));
    expect(stakes.reduce((sum, each) => sum + each, 0)).toBe(await namedCell(excel, "Customer_AtStake"));
  });

  test("cross-selling: who bought ERP and not OA, with what OA usually brings (A49)", async () => {
    const map = await cells("Plan_CrossSell");
    const row = map
      .column("Owned")
      .findIndex((owned, at) => owned === "ERP" && map.column("Offer")[at] === "OA");
    // ERP in the year: Acme and East; OA: Bolt 600, Cora 400, East 500.
    expect(map.column("Owners")[row]).toBe(2);
    expect(map.column("Without")[row]).toBe(1);
    expect(map.column("Room")[row]).toBe(500);
  });

  test("the ten largest are ranked and add up", async () => {
    const top = await cells("Plan_TopCustomers");
    expect(top.column("Customer").slice(0, 3)).toEqual(["Acme", "East", "Bolt"]);
    expect(Number(top.column("Cumulative")[3])).toBeCloseTo(15_000 / 15_070, 9);
  });
});

describe("a customers table with metrics", () => {
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({}, true);
  }, 180_000);
  afterAll(() => excel.close());

  test("scores as HEALTHSCORE does, each metric between its lowest and highest (B37)", async () => {
    const { Plan_Health: headers } = sheetsTextOf("en").tables;
    const health = await tableCells(excel, "Plan_Health");
    const model = healthModel([1, 1, 1, 1], [2, 500, 4, -100], [12, 3000, 0, 100]);
    const metrics: Readonly<Record<string, readonly (number | undefined)[]>> = {
      Acme: [12, 1000, 0, 50],
      Bolt: [2, 3000, 4, -50],
      East: [6, 500, undefined, 100],
      Cora: [undefined, undefined, undefined, undefined],
    };
    const names = health.column(headers.Customer);
    for (const [name, values] of Object.entries(metrics)) {
      const shown = health.column(headers.Score)[names.indexOf(name)];
      const expected = healthScore(values, model);
      if (expected === undefined) expect(shown).toBe("");
      else expect(Number(shown)).toBeCloseTo(expected, 9);
    }
  });
});

describe("where a metric is read from", () => {
  const fieldNames = metricsOf.ten.map((metric) => `Customers_${metric}`);
  test("no template is told more of by the customers table than the one chosen", () => {
    const toldOf = (names: readonly string[], template: keyof typeof metricsOf): number =>
      metricsOf[template].filter((metric) => sourceOfMetric({ names }, metric) === "table").length /
      metricsOf[template].length;
    fc.assert(
      fc.property(fc.subarray(fieldNames), (told) => {
        const names = ["Customers_Name", ...told];
        const chosen = toldOf(names, templateFor({ names }));
        for (const template of ["three", "four", "ten"] as const)
          expect(toldOf(names, template)).toBeLessThanOrEqual(chosen);
      }),
    );
  });
});

describe("the largest members", () => {
  test("are at most as many as asked, largest first by the better of their last two years", () => {
    const month = (at: number): number => serialOf(2016, 1 + at, 1);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 12 }), fc.nat(12), (amounts, limit) => {
        const members = amounts.map((sold, at) => ({
          name: `C${at}`,
          history: [{ month: month(at % 24), sold }],
        }));
        const history = Array.from({ length: 24 }, (_, at) => ({ month: month(at), sold: 1 }));
        const largest = largestMembers({ members: { customer: members }, history }, "customer", limit);
        const sold = largest.map((name) => amounts[Number(name.slice(1))] ?? 0);
        expect(largest).toHaveLength(Math.min(limit, amounts.length));
        expect(sold).toEqual([...sold].sort((one, other) => other - one));
      }),
    );
  });

  test("who is listed when a quarter begins stays to its end; who has become large since comes after", () => {
    const sales = (name: string, ...sold: number[]) => ({
      name,
      history: sold.map((amount, at) => ({ month: serialOf(2017, 12 + at, 1), sold: amount })),
    });
    const members = [sales("Old", 50), sales("Gone", 40), sales("Small", 1, 2), sales("Risen", 0, 900)];
    const known = {
      source: "Orders",
      rows: 6,
      names: [],
      lists: {},
      history: [12, 13].map((month) => ({ month: serialOf(2017, month, 1), sold: 1 })),
      members: { customer: members },
    };
    const listed = (quarter: number) =>
      heldNames(known, { ...plan2018, quarter }, (then) => largestMembers(then, "customer", 2));
    expect(listed(1)).toEqual(["Old", "Gone", "Risen"]);
    expect(listed(2)).toEqual(["Risen", "Old"]);
  });
});
