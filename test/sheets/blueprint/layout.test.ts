import type { Blueprint, TableBlock } from "../../../src/sheets/blueprint/blueprint";
import { layout } from "../../../src/sheets/blueprint/layout";
import { palette } from "../../../src/sheets/blueprint/palette";
import { styleRuns } from "../../../src/sheets/blueprint/styleRuns";

const months: TableBlock = {
  block: "table",
  key: "Months",
  title: "Months",
  note: "What each must bring.",
  rowKey: "Month",
  totalLabel: "Total",
  columns: {
    Month: { as: "month", label: "Month" },
    Target: { as: "money", label: "Target", input: true, least: 0, total: "sum" },
    Sold: { as: "money", label: "Sold", total: "sum", formula: "=SUMIFS(Sales_Amount,Sales_Date,[@Month])" },
    Light: { as: "light", label: "Light", formula: '=IF([@Sold]<[@Target],"▲ watch","● on track")' },
  },
  rows: [{ Month: 43101, Target: 60 }, { Month: 43132 }],
};

const example: Blueprint = {
  key: "Example",
  tab: "Example",
  family: "plan",
  title: "Example: what is to be seen",
  sentence: "Fill in the targets.",
  corner: '="As of "&Plan_AsOf',
  links: [{ key: "Rules", tab: 'The "rules"' }],
  money: "#,##0.00",
  blocks: [
    {
      block: "form",
      key: "Decisions",
      title: "Decisions",
      items: {
        Year_Target: { as: "money", label: "Target", input: true, start: 100, note: "for the year" },
        Plan_Rhythm: {
          as: "choice",
          label: "Rhythm",
          input: true,
          choices: "List_Rhythm",
          start: "30 : 50 : 20",
        },
        Year_Sold: { as: "money", label: "Sold", formula: "=SUM(Months[Sold])" },
      },
    },
    months,
    {
      block: "chart",
      key: "Progress",
      titleFrom: "Year_Sold",
      table: "Months",
      x: "Month",
      series: [{ column: "Sold", draw: "column", role: "actual" }],
    },
    {
      block: "engine",
      key: "Engine",
      title: "Engine",
      spills: [
        {
          name: "Split",
          label: "Split",
          as: "money",
          rows: 2,
          cells: [{ row: 0, formula: "=SPLITTARGET(Year_Target,Months[Target])" }],
          note: "Splits.",
        },
        {
          name: "Amounts",
          label: "Weeks",
          as: "money",
          kinds: ["date", "days", "money"],
          columns: 3,
          also: { Starts: 0 },
          rows: 6,
          cells: [{ row: 0, formula: "=SPLITWEEKS(Year_Target,1,2)" }],
          note: "Weeks.",
        },
      ],
    },
  ],
};

const sheet = layout(example, "en");
const [form, table, chart, engine] = sheet.blocks;

