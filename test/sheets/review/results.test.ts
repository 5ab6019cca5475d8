import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { topBottom } from "../../../src/planning/review/topBottom";
import { companyPlan } from "../plan/companyPlan";
import { languagesTried } from "../plan/languages";
import { wholeCompany } from "../plan/wholeCompany";

/**
 * Up to 14 February: Ann 5,300, Bob 1,900 and Cy 900; East 6,200 and West 1,900; Desk 5,900 and Lamp 2,200. The same days of last
 * year had two of its sales a region: Ann, East and Desk 12,000, Bob, West and Lamp 8,000. Every quarter before brought 30,000.
 */
describe.each(languagesTried)("the Results sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const say = text.results;
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  beforeAll(async () => {
    plan = await companyPlan(wholeCompany, { language, sheets: ["Results"] });
  }, 120_000);
  afterAll(() => plan.excel.close());

  const rows = async (table: string, ...keys: readonly string[]): Promise<readonly unknown[][]> => {
    const columns = await Promise.all(keys.map((key) => plan.column(table, key)));
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));
  };
  const close = (value: number): unknown => expect.closeTo(value, 6) as unknown;
  const typeInto = (table: string, key: string, row: number, value: number): Promise<void> =>
    plan.excel.run(async ({ workbook }) => {
      const headers: Readonly<Record<string, string>> = text.tables[table as "Review_Rivals"];
      const column = workbook.tables.getItem(table).columns.getItem(headers[key] ?? key);
      column.getDataBodyRange().getCell(row, 0).values = [[value]];
    });

  test("no cell is an error", async () => {
    expect(await plan.errors(say.tab)).toEqual([]);
  });

  // A75: attainment, gap, pace and growth; 8,100 sold of 30,000, 20,000 in the same days of last year.
  test("a sentence and the numbers say where the quarter stands", async () => {
    const expected = Number(await plan.named("Results_Expected"));
    expect(await plan.named("Results_Sold")).toBe(8100);
    expect(await plan.named("Results_Target")).toBe(30_000);
    expect(await plan.named("Results_Attainment")).toEqual(close(0.27));
    expect(await plan.named("Results_Gap")).toBe(21_900);
    expect(await plan.named("Results_Pace")).toEqual(close(8100 / expected));
    expect(await plan.named("Results_LastYear")).toBe(20_000);
    expect(await plan.named("Results_Growth")).toEqual(close(-0.595));
    expect(await plan.named("Results_ThenUntil")).toBe(serialOf(2017, 2, 14));
    expect(await plan.named("Results_Headline")).toBe(
      language === "en"
        ? "Q1: sold 8k of 30k, 27% of the target, 22k short; -60% on the same days of last year"
        : "Q1：已售 8100，目标 3.0万，27% 达成，2.2万 未完成；较上年同期 -60%",
    );
  });

  // A75: no one grew among regions and products; Cy is new.
  test("who grew and who fell most stands in order, with his part of the gap", async () => {
    const moved = await rows("Review_Movers", "Dimension", "Way", "Rank", "Name", "Growth", "OfGap");
    const of = (dimension: "region" | "customer") => moved.filter(([kind]) => kind === say.of[dimension]);
    const part = (growth: number) => close(-growth / 21_900);
    const { grew, fell } = say.movers;
    expect(of("region")).toEqual([
      [say.of.region, fell, 1, "West", -6100, part(-6100)],
      [say.of.region, fell, 2, "East", -5800, part(-5800)],
    ]);
    expect(of("customer").map(([, ...told]) => told.slice(0, 3))).toEqual([
      [grew, 1, "Cy"],
      [fell, 1, "Ann"],
      [fell, 2, "Bob"],
    ]);
    // Whoever did not move has no row; what is left over stands blank at the end.
    const filled = moved.filter(([, , , name]) => name !== "");
    expect(moved.slice(0, filled.length)).toEqual(filled);
    const shown = language === "en" ? "Customer Ann -7k" : "客户 Ann -6700";
    expect(await plan.named("Results_Cause")).toContain(shown);
  });

  test("the order is that of TOPN's rule, whoever the members are", async () => {
    const members = await rows("Review_Members", "Kind", "Growth", "Order");
    for (const kind of ["region", "product", "customer"]) {
      const own = members.filter(([of]) => of === kind);
      const { best } = topBottom(
        own.map(([, growth]) => Number(growth)),
        own.length,
      );
      expect(best.map((at) => own[at]?.[2])).toEqual(own.map((_, at) => at + 1));
    }
  });

  // B41: its own past. Ten sales months of 10,000 and 8,100 against twelve of 10,000.
  test("the company against its own past", async () => {
    expect(await rows("Review_Periods", "Now", "Then", "Change", "Says")).toEqual([
      [8100, 20_000, -11_900, ""],
      [8100, 20_000, -11_900, ""],
      [8100, 20_000, -11_900, ""],
      [108_100, 120_000, -11_900, ""],
    ]);
  });

  // B42: East with 6,200 of 18,000 and West with 1,900 of 12,000 lie 7.4 and 11.2 points from 27 %.
  test("a line stands out from the limit on, and orders and their value say where to look", async () => {
    expect(await plan.column("Review_Internal", "Light")).toEqual(["", ""]);
    await plan.type("Rule_OutlierAt", 0.1);
    await plan.type("Rule_FewOrders", 4);
    const [east, west] = await rows(
      "Review_Internal",
      "Apart",
      "Light",
      "OrdersChange",
      "ValueChange",
      "Look",
    );
    expect(east).toEqual([close(6200 / 18_000 - 0.27), "", close(0.5), close(6200 / 3 / 6000 - 1), ""]);
    expect(west).toEqual([
      close(1900 / 12_000 - 0.27),
      say.internal.below,
      close(0),
      close(1900 / 2 / 4000 - 1),
      say.internal.look.team,
    ]);
    await plan.type("Rule_FewOrders", 10);
    expect(await rows("Review_Internal", "Light", "Look")).toEqual([
      ["", ""],
      ["", say.internal.look.few],
    ]);
  });

  test("our share of the market is told once its size is typed, and what no rival holds is the rest", async () => {
    expect(await plan.named("Results_Rivals")).toBe(say.rivals.unknown);
    await plan.type("Results_Market", 100_000);
    await plan.type("Results_MarketThen", 160_000);
    await typeInto("Review_Rivals", "Typed", 1, 20_000);
    await typeInto("Review_Rivals", "TypedThen", 1, 16_000);
    expect(await rows("Review_Rivals", "Id", "Share", "ShareThen", "Growth")).toEqual([
      ["us", close(0.081), close(0.125), close(-0.595)],
      ["a", close(0.2), close(0.1), close(0.25)],
      ["b", "", "", ""],
      ["rest", close(0.719), close(0.775), close(71_900 / 124_000 - 1)],
    ]);
  });

  // A76: the past brought 30,000 a quarter, no growth seen; the target asks for no more.
  test("the first question is answered from target and execution", async () => {
    const { target, execution, sentence } = say.verdict;
    expect(await plan.named("Results_OverHistory")).toEqual(close(0));
    expect(await plan.named("Results_TargetSays")).toBe(target.within);
    expect(await plan.named("Results_ExecutionSays")).toBe(execution.short);
    expect(String(await plan.named("Results_Verdict")).startsWith(sentence.execution)).toBe(true);
    // A third more than the past brings lies beyond the room of 11.7 %.
    await plan.type("Year_Target", 160_000);
    expect(await plan.named("Results_TargetSays")).toBe(target.above);
    expect(String(await plan.named("Results_Verdict")).startsWith(sentence.both)).toBe(true);
    expect((await plan.column("Review_Evidence", "Says"))[0]).toBe(say.evidence.beyond);
  });

  // 8,100 of 13,500 is more than half a quarter brings; 7,500 are less than what was sold, and than any anchor asks.
  test("a quarter is reached once its target is, and ahead before that", async () => {
    const { sentence } = say.verdict;
    await plan.type("Year_Target", 54_000);
    expect(await plan.named("Results_Attainment")).toEqual(close(0.6));
    expect(String(await plan.named("Results_Verdict")).startsWith(sentence.onCourse)).toBe(true);
    await plan.type("Year_Target", 30_000);
    expect(String(await plan.named("Results_Verdict")).startsWith(sentence.reachedLow)).toBe(true);
  });

  test("before the quarter has begun nothing is judged", async () => {
    await plan.type("Plan_AsOf", serialOf(2017, 12, 31));
    expect(await plan.named("Results_Verdict")).toBe(say.verdict.sentence.notBegun);
    expect(await plan.named("Results_Attainment")).toBe(0);
    expect(await plan.named("Results_Light")).toBe("");
  });
});
