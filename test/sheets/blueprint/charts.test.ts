import type { Block, Blueprint, ChartBlock, TableBlock } from "../../../src/sheets/blueprint/blueprint";
import { layout } from "../../../src/sheets/blueprint/layout";
import type { ChartLayout } from "../../../src/sheets/blueprint/sheetLayout";

const steps: TableBlock = {
  block: "table",
  key: "Steps",
  title: "Steps",
  rowKey: "Step",
  columns: {
    Step: { as: "name", label: "Step" },
    Base: { as: "money", label: "Base" },
    Rise: { as: "money", label: "Rise" },
    Part: { as: "share", label: "Part" },
  },
  rows: [{ Step: "Plan" }],
};
const frame = { block: "chart", titleFrom: "Said", table: "Steps" } as const;
const rises = (key: string, own: Partial<ChartBlock> = {}): ChartBlock => ({
  ...frame,
  key,
  x: "Step",
  series: [
    { column: "Base", draw: "stacked", role: "base" },
    { column: "Rise", draw: "stacked", role: "good", labels: "money" },
    { column: "Part", draw: "line", role: "actual", axis: "share", labels: "share" },
  ],
  ...own,
});
const sheet = (blocks: readonly Block[], sees?: Blueprint["sees"]): Blueprint => ({
  key: "Example",
  tab: "Example",
  family: "plan",
  title: "Example",
  sentence: "",
  money: "#,##0.00",
  blocks,
  ...(sees ? { sees } : {}),
});
const charts = (blueprint: Blueprint): readonly ChartLayout[] =>
  layout(blueprint, "en").blocks.flatMap((block) => (block.block === "chart" ? [block] : []));

describe("charts", () => {
  test("say the headers and the number formats of what they draw", () => {
    const [chart] = charts(sheet([steps, rises("Bridge")]));
    expect(chart?.headers["Rise"]).toBe("Rise");
    expect(chart?.formats).toEqual({ Rise: "#,##0.00", Part: "0.0%" });
  });

  test("draw a table of another sheet by the headers that are seen", () => {
    const [chart] = charts(
      sheet([rises("Bridge")], { Steps: { Step: "步", Base: "底", Rise: "升", Part: "占" } }),
    );
    expect(chart?.headers["Rise"]).toBe("升");
  });

  test("are about as wide as their picture needs, whatever the columns are", () => {
    const wide: TableBlock = {
      ...steps,
      columns: { ...steps.columns, Why: { as: "sentence", label: "Why" } },
    };
    const points = (blueprint: Blueprint): number => {
      const { columnWidths, blocks } = layout(blueprint, "en");
      const chart = blocks.find(({ block }) => block === "chart");
      if (chart === undefined) throw new Error("no chart");
      const { column, columns } = chart.at;
      return columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    };
    expect(points(sheet([wide, rises("Bridge")]))).toBeLessThan(480 + 330);
    expect(points(sheet([steps, rises("Bridge")]))).toBeGreaterThan(400);
  });

  test("stand side by side, and what follows stands under them", () => {
    const { blocks } = layout(
      sheet([steps, rises("One"), rises("Two", { beside: true }), rises("Three", { beside: true }), steps]),
      "en",
    );
    const [, one, two, three, after] = blocks.map(({ at }) => at);
    expect([two?.row, three?.row]).toEqual([one?.row, one?.row]);
    expect(two?.column).toBe((one?.column ?? 0) + (one?.columns ?? 0));
    expect(three?.column).toBe((two?.column ?? 0) + (two?.columns ?? 0));
    expect(after?.row).toBe((one?.row ?? 0) + (one?.rows ?? 0) + 2);
  });

  test("beside a table there is no room: the chart stands under it", () => {
    const [table, chart] = layout(sheet([steps, rises("One", { beside: true })]), "en").blocks;
    expect(chart?.at.row).toBe((table?.at.row ?? 0) + (table?.at.rows ?? 0) + 2);
  });

  test("bubbles name their four columns", () => {
    const bubbles = { ...frame, key: "Map", bubbles: { name: "Step", x: "Base", y: "Rise", size: "Part" } };
    expect(charts(sheet([steps, bubbles]))[0]?.formats).toEqual({});
    const stray = { ...bubbles, bubbles: { ...bubbles.bubbles, size: "Weight" } };
    expect(() => charts(sheet([steps, stray]))).toThrow("does not have: Weight");
  });

  test("bars and columns are not drawn together", () => {
    const mixed = rises("Both", {
      series: [
        { column: "Base", draw: "bar", role: "plan" },
        { column: "Rise", draw: "column", role: "actual" },
      ],
    });
    expect(() => charts(sheet([steps, mixed]))).toThrow("draws both bar and column");
  });

  test("a radar is drawn alone", () => {
    const alone = rises("Web", { series: [{ column: "Rise", draw: "radar", role: "actual" }] });
    expect(charts(sheet([steps, alone]))).toHaveLength(1);
    const mixed = rises("Web", {
      series: [
        { column: "Base", draw: "line", role: "plan" },
        { column: "Rise", draw: "radar", role: "actual" },
      ],
    });
    expect(() => charts(sheet([steps, mixed]))).toThrow("draws both line and radar");
  });
});
