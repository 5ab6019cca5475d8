import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { checkSheet } from "../../../src/sheets/plan/check";
import { companyPlan } from "./companyPlan";
import { superstoreWithEverything } from "./everyTable";
import { languagesTried } from "./languages";
import { plan2018 } from "./superstore";
import { wholeCompany } from "./wholeCompany";

const count = (verdicts: readonly unknown[], sign: string): number =>
  verdicts.filter((verdict) => String(verdict).startsWith(sign)).length;

describe.each(languagesTried)("the plan check, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { findings, names, things, plan: whole } = text.check;
  const region = text.tables.Plan_Regions.Region;
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  beforeAll(async () => {
    plan = await companyPlan({ Sales: wholeCompany.Sales ?? {} }, { language, sheets: ["Actions", "Check"] });
  }, 180_000);
  afterAll(() => plan.excel.close());

  const of = async (name: string, column: string): Promise<unknown> =>
    (await plan.column("Plan_Findings", column))[(await plan.column("Plan_Findings", "Check")).indexOf(name)];
  const type = (table: string, header: string, values: readonly (string | number)[]): Promise<void> =>
    plan.excel.run(async ({ workbook }) => {
      const body = workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
      values.forEach((value, row) => {
        body.getCell(row, 0).values = [[value]];
      });
    });

  test("no cell shows an error, and no check is there twice", async () => {
    expect(await plan.errors(text.check.tab)).toEqual([]);
    const checks = await plan.column("Plan_Findings", "Check");
    expect(new Set(checks).size).toBe(checks.length);
  });

  test("the sentence counts the checks that pass", async () => {
    const verdicts = (await plan.column("Plan_Findings", "Verdict")).filter((verdict) => verdict !== "");
    expect(count(verdicts, "✓") + count(verdicts, "▲") + count(verdicts, "■")).toBe(verdicts.length);
    expect(await plan.named("Check_Headline")).toBe(
      `${count(verdicts, "✓")}${text.check.glance.of}${verdicts.length}${text.check.glance.pass}`,
    );
  });

  // The company sells in East and West; no region has an owner until one is typed.
  test("a line without an owner is counted and named, until it has one", async () => {
    const name = `${region}${findings.between}${names.owner}`;
    expect(await of(name, "Fails")).toBe(2);
    expect(await of(name, "Says")).toBe(`2${findings.of}2${findings.first}East`);
    await type("Plan_Regions", text.tables.Plan_Regions.Owner, ["Ida"]);
    expect(await of(name, "Fails")).toBe(1);
    expect(await of(name, "First")).toBe("West");
    await type("Plan_Regions", text.tables.Plan_Regions.Owner, ["Ida", "Jo"]);
    expect(await of(name, "Verdict")).toBe(findings.passes);
  });

  // The quarter's target is 30,000.
  test("locks beyond the target are told", async () => {
    const name = `${region}${findings.between}${names.locks}`;
    expect(await of(name, "Verdict")).toBe(findings.passes);
    await type("Plan_Regions", text.tables.Plan_Regions.Lock, [20_000, 10_001]);
    expect(await of(name, "Verdict")).toBe(findings.mend);
    expect(String(await of(name, "Says"))).toContain(`${findings.offBy}1.00`);
    await type("Plan_Regions", text.tables.Plan_Regions.Lock, ["", ""]);
  });

  // Suggested actions have dates in the quarter and no owner.
  test("actions without an owner fail, their dates pass", async () => {
    expect(await of(`${things.action}${findings.between}${names.owner}`, "Verdict")).toBe(findings.mend);
    expect(await of(`${things.action}${findings.between}${names.dates}`, "Verdict")).toBe(findings.passes);
  });

  test("SMART counts every check once (C14)", async () => {
    const verdicts = (await plan.column("Plan_Findings", "Verdict")).filter((verdict) => verdict !== "");
    const smart = await plan.column("Plan_Smart", "Checks");
    expect(smart.map(Number).reduce((sum, each) => sum + each, 0)).toBe(verdicts.length);
  });

  test("a plan that crosses dimensions has each grid's rows and columns checked (B11)", () => {
    const blueprint = checkSheet(superstoreWithEverything, {
      ...plan2018,
      language,
      sheets: ["Breakdown", "Check"],
      dimensions: ["region", "product", "team"],
    });
    const checks = blueprint.blocks.flatMap((block) =>
      block.block === "table" && block.key === "Plan_Findings" ? block.rows.map((row) => row["Check"]) : [],
    );
    const adding = checks.filter(
      (name) =>
        typeof name === "string" && (name.endsWith(names.rowsFoot) || name.endsWith(names.columnsFoot)),
    );
    expect(adding).toHaveLength(4);
  });

  test("a changed quarter asks to write the plan again", async () => {
    const name = `${whole}${findings.between}${names.upToDate}`;
    expect(await of(name, "Verdict")).toBe(findings.passes);
    await plan.type("Plan_Quarter", 2);
    expect(await of(name, "Verdict")).toBe(findings.mend);
    await plan.type("Plan_Quarter", 1);
  });
});
