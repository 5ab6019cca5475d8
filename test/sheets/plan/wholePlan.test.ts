import { counted } from "../../../src/locales/counted";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { layout } from "../../../src/sheets/blueprint/layout";
import type { Rect, SheetLayout } from "../../../src/sheets/blueprint/sheetLayout";
import { workbookSheets } from "../../../src/sheets/workbookSheets";
import { pickableSheets } from "../../../src/sheets/plan/sheetKeys";
import { companyPlan } from "./companyPlan";
import { languagesWritten } from "./languages";
import { everyRole } from "./everyRole";

interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly charts: readonly string[];
}

/** What Excel needs for one digit of the body font at 11 points, and beside the digits of a cell. */
const digit = 5.25;
const padding = 3.75;

const inside = ({ row, column, rows, columns }: Rect, at: { row: number; column: number }): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

const answersOf = ({ blocks }: SheetLayout): readonly Rect[] =>
  blocks.flatMap((block) => (block.block === "engine" ? block.spills.map(({ at }) => at) : []));

describe.each(languagesWritten)("a plan with every sheet over every table, in %s", (language) => {
  let plan: Awaited<ReturnType<typeof companyPlan>>;
  let layouts: readonly SheetLayout[];
  let cells: ReadonlyMap<string, SheetCells>;
  beforeAll(async () => {
    plan = await companyPlan(everyRole, { language, sheets: pickableSheets });
    const blueprints = workbookSheets(plan.snapshot, plan.decisions);
    layouts = blueprints.map((each) => layout(each, language));
    cells = await plan.excel.run(async (context) => {
      const read = layouts.map(({ tab, used }) => {
        const sheet = context.workbook.worksheets.getItem(tab);
        const range = sheet.getRangeByIndexes(0, 0, used.rows, used.columns).load("values,formulas,text");
        return { tab, range, charts: sheet.charts.load("items/name") };
      });
      await context.sync();
      return new Map(
        read.map(({ tab, range: { values, formulas, text }, charts }) => [
          tab,
          { values, formulas, text, charts: charts.items.map(({ name }) => name) },
        ]),
      );
    });
  }, 240_000);
  afterAll(() => plan.excel.close());

  const every = (
    look: (cell: {
      tab: string;
      row: number;
      column: number;
      value: unknown;
      formula: unknown;
      text: string;
    }) => void,
  ) => {
    for (const [tab, { values, formulas, text }] of cells)
      values.forEach((line, row) =>
        line.forEach((value, column) =>
          look({
            tab,
            row,
            column,
            value,
            formula: formulas[row]?.[column],
            text: text[row]?.[column] ?? "",
          }),
        ),
      );
  };

  test("every sheet is there", () => {
    expect(layouts.map(({ key }) => key)).toEqual(expect.arrayContaining([...pickableSheets]));
  });

  test("no cell shows an error", () => {
    const errors: string[] = [];
    every(({ tab, value, formula }) => {
      if (
        typeof value === "string" &&
        /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/.test(value)
      )
        errors.push(`${tab} ${value} ${String(formula)}`);
    });
    expect(errors).toEqual([]);
  });

  test("every sum under a table is the sum of its column", () => {
    const blueprints = workbookSheets(plan.snapshot, plan.decisions);
    let sums = 0;
    layouts.forEach((sheet, index) => {
      for (const block of sheet.blocks) {
        if (block.block !== "table" || block.total === undefined) continue;
        const written = blueprints[index]?.blocks.find(
          (each) => each.block === "table" && each.key === block.key,
        );
        if (written?.block !== "table") continue;
        const values = cells.get(sheet.tab)?.values ?? [];
        const { body, total } = block;
        block.columns.forEach(({ key }, right) => {
          if (written.columns[key]?.total !== "sum") return;
          const column = body.at.column + right;
          const numbers = values
            .slice(body.at.row, body.at.row + body.at.rows)
            .map((line) => line[column])
            .filter((value): value is number => typeof value === "number");
          const shown = values[total.at.row]?.[column];
          // Under a column in which nothing is typed yet there is nothing to add up.
          if (shown !== "" || numbers.length > 0)
            expect([block.key, key, typeof shown]).toEqual([block.key, key, "number"]);
          expect(Number(shown)).toBeCloseTo(
            numbers.reduce((sum, value) => sum + value, 0),
            4,
          );
          sums += 1;
        });
      }
    });
    expect(sums).toBeGreaterThan(20);
  });

  test("no number is wider than its column", () => {
    const wide: string[] = [];
    every(({ tab, row, column, value, text }) => {
      const width = layouts.find((each) => each.tab === tab)?.columnWidths[column] ?? 0;
      if (typeof value === "number" && text.length * digit + padding > width)
        wide.push(`${tab} ${row}:${column} ${text} in ${width}`);
    });
    expect(wide).toEqual([]);
  });

  test("nine numbers of ten come from plain Excel formulas", () => {
    let native = 0;
    let engine = 0;
    every(({ tab, row, column, value, formula }) => {
      if (typeof value !== "number") return;
      const sheet = layouts.find((each) => each.tab === tab);
      if (sheet && answersOf(sheet).some((answer) => inside(answer, { row, column }))) engine += 1;
      else if (typeof formula === "string" && formula.startsWith("=")) native += 1;
    });
    expect(native / (native + engine)).toBeGreaterThan(0.9);
  });

  // Ann (Eve's) and Bob (Max's) are of before the quarter and ordered in it; Cy (Eve's) came on 13 February.
  test("awards go by new customers and by customers kept, which the Customers sheet tells (C57)", async () => {
    expect(await plan.column("Plan_Awards", "NewCustomers")).toEqual([1, 0, 0]);
    expect(await plan.column("Plan_Awards", "Kept")).toEqual([1, 1, 0]);
    expect(await plan.column("Plan_Awards", "Retention")).toEqual([1, 1, ""]);
  });

  // 900 for three desks of 1,000 on 13 February; all else brought more than 80 % of its list price.
  test("prices under their floor raise an alert since the first of them (A18)", async () => {
    const { prices } = sheetsTextOf(language).cockpit.alerts;
    const at = (await plan.column("Plan_Alerts", "Alert")).indexOf(prices.name);
    expect((await plan.column("Plan_Alerts", "Open"))[at]).toBe(1);
    expect((await plan.column("Plan_Alerts", "Since"))[at]).toBe(serialOf(2018, 2, 13));
    // 8,200 sold where the list asks for 1,000 + 160 + 3,000 + 320.
    expect(await plan.named("Kpi_Discount")).toBeCloseTo(1 - 8200 / 4480, 9);
  });

  // Cy's 900 of 13 February are the quarter's only first order.
  test("the entry gate asks new customers where they are known (A20)", async () => {
    expect(await plan.named("Kpi_Arpu")).toBe(900);
  });

  // 5,000 of 9 January were enough for the two weeks to 14 January; from then on under 90 % of 30,000 by weeks was sold.
  test("a trigger that fires raises an alert, with the plan that answers it (B34)", async () => {
    const { cockpit, actions } = sheetsTextOf(language);
    const at = (await plan.column("Plan_Alerts", "Alert")).indexOf(cockpit.alerts.contingency.name);
    const fires = Number(await plan.named("Actions_Fires"));
    expect(fires).toBeGreaterThan(0);
    const { count, first } = cockpit.alerts.contingency;
    expect((await plan.column("Plan_Alerts", "Says"))[at]).toBe(
      `${counted(language, fires, count)}${first}${actions.suggested.rivalLaunch.name}`,
    );
    expect((await plan.column("Plan_Alerts", "Since"))[at]).toBe(serialOf(2018, 1, 15));
  });

  test("every chart is drawn", () => {
    for (const { tab, blocks } of layouts)
      expect(cells.get(tab)?.charts.slice().sort()).toEqual(
        blocks.flatMap((block) => (block.block === "chart" ? [block.key] : [])).sort(),
      );
  });
});
