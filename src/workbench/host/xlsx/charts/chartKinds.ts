/** Office.js's chart types as files draw them: a group's element with what tells its kinds apart. */
export interface GroupKind {
  readonly element: string;
  /** clustered, stacked, percentStacked or standard. */
  readonly grouping?: string;
  readonly barDir?: "col" | "bar";
  readonly style?: string;
  readonly markers?: boolean;
  readonly smooth?: boolean;
  readonly lines?: boolean;
  readonly exploded?: boolean;
}

const grouped = (name: string, kind: GroupKind, first: string, rest = ""): [string, GroupKind][] => [
  [`${name}${first}`, { ...kind, grouping: first === "Clustered" ? "clustered" : "standard" }],
  [`${name}Stacked${rest}`, { ...kind, grouping: "stacked" }],
  [`${name}Stacked100${rest}`, { ...kind, grouping: "percentStacked" }],
];

const line = (markers: boolean): GroupKind => ({ element: "lineChart", markers });
const scatter = (kind: Partial<GroupKind>): GroupKind => ({ element: "scatterChart", ...kind });

/** Every type that is written to files and read from them. */
export const chartKinds: ReadonlyMap<string, GroupKind> = new Map([
  ...grouped("Column", { element: "barChart", barDir: "col" }, "Clustered"),
  ...grouped("Bar", { element: "barChart", barDir: "bar" }, "Clustered"),
  ...grouped("3DColumn", { element: "bar3DChart", barDir: "col" }, "Clustered"),
  ...grouped("3DBar", { element: "bar3DChart", barDir: "bar" }, "Clustered"),
  ...grouped("Line", line(false), ""),
  ["LineMarkers", { ...line(true), grouping: "standard" }],
  ["LineMarkersStacked", { ...line(true), grouping: "stacked" }],
  ["LineMarkersStacked100", { ...line(true), grouping: "percentStacked" }],
  ...grouped("Area", { element: "areaChart" }, ""),
  ...grouped("3DArea", { element: "area3DChart" }, ""),
  ["3DLine", { element: "line3DChart", grouping: "standard" }],
  ["3DColumn", { element: "bar3DChart", barDir: "col", grouping: "standard" }],
  ["Pie", { element: "pieChart" }],
  ["PieExploded", { element: "pieChart", exploded: true }],
  ["3DPie", { element: "pie3DChart" }],
  ["3DPieExploded", { element: "pie3DChart", exploded: true }],
  ["PieOfPie", { element: "ofPieChart", style: "pie" }],
  ["BarOfPie", { element: "ofPieChart", style: "bar" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["DoughnutExploded", { element: "doughnutChart", exploded: true }],
  ["XYScatter", scatter({ markers: true, lines: false })],
  ["XYScatterLines", scatter({ markers: true, lines: true })],
  ["XYScatterLinesNoMarkers", scatter({ markers: false, lines: true })],
  ["XYScatterSmooth", scatter({ markers: true, lines: true, smooth: true })],
  ["XYScatterSmoothNoMarkers", scatter({ markers: false, lines: true, smooth: true })],
  ["Bubble", { element: "bubbleChart" }],
  ["Radar", { element: "radarChart", style: "marker", markers: false }],
  ["RadarMarkers", { element: "radarChart", style: "marker", markers: true }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
] as [string, GroupKind][]);

/** The type that is drawn so. */
export function chartType(wanted: GroupKind): string | undefined {
  for (const [type, kind] of chartKinds) {
    const keys = Object.keys(kind) as (keyof GroupKind)[];
    if (keys.every((key) => kind[key] === wanted[key])) return type;
  }
  return undefined;
}
