import { explainCell } from "../../../../src/excel/read/explain/explainCell";
import { cellReference } from "../../../../src/excel/read/reference";
import type { Language } from "../../../../src/locales/language";
import type { ExcelSession } from "../../../support/excel";
import { addPlanFunctions } from "../../../support/planFunctions";
import { directorsWorkbook, write } from "../../write/planned";

let session: ExcelSession;

const planIn = (language: Language) => async () => {
  session = await directorsWorkbook();
  addPlanFunctions(session.host);
  await write(session, { language });
};

const select = (find: (workbook: Excel.Workbook) => Excel.Range) =>
  session.run(async (context) => {
    const range = find(context.workbook);
    range.worksheet.activate();
    range.select();
    await context.sync();
    return explainCell(context);
  });
const at = (sheet: string, address: string) =>
  select((workbook) => workbook.worksheets.getItem(sheet).getRange(address));
const named = (name: string, down = 0) =>
  select((workbook) => workbook.names.getItem(name).getRange().getCell(down, 0));
/** A cell of a table's column; the row after the last is the line of totals. */
const inColumn = (table: string, column: string, row: number) =>
  select((workbook) =>
    workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().getCell(row, 0),
  );
const cellOf = (name: string, down = 0) =>
  session.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(down, 0);
    range.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return cellReference(range.worksheet.name, range.rowIndex, range.columnIndex);
  });

