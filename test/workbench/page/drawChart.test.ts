import type { ChartView, SeriesView } from "../../../src/workbench/page/charts/ChartView";
import { drawChart } from "../../../src/workbench/page/charts/drawChart";

const series = (own: Partial<SeriesView>): SeriesView => ({
  name: "Sold",
  draw: "column",
  values: [],
  fill: "#1F2A37",
  stroke: undefined,
  gap: 0.5,
  overlap: 0,
  labels: [],
  ...own,
});

const chart = (own: Partial<ChartView>): string =>
  drawChart({
    width: 480,
    height: 288,
    title: undefined,
    legend: undefined,
    categories: ["Jan", "Feb", "Mar"],
    series: [],
    least: undefined,
    most: undefined,
    gridlines: false,
    asTick: undefined,
    ...own,
  });

const attributes = (markup: string, name: string): Record<string, string>[] =>
  [...markup.matchAll(new RegExp(`<${name}([^>]*)>`, "g"))].map(([, text = ""]) =>
    Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    ),
  );

describe("a chart as SVG", () => {
  test("columns are as high as their values, from the same line", () => {
    const columns = attributes(chart({ series: [series({ values: [100, 50, 25] })] }), "rect");
    const heights = columns.map(({ height }) => Number(height));
    const feet = columns.map(({ y, height }) => Math.round(Number(y) + Number(height)));
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(2, 3);
    expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeCloseTo(4, 2);
    expect(new Set(feet).size).toBe(1);
  });

  test("a column below zero hangs from it", () => {
    const [up, down] = attributes(chart({ series: [series({ values: [10, -10] })] }), "rect");
    expect(Number(down?.["y"])).toBeCloseTo(Number(up?.["y"]) + Number(up?.["height"]), 1);
  });

  test("the plan is outlined: no fill, its own stroke", () => {
    const plan = series({
      values: [5],
      fill: undefined,
      stroke: { color: "#0F5E6B", width: 2, dash: "6 4" },
    });
    expect(attributes(chart({ series: [plan] }), "rect")[0]).toMatchObject({
      fill: "none",
      stroke: "#0F5E6B",
      "stroke-dasharray": "6 4",
    });
  });

  test("two series stand side by side inside their category", () => {
    const twice = chart({ series: [series({ values: [5, 5, 5] }), series({ values: [5, 5, 5] })] });
    const left = attributes(twice, "rect").map(({ x }) => Number(x));
    const width = Number(attributes(twice, "rect")[0]?.["width"]);
    expect((left[3] ?? 0) - (left[0] ?? 0)).toBeCloseTo(width, 1);
    expect((left[3] ?? 0) + width).toBeLessThan(left[1] ?? 0);
  });

  test("a line breaks where there is no value", () => {
    const line = series({
      draw: "line",
      values: [1, undefined, 3],
      stroke: { color: "#000000", width: 2, dash: undefined },
    });
    const path = attributes(chart({ series: [line] }), "path").find(({ stroke }) => stroke === "#000000");
    expect(path?.["d"]?.match(/M/g)).toHaveLength(2);
    expect(path?.["d"]).not.toContain("L");
  });

  test("names that would collide are left out, the first stays", () => {
    const categories = Array.from({ length: 60 }, (_, place) => `2026-W${place + 1}`);
    const markup = chart({ categories, series: [series({ values: categories.map(() => 1) })] });
    expect(markup).toContain(">2026-W1<");
    expect(markup.match(/2026-W/g)?.length).toBeLessThan(12);
  });

  test("text from the workbook cannot become markup", () => {
    expect(chart({ title: '<img src=x onerror="alert(1)">' })).not.toContain("<img");
  });
});
