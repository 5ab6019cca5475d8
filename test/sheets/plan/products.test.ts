import { serialOf } from "../../../src/planning/calendar/serialOf";
import { bcgQuadrant } from "../../../src/planning/products/bcgQuadrant";
import { lifecycleStage } from "../../../src/planning/products/lifecycleStage";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import type { ExcelSession } from "../../support/excel";
import { bookOf, namedCell, planFrom, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { languagesTried } from "./languages";

const asOf = serialOf(2018, 2, 14);

const monthly = (product: string, amount: (month: number) => number, share: number) =>
  Array.from({ length: 26 }, (_, month) => [
    serialOf(2016, 1 + month, 5),
    amount(month),
    product,
    amount(month) * share,
  ]);
/**
 * A year of month 5 February 2018 back to March 2017 is months 14 to 25, the year before 2 to 13. Star doubles at a margin of
 * 60 %, Cow stays at 50 %, Ask* grows by half at 10 %, Dog halves at 10 % and sold last in October 2017; Fresh began in January.
 */
const rows = [
  ...monthly("Star", (month) => (month < 14 ? 100 : 200), 0.4),
  ...monthly("Cow", () => 100, 0.5),
  ...monthly("Ask*", (month) => (month < 14 ? 40 : 60), 0.9),
  ...monthly("Dog", (month) => (month < 14 ? 80 : 40), 0.9).slice(0, 22),
  [serialOf(2018, 1, 20), 300, "Fresh", 150],
  [serialOf(2018, 1, 21), 10, "", 5],
];
const fields = ["Date", "Amount", "Product", "Cost"];

const written = async (changed: Partial<Decisions>, columns = fields): Promise<ExcelSession> => {
  const excel = await bookOf({ sheet: "Orders", role: "Sales", fields, rows, named: columns });
  await planFrom(excel, { sheets: ["Products"], ...changed });
  await typeNamed(excel, { Plan_AsOf: asOf });
  return excel;
};

const numbers = (values: readonly unknown[]): number[] => values.map(Number);
const total = (values: readonly unknown[]): number => numbers(values).reduce((sum, each) => sum + each, 0);

describe.each(languagesTried)("the Products sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const headers = text.tables.Plan_Products;
  const { choices: quadrants } = text.lists.List_Quadrant;
  const { choices: stages } = text.lists.List_Stage;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ language });
  }, 180_000);
  afterAll(() => excel.close());

  const byProduct = async (key: keyof typeof headers): Promise<Record<string, unknown>> => {
    const table = await tableCells(excel, "Plan_Products");
    const names = table.column(headers.Product);
    return Object.fromEntries(table.column(headers[key]).map((value, row) => [String(names[row]), value]));
  };

  test("no cell is an error", async () => {
    const cells = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(text.products.tab).getUsedRange();
      used.load("values,formulas");
      await context.sync();
      const formulas = used.formulas.flat() as unknown[];
      return (used.values.flat() as unknown[]).map((value, at) => ({ value, formula: formulas[at] }));
    });
    const isError = (value: unknown) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);
    expect(cells.filter(({ value }) => isError(value))).toEqual([]);
  });

  test("a year by product adds up to the year's sales, what has no product among them", async () => {
    expect(await byProduct("Sold")).toEqual({
      Star: 2400,
      Cow: 1200,
      "Ask*": 720,
      Dog: 320,
      Fresh: 300,
      [text.products.others]: 10,
    });
    expect(await namedCell(excel, "Product_YearSold")).toBe(4950);
  });

  test("quadrants by margin and growth against the portfolio's own (B06), as bcgQuadrant has them", async () => {
    // Sold 4,950 at a cost of 960 + 600 + 648 + 288 + 150 + 5; before 1,200 + 1,200 + 480 + 960.
    const cuts = { margin: 1 - 2651 / 4950, growth: 4950 / 3840 - 1 };
    expect(await namedCell(excel, "Product_StrengthCut")).toBeCloseTo(cuts.margin, 9);
    expect(await namedCell(excel, "Product_GrowthCut")).toBeCloseTo(cuts.growth, 9);
    const expected = {
      Star: bcgQuadrant(0.6, 1, cuts),
      Cow: bcgQuadrant(0.5, 0, cuts),
      "Ask*": bcgQuadrant(0.1, 0.5, cuts),
      Dog: bcgQuadrant(0.1, 320 / 960 - 1, cuts),
    };
    expect(Object.values(expected)).toEqual(["star", "cashCow", "questionMark", "dog"]);
    const shown = await byProduct("Quadrant");
    for (const [product, quadrant] of Object.entries(expected))
      expect(shown[product]).toBe(quadrants[quadrant]);
    expect(shown["Fresh"]).toBe("");
    expect((await byProduct("Goal"))["Dog"]).toBe(text.lists.List_QuadrantGoal.choices.dog);
  });

  test("stages from eight quarters, as lifecycleStage has them (C22–C25)", async () => {
    const quarters = await tableCells(excel, "Plan_ProductQuarters");
    const own = text.tables.Plan_ProductQuarters;
    const shown = await byProduct("Stage");
    const names = quarters.column(own.Product);
    expect(names).toHaveLength(5);
    for (const [row, name] of names.entries()) {
      const sales = [own.Q1, own.Q2, own.Q3, own.Q4, own.Q5, own.Q6, own.Q7, own.Q8].map((header) =>
        Number(quarters.value(header, row)),
      );
      const stage = lifecycleStage(sales);
      expect(shown[String(name)]).toBe(stage === undefined ? "" : stages[stage]);
    }
    expect(shown).toMatchObject({ Star: stages.growth, Cow: stages.maturity, Fresh: stages.introduction });
  });

  test("targets add up to the quarter, by what the stage asks", async () => {
    const targets = await byProduct("Target");
    expect(total(Object.values(targets))).toBeCloseTo(20_000, 6);
    // 2,400 × 1.3, 1,200, 720 × 1.3, 320 × 0.8, 10 % of 4,950 and the others' 10.
    const weights = [3120, 1200, 936, 256, 495, 10];
    expect(Number(targets["Star"])).toBeCloseTo((20_000 * 3120) / total(weights), 6);
  });

  test("what has not sold for a quarter does not move", async () => {
    const { act, good } = text.lists.List_Light.choices;
    expect(await byProduct("Moves")).toMatchObject({ Dog: act, Star: good });
    expect(await namedCell(excel, "Product_Slow")).toBe(1);
  });

  test("each quadrant has a goal, and its slow products lead to the list that clears them (B15, B18)", async () => {
    const { Plan_Quadrants: own, Plan_SlowStock: slow, Plan_Offers: offers } = text.tables;
    const table = await tableCells(excel, "Plan_Quadrants");
    const link = `→ ${text.products.slow.title}`;
    Object.values(text.lists.List_QuadrantGoal.choices).forEach((goal, row) =>
      expect(table.value(own.Play, row)).toContain(goal),
    );
    expect(table.column(own.Sold)).toEqual([2400, 1200, 720, 320]);
    expect(table.column(own.Slow)).toEqual([0, 0, 0, 1]);
    expect(table.column(own.Link)).toEqual(["", "", link, link]);
    const stock = async () => (await tableCells(excel, "Plan_SlowStock")).column(slow.Offer)[0];
    expect((await tableCells(excel, "Plan_SlowStock")).column(slow.Product)).toEqual(["Dog", "", "", "", ""]);
    expect(await stock()).toBe(text.products.slow.noOffer);
    const rows = await tableCells(excel, "Plan_Offers");
    await excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(text.products.tab).getRange(rows.at(offers.Product, 2)).values = [["Dog"]];
    });
    expect(await stock()).toBe(text.products.offers.rows[2]);
  });

  test("the map holds the largest products, largest first", async () => {
    const map = await tableCells(excel, "Plan_ProductMap");
    expect(map.column(text.tables.Plan_ProductMap.Product)).toEqual(["Star", "Cow", "Ask*", "Dog", "Fresh"]);
  });
});

describe("without a cost", () => {
  test("quadrants stand on the share of sales, and the sheet says so", async () => {
    const excel = await written({}, ["Date", "Amount", "Product"]);
    const text = sheetsTextOf("en");
    expect(await namedCell(excel, "Product_Basis")).toBe(text.products.glance.basis.share);
    expect(await namedCell(excel, "Product_StrengthCut")).toBeCloseTo(1 / 5, 9);
    const table = await tableCells(excel, "Plan_Products");
    expect(table.value(text.tables.Plan_Products.Strength, 0)).toBeCloseTo(2400 / 4950, 9);
    expect(table.value(text.tables.Plan_Products.Quadrant, 0)).toBe(text.lists.List_Quadrant.choices.star);
    excel.close();
  }, 180_000);
});