describe("a plan in English", () => {
  beforeAll(planIn("en"), 120_000);
  afterAll(() => session.close());

  test("a month's target is handed on from an answer: its own place, then what that answer is made of", async () => {
    const target = await inColumn("Plan_Months", "Target", 4);
    expect(target.meaning).toMatchObject({
      is: "table-cell",
      title: "Months",
      column: "Target",
      row: "2018-05",
    });
    expect(target.meaning).toHaveProperty("note", expect.stringMatching(/^Months add up to their quarter/));
    expect(target.origin).toBe("calculated");
    expect(target.behind).toEqual({
      cell: await cellOf("Month_Split", 3),
      formula: expect.stringMatching(/^=SPLITTARGET\(INDEX\(Quarter_Split,2\),/),
    });
    expect(target.inputs[0]).toEqual({
      said: "Month_Split",
      label: "Month targets",
      cell: await cellOf("Month_Split", 4),
      text: target.text,
      cells: 1,
      kind: "calculated",
    });
    expect(target.inputs.map(({ said }) => said)).toEqual([
      "Month_Split",
      "Quarter_Split",
      "Plan_Months[Weight used]",
      "Plan_Months[Lock]",
      "Plan_Unit",
    ]);
    expect(target.calls).toContain("SPLITTARGET");
    expect(Number(target.text.replaceAll(",", ""))).toBeGreaterThan(0);
  });

  test("an attainment comes from its own row and the day the plan is measured at", async () => {
    const { meaning, inputs } = await inColumn("Plan_Months", "Attainment", 1);
    expect(meaning).toMatchObject({ column: "Attainment", row: "2018-02" });
    expect(inputs.map(({ label, kind, cells }) => [label, kind, cells])).toEqual([
      ["As of", "calculated", 1],
      ["Month", "given", 1],
      ["Target", "calculated", 1],
      ["Sold", "calculated", 1],
    ]);
    expect(inputs[1]?.text).toBe("2018-02");
  });

  test("what was sold comes from the director's own columns", async () => {
    const { inputs } = await inColumn("Plan_Months", "Sold", 0);
    expect(inputs).toContainEqual({
      said: "Sales_Amount",
      label: "Amount",
      cell: "Orders!B2:B40",
      text: undefined,
      cells: 39,
      kind: "own",
    });
  });

  test("a total under a table is told from the table", async () => {
    const { meaning, inputs, text } = await inColumn("Plan_Months", "Target", 12);
    expect(meaning).toMatchObject({ is: "total", title: "Months", column: "Target" });
    expect(text).toBe("800,000");
    expect(inputs).toMatchObject([{ said: "Plan_Months[Target]", cells: 12, kind: "calculated" }]);
  });

  test("a rule, an input, a target by its quarter and a cell waiting to be typed into", async () => {
    expect(await named("Rule_RedAt")).toMatchObject({
      meaning: { is: "rule", name: "Rule_RedAt", label: "Lag that asks to act" },
      text: "30.0%",
      origin: "typed",
      inputs: [],
    });
    expect(await named("Year_Target")).toMatchObject({
      meaning: { is: "item", name: "Year_Target", label: "Target for the year" },
      text: "800,000",
      origin: "typed",
      formula: undefined,
    });
    const quarter = await named("Quarter_Target");
    expect(quarter).toMatchObject({
      meaning: { is: "item", label: "Quarter target" },
      behind: { formula: expect.stringMatching(/^=SPLITTARGET\(Year_Target,/) },
    });
    expect(quarter.inputs).toContainEqual(
      expect.objectContaining({ said: "Plan_Quarter", label: "Planned quarter", kind: "typed", text: "Q1" }),
    );
    expect(quarter.inputs).toContainEqual(
      expect.objectContaining({ said: "Year_Target", kind: "typed", text: "800,000" }),
    );
    expect(await inColumn("Plan_Months", "Lock", 1)).toMatchObject({ text: "", origin: "typed" });
  });

  test("a light names the rules it goes by", async () => {
    const { inputs } = await inColumn("Plan_Months", "Light", 1);
    const rules = inputs.filter(({ kind }) => kind === "rule");
    expect(rules.map(({ said, text }) => [said, text]).sort()).toEqual([
      ["Rule_AmberAt", "10.0%"],
      ["Rule_RedAt", "30.0%"],
    ]);
  });

  test("a place of an answer that spills leads to the formula it spills from", async () => {
    const { meaning, origin, formula, behind } = await named("Month_Split", 2);
    expect(meaning).toEqual({ is: "answer", name: "Month_Split", label: "Month targets", place: 3 });
    expect(origin).toBe("calculated");
    expect(behind?.cell ?? formula).toBe(await cellOf("Month_Split"));
  });

  test("words, and cells of the director's own, full and empty", async () => {
    expect(await at("Targets", "B1")).toMatchObject({ meaning: { is: "words" } });
    expect(await at("Mine", "B1")).toMatchObject({
      meaning: { is: "theirs" },
      text: "42900",
      inputs: [{ said: "Orders_1[Amount]", label: "Amount", kind: "own", cells: 39 }],
    });
    expect(await at("Mine", "B2")).toMatchObject({ meaning: { is: "theirs" }, origin: "given", inputs: [] });
    expect(await at("Mine", "D9")).toMatchObject({ meaning: { is: "empty" }, text: "", inputs: [] });
    expect(await at("Targets", "A1")).toMatchObject({ meaning: { is: "empty" } });
  });

  test("changes nothing, and waits for Excel no more than six times", async () => {
    await named("Quarter_Target");
    const { changes, batches } = session.host.counters;
    await session.run(explainCell);
    expect(session.host.counters.changes).toBe(changes);
    expect(session.host.counters.batches - batches).toBeLessThanOrEqual(6);
  });
});

describe("a plan in Chinese", () => {
  beforeAll(planIn("zh"), 120_000);
  afterAll(() => session.close());

  test("is explained in its own words", async () => {
    const target = await inColumn("Plan_Months", "目标", 1);
    expect(target.meaning).toMatchObject({ is: "table-cell", column: "目标", row: "2018-02" });
    expect(target.inputs[0]).toMatchObject({ said: "Month_Split", text: target.text });
    expect(target.calls).toContain("SPLITTARGET");
    expect(await named("Rule_RedAt")).toMatchObject({ meaning: { is: "rule", name: "Rule_RedAt" } });
    expect(await inColumn("Plan_Months", "目标", 12)).toMatchObject({
      meaning: { is: "total" },
      text: "800,000",
    });
  });
});
