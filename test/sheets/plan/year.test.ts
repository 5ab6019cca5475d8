import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { workbookState } from "../../../src/excel/read/workbookState";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { targetAnchors } from "../../../src/planning/targets/targetAnchors";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { planPreview } from "../../../src/sheets/plan/planPreview";
import type { ExcelSession } from "../../support/excel";
import { bookOf, evenQuarter, namedCell, planFrom, typeNamed } from "../../support/plannedBook";
import { tableCells } from "../../support/tableCells";
import { languagesTried } from "./languages";

/** First quarters that grew by 15 % three years running (C07), and the same amount late in every year. */
const firstQuarters = [100_000, 115_000, 132_250, 152_087.5];
const rows = firstQuarters.flatMap((sold, at) => [
  [serialOf(2014 + at, 1, 15), sold],
  [serialOf(2014 + at, 12, 15), 100_000],
]);
/** A fourth of it is 20 % above the last first quarter: 182,505. */
const target = 730_020;
const lastYear = 252_087.5;

const decisions: Decisions = { ...evenQuarter, target, riskFlags: 3, sheets: ["Year", "Check"] };

const written = async (changed: Partial<Decisions>): Promise<ExcelSession> => {
  const excel = await bookOf({ sheet: "Orders", role: "Sales", fields: ["Date", "Amount"], rows });
  await planFrom(excel, { ...decisions, ...changed });
  return excel;
};

