import type { AxisView, ChartView, SeriesView } from "../../../src/workbench/page/charts/ChartView";
import { drawChart } from "../../../src/workbench/page/charts/drawChart";

const series = (own: Partial<SeriesView>): SeriesView => ({
  name: "Sold",
  draw: "column",
  stacked: false,
  second: false,
  values: [],
  across: [],
  sizes: [],
  scale: 1,
  fill: "#1F2A37",
  stroke: undefined,
  gap: 0.5,
  overlap: 0,
  labels: [],
  labelGround: undefined,
  ...own,
});

const axis: AxisView = {
  least: undefined,
  most: undefined,
  gridlines: false,
  asTick: undefined,
  title: undefined,
};

const chart = (own: Partial<ChartView>): string =>
  drawChart({
    width: 480,
    height: 288,
    title: undefined,
    legend: undefined,
    categories: ["Jan", "Feb", "Mar"],
    topDown: false,
    series: [],
    value: axis,
    second: undefined,
    across: axis,
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

  test("stacked columns stand on each other, those below zero hang from it", () => {
    const [base, rise, fall] = attributes(
      chart({
        categories: ["Jan"],
        series: [[100], [20], [-30]].map((values) => series({ values, stacked: true })),
      }),
      "rect",
    ).map(({ y, height }) => ({ top: Number(y), foot: Number(y) + Number(height), height: Number(height) }));
    expect(rise?.foot).toBeCloseTo(base?.top ?? 0, 1);
    expect(fall?.top).toBeCloseTo(base?.foot ?? 0, 1);
    expect((base?.height ?? 0) / (rise?.height ?? 1)).toBeCloseTo(5, 1);
  });

  test("a share is drawn against the second axis, whatever the amounts are", () => {
    const share = series({
      draw: "line",
      second: true,
      values: [0, 0.5, 1],
      stroke: { color: "#123456", width: 2, dash: undefined },
    });
    const asTick = (value: number) => `${Math.round(value * 100)}%`;
    const markup = chart({
      series: [series({ values: [900, 500, 100] }), share],
      second: { ...axis, least: 0, most: 1, asTick },
    });
    const path = attributes(markup, "path").find(({ stroke }) => stroke === "#123456")?.["d"] ?? "";
    const ys = [...path.matchAll(/[ML]\S+ (\S+?)(?=L|$)/g)].map(([, y]) => Number(y));
    const [zero, half, whole] = ys;
    expect((zero ?? 0) - (half ?? 0)).toBeCloseTo((half ?? 0) - (whole ?? 0), 0);
    expect(markup).toContain(">100%<");
  });

  test("lying bars begin at the left and, top down, with the first category", () => {
    const bars = (topDown: boolean) =>
      attributes(
        chart({
          topDown,
          series: [series({ draw: "bar", values: [40, 20, 10], labels: ["40", "20", "10"] })],
        }),
        "rect",
      );
    const [first, second] = bars(true);
    expect(first?.["x"]).toBe(second?.["x"]);
    expect(Number(first?.["width"]) / Number(second?.["width"])).toBeCloseTo(2, 2);
    expect(Number(first?.["y"])).toBeLessThan(Number(second?.["y"]));
    expect(Number(bars(false)[0]?.["y"])).toBeGreaterThan(Number(bars(false)[1]?.["y"]));
  });

  test("a bubble four times as large is twice as wide, and stands where its two values meet", () => {
    const bubbles = series({
      draw: "bubble",
      values: [10, -10],
      across: [1, -1],
      sizes: [400, 100],
      labels: ["Desks", undefined],
    });
    const markup = chart({ series: [bubbles] });
    const [large, small] = attributes(markup, "circle");
    expect(Number(large?.["r"]) / Number(small?.["r"])).toBeCloseTo(2, 2);
    expect(Number(large?.["cx"])).toBeGreaterThan(Number(small?.["cx"]));
    expect(Number(large?.["cy"])).toBeLessThan(Number(small?.["cy"]));
    expect(markup).toContain(">Desks<");
  });

  test("a radar stands as far from its middle as its values, upwards first and on clockwise, and closes", () => {
    const stroke = { color: "#123456", width: 2, dash: undefined };
    const radar = series({ draw: "radar", values: [4, 2, 2, 2], stroke });
    const categories = ["Price", "Speed", "Name", "Care"];
    const view = { categories, value: { ...axis, least: 0, most: 4 } };
    const path = attributes(chart({ ...view, series: [radar] }), "path").find(
      (each) => each["stroke"] === "#123456",
    );
    const points = [...(path?.["d"] ?? "").matchAll(/[ML](\S+) ([\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const [up, right, down, left] = points;
    expect(path?.["d"]).toMatch(/Z$/);
    expect(up?.[0]).toBeCloseTo(240, 0);
    const middle = right?.[1] ?? 0;
    expect((middle - (up?.[1] ?? 0)) / ((right?.[0] ?? 0) - 240)).toBeCloseTo(2, 1);
    expect((down?.[1] ?? 0) - middle).toBeCloseTo(240 - (left?.[0] ?? 0), 0);
    const open = series({ draw: "radar", values: [4, undefined, undefined, 2], stroke });
    const drawn = attributes(chart({ ...view, series: [open] }), "path").filter(
      (each) => each["stroke"] === "#123456",
    );
    expect(drawn.map(({ d }) => d?.match(/Z/))).toEqual([null]);
  });

  test("a label that says nothing is not written", () =>
    expect(chart({ categories: [], series: [series({ values: [0], labels: [""] })] })).not.toContain(
      "<text",
    ));

  test("text from the workbook cannot become markup", () => {
    expect(chart({ title: '<img src=x onerror="alert(1)">' })).not.toContain("<img");
  });
});