describe("layout", () => {
  test("titles the sheet in B1 and begins in B5, two blank rows between blocks", () => {
    expect(sheet.head.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 1, "Example: what is to be seen"],
      [0, 9, '="As of "&Plan_AsOf'],
      [1, 1, "Fill in the targets."],
      [2, 1, '=HYPERLINK("#Quarterdeck_Rules","→ The ""rules""")'],
    ]);
    expect(sheet.blocks.map(({ at }) => [at.row, at.column, at.rows])).toEqual([
      [4, 1, 4],
      [10, 1, 6],
      [18, 1, 16],
      [36, 1, 8],
    ]);
    expect(sheet.used).toEqual({ row: 0, column: 0, rows: 44, columns: 10 });
    expect(sheet).toMatchObject({ mark: "Quarterdeck_Example", freezeRows: 3, tabColor: palette.accent });
  });

  test("puts each item of a form in a row: label, value, note", () => {
    if (form?.block !== "form") throw new Error("no form");
    expect(form.items[0]).toMatchObject({
      name: "Year_Target",
      label: { row: 5, column: 1, value: "Target" },
      value: { row: 5, column: 2, value: 100 },
      note: { row: 5, column: 3, value: "for the year" },
      input: true,
      validation: { kind: "number", whole: false },
    });
    expect(form.items[1]).toMatchObject({
      value: { value: "'30 : 50 : 20" },
      validation: { kind: "list", source: "=List_Rhythm" },
    });
    expect(form.items[2]).toMatchObject({
      input: false,
      value: { value: "=SUM(Months[Sold])" },
      validation: undefined,
    });
  });

  test("gives a table its header, body and totals, ready to be written", () => {
    if (table?.block !== "table") throw new Error("no table");
    expect(table.header).toEqual({
      at: { row: 12, column: 1, rows: 1, columns: 4 },
      cells: [["Month", "Target", "Sold", "Light"]],
    });
    const sold = "=SUMIFS(Sales_Amount,Sales_Date,Months[[#This Row],[Month]])";
    const light = '=IF(Months[[#This Row],[Sold]]<Months[[#This Row],[Target]],"▲ watch","● on track")';
    expect(table.body).toEqual({
      at: { row: 13, column: 1, rows: 2, columns: 4 },
      cells: [
        [43101, 60, sold, light],
        [43132, null, sold, light],
      ],
    });
    expect(table.total).toEqual({
      at: { row: 15, column: 1, rows: 1, columns: 4 },
      cells: [["Total", '=IF(COUNT(Months[Target])=0,"",SUM(Months[Target]))', "=SUM(Months[Sold])", null]],
    });
    expect(table).toMatchObject({ rowKeyColumn: 0, rowKeys: [43101, 43132] });
  });

  test("shows inputs by fill, frame and colour, and lights by shape", () => {
    if (table?.block !== "table") throw new Error("no table");
    expect(table.columns[1]).toMatchObject({
      input: true,
      style: {
        fill: palette.inputFill,
        fontColor: palette.inputText,
        border: "box",
        numberFormat: "#,##0.00",
      },
      totalStyle: { bold: true, border: "top", fontColor: palette.ink },
      validation: { kind: "number", least: 0, message: "Please type a number of at least 0." },
    });
    expect(table.columns[3]?.marks.map(({ startsWith }) => startsWith)).toEqual(["●", "▲", "■", "✓"]);
  });

  test("keeps room for every answer of the engine and names its columns", () => {
    if (engine?.block !== "engine") throw new Error("no engine");
    expect(engine.spills[1]).toMatchObject({
      at: { row: 38, column: 2, rows: 6, columns: 3 },
      names: [
        { name: "Amounts", at: { row: 38, column: 4, rows: 6, columns: 1 } },
        { name: "Starts", at: { row: 38, column: 2, rows: 6, columns: 1 } },
      ],
      numberFormats: ["yyyy-mm-dd", "0", "#,##0.00"],
    });
  });

  test("joins neighbours of one style into one run", () => {
    const header = styleRuns(sheet).filter(({ at }) => at.row === 12);
    expect(header.map(({ at }) => [at.column, at.columns])).toEqual([
      [1, 1],
      [2, 2],
      [4, 1],
    ]);
    expect(chart?.heading).toEqual([]);
  });

  test("gives every used column a width, A a narrow margin, and wide characters their room", () => {
    expect(sheet.columnWidths).toHaveLength(sheet.used.columns);
    expect(sheet.columnWidths[0]).toBeLessThan(12);
    const renamed = (label: string): Blueprint => ({
      ...example,
      blocks: [{ block: "form", key: "F", title: "F", items: { Any: { as: "count", label } } }],
    });
    const latin = layout(renamed("abcdefgh"), "en").columnWidths[1] ?? 0;
    const chinese = layout(renamed("季度销售目标完成"), "zh").columnWidths[1] ?? 0;
    expect(chinese).toBeGreaterThan(latin);
  });

  test("prints what a reader needs, from A1: no engine, no column that only feeds others", () => {
    expect(sheet.print).toMatchObject({
      orientation: "landscape",
      pages: [
        { row: 0, column: 0, rows: 17, columns: 10 },
        { row: 18, column: 0, rows: 17, columns: 10 },
      ],
      titleRows: { row: 0, rows: 4 },
    });
    const alone = (table: Partial<TableBlock>) => layout({ ...withTable(table), onePage: true }, "en").print;
    expect(alone({ workingFrom: "Sold" })).toMatchObject({
      orientation: "portrait",
      pages: [{ columns: 4 }],
    });
    const wide = Object.fromEntries(
      Array.from({ length: 20 }, (_, place) => [`C${place}`, { as: "money", label: "Amount" } as const]),
    );
    const columns = { ...months.columns, ...wide };
    expect(alone({ columns }).pages).toEqual([{ row: 0, column: 0, rows: 11, columns: 25 }]);
    expect(alone({ columns, workingFrom: "C6" }).pages).toEqual([
      { row: 0, column: 0, rows: 11, columns: 11 },
    ]);
  });

  test("a column that only feeds others is unseen where a wider block would bring it onto paper, and stays right of it", () => {
    const wider = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [
        `C${place}`,
        { as: "money", label: `Amount ${place}` } as const,
      ]),
    );
    const looks = (...blocks: readonly TableBlock[]) => {
      const table = layout({ ...example, blocks }, "en").blocks[0];
      return table?.block === "table" ? table.columns.map(({ style }) => style.numberFormat === ";;;") : [];
    };
    const narrow: TableBlock = { ...months, workingFrom: "Sold" };
    const unseen = Object.keys(narrow.columns).map((_, place, keys) => place >= keys.indexOf("Sold"));
    expect(looks(narrow, { ...months, key: "Wide", columns: { ...months.columns, ...wider } })).toEqual(
      unseen,
    );
    expect(looks(narrow).at(-1)).toBe(false);
  });

  test("a page ends before a block that has no room on it, and a long list at the end repeats its header", () => {
    const again = (key: string, rows: number): TableBlock => ({
      ...months,
      key,
      columns: { Month: months.columns["Month"] ?? { as: "month", label: "Month" } },
      rows: Array.from({ length: rows }, (_, row) => ({ Month: 43_101 + row })),
    });
    const { print } = layout({ ...example, blocks: [again("A", 8), again("B", 20), again("C", 60)] }, "en");
    expect(print.pages.map(({ row, rows }) => [row, row + rows])).toEqual([
      [0, 17],
      [18, 43],
      [44, 109],
    ]);
    expect(print.titleRows).toEqual({ row: 46, rows: 1 });
  });

  const withTable = (change: Partial<TableBlock>): Blueprint => ({
    ...example,
    blocks: [{ ...months, ...change }],
  });
  test.each<[string, Blueprint, string]>([
    ["a row key that is no column", withTable({ rowKey: "Week" }), "row key that is no column: Week"],
    ["a table without rows", withTable({ rows: [] }), "has no row"],
    [
      "a row that fills a stray column",
      withTable({ rows: [{ Week: 1 }] }),
      "a column that is not there: Week",
    ],
    [
      "a name over a stray column",
      withTable({ cellNames: { column: "Week", names: ["One"] } }),
      "names cells of a column that is not there",
    ],
    [
      "a stray working column",
      withTable({ workingFrom: "Week" }),
      "names a working column that is not there: Week",
    ],
    [
      "what is printed under what is not",
      {
        ...example,
        blocks: [
          { ...months, working: true },
          { ...months, key: "Weeks" },
        ],
      },
      "Weeks stands under what is not printed",
    ],
    [
      "a chart of a stray column",
      {
        ...example,
        blocks: [
          months,
          { block: "chart", key: "C", titleFrom: "T", table: "Months", x: "Week", series: [] },
        ],
      },
      "does not have: Week",
    ],
  ])("refuses %s", (_, blueprint, why) => {
    expect(() => layout(blueprint, "en")).toThrow(why);
  });
});