describe.each(languagesTried)("the Year sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { tables } = text;
  let excel: ExcelSession;
  beforeAll(async () => {
    excel = await written({ language });
    await put({ Plan_AsOf: serialOf(2018, 2, 14) });
  }, 180_000);
  afterAll(() => excel.close());

  const put = (cells: Readonly<Record<string, string | number>>) => typeNamed(excel, cells);
  const named = (name: string): Promise<unknown> => namedCell(excel, name);
  const type = (address: string, value: string | number, tab = text.year.tab) =>
    excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(tab).getRange(address).values = [[value]];
    });
  const close = (value: number, digits = 6): unknown => expect.closeTo(value, digits) as unknown;

  test("no cell is an error, and a sentence says what sets the plan", async () => {
    const shown = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(text.year.tab).getUsedRange().load("text");
      await context.sync();
      return used.text;
    });
    expect(shown.flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
    // 252,087.5 × 2^(1/3) = 317,610; the target is 130 % above it.
    expect(await named("Anchor_Headline")).toBe(
      language === "en"
        ? "Strategy sets the plan at 318k; the target of 730k is 130% above it"
        : "战略决定计划为 31.8万；目标 73.0万 高出 130%",
    );
    expect(await named("Anchor_Check")).toBe(text.year.anchors.above);
  });

  // The target lies above the stretch of its anchors (C07, C15).
  test("the plan check asks what takes the target past its anchors, until it is named", async () => {
    const { names, things, findings } = text.check;
    const verdict = async () => {
      const checks = await tableCells(excel, "Plan_Findings");
      const at = checks
        .column(tables.Plan_Findings.Check)
        .indexOf(`${things.year}${findings.between}${names.anchors}`);
      return checks.value(tables.Plan_Findings.Verdict, at);
    };
    expect(await verdict()).toBe(findings.mend);
    await put({ Anchor_Driver: "A second warehouse" });
    expect(await verdict()).toBe(findings.passes);
  });

  // To double in three years is 25.99 % a year (B09).
  test("the path of the strategy grows by the same share each year", async () => {
    expect(await named("Strategy_Growth")).toEqual(close(0.2599, 4));
    const path = await tableCells(excel, "Plan_Path");
    const { Path, Year, Sold } = tables.Plan_Path;
    expect(path.column(Year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
    expect(path.value(Path, 0)).toEqual(close(lastYear));
    expect(path.value(Path, 3)).toEqual(close(2 * lastYear));
    expect(path.column(Sold)).toEqual([lastYear, 0, "", "", "", ""]);
  });

  test("the anchors give the plan that TARGETANCHORS gives, and name the one that sets it", async () => {
    // Market: 5,000,000 × 1.05 × 6 %; capacity: the least of 10 heads at 32,000, and goods.
    await put({ Market_Size: 5_000_000, Market_Share: 0.06, People_Heads: 10, People_Output: 32_000 });
    const strategy = Number(await named("Anchor_Strategy"));
    const history = Number(await named("Anchor_History"));
    expect(history).toBeCloseTo(lastYear * (lastYear / 200_000) ** (1 / 3), 4);
    for (const goods of [290_000, 1_000_000]) {
      await put({ Goods_Capacity: goods });
      const market = 315_000;
      const capacity = Math.min(320_000, goods);
      const expected = targetAnchors({ strategy, history, market, capacity }, 0.15);
      expect(await named("Anchor_Plan")).toEqual(close(expected.plan));
      expect(await named("Anchor_Floor")).toEqual(close(expected.floor));
      expect(await named("Anchor_Stretch")).toEqual(close(expected.stretch));
      const order = ["strategy", "history", "market", "capacity"];
      expect(await named("Anchor_Binding")).toBe(text.year.anchor.names[order.indexOf(expected.binding)]);
    }
  });

  // +15 % three years running and +20 % asked: a driver is due for 5.0 points (C07).
  test("a quarter that asks more than its history needs a driver, until one is named", async () => {
    const { Seen, Asked, Verdict, Driver, Years } = tables.Plan_Trend;
    const trend = await tableCells(excel, "Plan_Trend");
    expect([trend.value(Seen, 0), trend.value(Asked, 0)]).toEqual([close(0.15), close(0.2)]);
    expect(trend.value(Years, 0)).toBe(3);
    const { before, after } = text.year.trend.driver;
    expect(trend.value(Verdict, 0)).toBe(`${before}5.0${after}`);
    expect(trend.value(Verdict, 1)).toBe(text.year.trend.noHistory);
    // The last quarter sold the same every year and is asked for 82.5 % more.
    expect(trend.value(Verdict, 3)).toBe(`${before}82.5${after}`);
    const total = trend.at(Driver, 4);
    const check = () =>
      excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(text.year.tab).getRange(total).load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      });
    expect(await check()).toBe(`2${text.year.trend.unnamed}`);
    await type(trend.at(Driver, 0), "New product");
    await type(trend.at(Driver, 3), "Second warehouse");
    expect(await check()).toBe("✓");
  });

  // Three flags widen the room to 15 %: 85 and 115 of 100, or 117.6 of 100 given to the field (C11).
  test("either floor and stretch, or more given to the field: never both", async () => {
    const { band, over } = text.lists.List_FlexWay.choices;
    const ways = await tableCells(excel, "Plan_Ways");
    const { Floor, Stretch, Field, Used } = tables.Plan_Ways;
    const near = (share: number): number => Math.round(target * share);
    expect(ways.column(Floor)).toEqual([near(0.85), ""]);
    expect(ways.column(Stretch)).toEqual([near(1.15), ""]);
    expect(ways.column(Field)).toEqual([target, near(1 / 0.85)]);
    expect(ways.column(Used)).toEqual([text.year.ways.used, ""]);
    expect(await named("Flex_Way")).toBe(band);
    expect(await named("Field_Quota")).toBe(target);
    await put({ Flex_Way: over });
    expect(await named("Field_Factor")).toEqual(close(1.176, 3));
    expect(await named("Field_Quota")).toBe(near(1 / 0.85));
    expect((await tableCells(excel, "Plan_Ways")).column(Used)).toEqual(["", text.year.ways.used]);
  });

  // 30 % for the year after 25 % in a first quarter that is a fifth of it leaves 31.25 % (C05).
  test("what is left of the new customers' share is spread over the other quarters", async () => {
    const quarters = await tableCells(excel, "Plan_Quarters");
    await type(quarters.at(tables.Plan_Quarters.Lock, 0), target / 5, text.targets.tab);
    const { Share, Must, Amount } = tables.Plan_NewShare;
    expect(await named("New_Rest")).toBe("");
    await put({ New_YearShare: 0.3 });
    await type((await tableCells(excel, "Plan_NewShare")).at(Share, 0), 0.25);
    expect(await named("New_Rest")).toEqual(close(0.3125));
    const shares = await tableCells(excel, "Plan_NewShare");
    expect(shares.column(Must)).toEqual([0.25, close(0.3125), close(0.3125), close(0.3125)]);
    const amounts = shares.column(Amount).map(Number);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(0.3 * target, 4);
  });

  test("quarters have roles in the method's order, and a quarter above its even part is peak season", async () => {
    const roles = await tableCells(excel, "Plan_Roles");
    expect(roles.column(tables.Plan_Roles.Role)).toEqual(text.year.roles.names);
    // The first is locked at a fifth, so the others have 26.7 % each.
    const { low, peak } = text.year.roles;
    expect(roles.column(tables.Plan_Roles.Season)).toEqual([low, peak, peak, peak]);
  });

  // Retention in points and new customers relative (A10): 80 % + 15 points, 200 × 1.5.
  test("a goal changes in points or relative, as it is counted", async () => {
    const { Base, Change, Target } = tables.Plan_Goals;
    const goals = await tableCells(excel, "Plan_Goals");
    for (const [row, base, change] of [
      [0, 0.8, 0.15],
      [1, 200, 0.5],
    ] as const) {
      await type(goals.at(Base, row), base);
      await type(goals.at(Change, row), change);
    }
    expect((await tableCells(excel, "Plan_Goals")).column(Target).slice(0, 3)).toEqual([
      close(0.95),
      300,
      "",
    ]);
  });

  // An effect of +50 % makes May's weight of 1 into 1.5: a third of its target is moved there (A04).
  test("an event moves its month's weight and target", async () => {
    const { Month, Effect, Moves, Weight } = tables.Plan_Nodes;
    const nodes = await tableCells(excel, "Plan_Nodes");
    await type(nodes.at(Month, 0), serialOf(2018, 5, 9));
    await type(nodes.at(Effect, 0), 0.5);
    const after = await tableCells(excel, "Plan_Nodes");
    const may = (await tableCells(excel, "Plan_Months")).value(tables.Plan_Months.Target, 4);
    expect(after.value(Moves, 0)).toEqual(close(Number(may) / 3));
    expect(after.value(Weight, 0)).toBe(1.5);
  });

  // In the fiscal year's second quarter the event of May stands from the test before.
  test("writing again is foreseen with what is typed: events, weights and locks", async () => {
    const { tab } = text.targets;
    const quarters = await tableCells(excel, "Plan_Quarters");
    const months = await tableCells(excel, "Plan_Months");
    const typed: readonly (readonly [string, number])[] = [
      [quarters.at(tables.Plan_Quarters.Lock, 1), 200_000],
      [months.at(tables.Plan_Months.Typed, 0), 3],
      [months.at(tables.Plan_Months.Typed, 2), 1],
      [months.at(tables.Plan_Months.Lock, 3), 50_000],
    ];
    for (const [address, value] of typed) await type(address, value, tab);
    const { state, snapshot } = await excel.run(async (context) => ({
      state: await workbookState(context),
      snapshot: await takeSnapshot(context),
    }));
    if (state.kind !== "planned") throw new Error(`The workbook is ${state.kind}`);
    const [first, second] = [1, 2].map((quarter) =>
      planPreview(snapshot, { ...state.decisions, quarter }, state.typed),
    );
    const targets = (await tableCells(excel, "Plan_Quarters")).column(tables.Plan_Quarters.Target);
    expect(first?.quarters.map((each) => each.target)).toEqual(targets);
    expect(targets[1]).toBe(200_000);
    const asked = (await tableCells(excel, "Plan_Months")).column(tables.Plan_Months.Target);
    expect([first, second].flatMap((each) => each?.months.map((month) => month.target))).toEqual(
      asked.slice(0, 6),
    );
    // Typed weights 3 : blank : 1, then a lock and May's weight of 1.5 to June's of 1.
    expect(asked[1]).toBe(0);
    expect(asked.slice(3, 6)).toEqual([50_000, 90_000, 60_000]);
    for (const [address] of typed) await type(address, "", tab);
  });

  test("marks against rivals give a weighted score out of 100, of the points that have a mark", async () => {
    const compete = await tableCells(excel, "Plan_Compete");
    const { Us, Weight } = tables.Plan_Compete;
    // (5 × 3 + 3 × 1) ÷ 4 of 5 is 90.
    await type(compete.at(Weight, 0), 3);
    await type(compete.at(Us, 0), 5);
    await type(compete.at(Us, 1), 3);
    const score = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(text.year.tab);
      const cell = sheet.getRange(compete.at(Us, compete.rows)).load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(score).toBe(90);
    expect(await named("Compete_Score")).toBe(90);
  });

  // Product: we (5 × 3 + 3) ÷ 4 of 5, the rival (4 × 3 + 4) ÷ 4 of 5; speed of response 2 against 4 is the widest gap (B03).
  test("the four sides say who leads, and the sentence where a rival is furthest ahead", async () => {
    const { Us, RivalA, Lead } = tables.Plan_Compete;
    const compete = await tableCells(excel, "Plan_Compete");
    await type(compete.at(RivalA, 0), 4);
    await type(compete.at(RivalA, 1), 4);
    await type(compete.at(Us, 3), 2);
    await type(compete.at(RivalA, 3), 4);
    const marked = await tableCells(excel, "Plan_Compete");
    expect(marked.column(Lead).slice(0, 4)).toEqual([1, -1, "", -2]);
    const sides = await tableCells(excel, "Plan_CompeteSides");
    const own = tables.Plan_CompeteSides;
    expect(sides.column(own.Side)).toEqual([...new Set(text.year.compete.of)]);
    expect(sides.column(own.Us)).toEqual([90, 40, "", ""]);
    expect(sides.column(own.RivalA)).toEqual([80, 80, "", ""]);
    const { ahead, behind } = text.year.compete.sides;
    expect(sides.column(own.Says)).toEqual([ahead, behind, "", ""]);
    const { score, of, behind: where } = text.year.compete.headline;
    // (5 × 3 + 3 + 2) ÷ 5 of 5 is 80.
    expect(await named("Compete_Headline")).toBe(`${score}80${of}${where}${text.year.compete.items[3]}`);
  });
});
