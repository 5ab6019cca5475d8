import type { Blueprint, Column } from "../../../src/sheets/blueprint/blueprint";
import { columnPoints } from "../../../src/sheets/blueprint/columnPoints";
import { ganttSigns } from "../../../src/sheets/blueprint/ganttSigns";
import { layout } from "../../../src/sheets/blueprint/layout";
import { palette } from "../../../src/sheets/blueprint/palette";

const long = "Every target has an owner, a date and the resource it needs before the quarter begins. ";
const sheet = (columns: Readonly<Record<string, Column>>, rows: readonly Record<string, string>[]) =>
  layout(
    {
      key: "Example",
      tab: "Example",
      family: "plan",
      title: "Example",
      sentence: "",
      blocks: [{ block: "table", key: "Findings", title: "Findings", rowKey: "Name", columns, rows }],
    } satisfies Blueprint,
    "en",
  );
const name: Column = { as: "name", label: "Name" };

describe("kinds of cells", () => {
  test("a sentence wraps in a wide column, its row as high as it needs, its neighbours at the top", () => {
    const laid = sheet({ Name: name, Why: { as: "sentence", label: "Why" } }, [
      { Name: "one", Why: "Short." },
      { Name: "two", Why: long.repeat(2).trim() },
      { Name: "three", Why: long.repeat(2).trim() },
    ]);
    expect(laid.columnWidths[2]).toBe(columnPoints(52));
    expect(laid.tallRows).toEqual([{ row: 7, rows: 2, lines: 4 }]);
    const [table] = laid.blocks;
    if (table?.block !== "table") throw new Error("no table");
    expect(table.columns.map(({ style }) => style.vertical)).toEqual(["top", "top"]);
    expect(table.columns[1]?.style.wrap).toBe(true);
  });

  test("a sentence made by a formula has room for as many lines as its column says, one where it says none", () => {
    const why = { as: "sentence", label: "Why", formula: '="Because of "&Plan_Year' } as const;
    const rows = [{ Name: "one" }];
    expect(sheet({ Name: name, Why: why }, rows).tallRows).toEqual([]);
    expect(sheet({ Name: name, Why: { ...why, lines: 2 } }, rows).tallRows).toEqual([
      { row: 6, rows: 1, lines: 2 },
    ]);
  });

  test("a link looks like one", () => {
    const [table] = sheet({ Name: name, To: { as: "link", label: "To" } }, [{ Name: "one" }]).blocks;
    if (table?.block !== "table") throw new Error("no table");
    expect(table.columns[1]?.style).toMatchObject({ underline: true, fontColor: palette.accent });
  });

  test("the cells of a bar are narrow and centred, told by sign and by fill", () => {
    const laid = sheet({ Name: name, W1: { as: "gantt", label: "W1" } }, [{ Name: "one" }]);
    expect(laid.columnWidths[2]).toBe(columnPoints(5));
    expect(laid.tallRows).toEqual([]);
    const [table] = laid.blocks;
    if (table?.block !== "table") throw new Error("no table");
    expect(table.columns[1]).toMatchObject({
      style: { align: "center" },
      marks: [
        { startsWith: ganttSigns.done, fill: palette.accent },
        { startsWith: ganttSigns.planned, fill: palette.band },
        { startsWith: ganttSigns.today, fontColor: palette.act },
      ],
    });
  });

  test("hours may be parts of an hour, and nothing but numbers may be typed", () => {
    const [table] = sheet({ Name: name, Spent: { as: "hours", label: "Spent", input: true, least: 0 } }, [
      { Name: "one" },
    ]).blocks;
    if (table?.block !== "table") throw new Error("no table");
    expect(table.columns[1]).toMatchObject({
      style: { numberFormat: "#,##0.0", align: "right" },
      validation: { kind: "number", whole: false, least: 0 },
    });
  });
});
