import type { ChartModel } from "../../../model/ChartModel";
import { nameOf } from "../../conditionNames";
import { chartNamespace, drawingNamespace, relationshipNamespace } from "../../namespaces";
import { element } from "../../xml/element";
import { chartKinds, type GroupKind } from "../chartKinds";
import { blanks, legendPositions } from "../chartWords";
import { axisXml, type AxisPlace } from "./axisXml";
import type { ChartWriting } from "./ChartWriting";
import { groupXml, type SeriesGroup } from "./groupXml";
import { fontXml, shapeXml, value } from "./shapeXml";

const ids = {
  category: 111111111,
  value: 111111112,
  secondaryValue: 111111113,
  secondaryCategory: 111111114,
};
const fallback: GroupKind = { element: "barChart", barDir: "col", grouping: "clustered" };

/** A chart's part. */
export function chartSpaceXml(chart: ChartModel, writing: ChartWriting): string {
  const groups = groupsOf(chart, writing);
  const title = writing.title(chart.title);
  return element(
    "c:chartSpace",
    { "xmlns:c": chartNamespace, "xmlns:a": drawingNamespace, "xmlns:r": relationshipNamespace },
    value("roundedCorners", chart.area.roundedCorners ?? false),
    element(
      "c:chart",
      {},
      title,
      value("autoTitleDeleted", title === ""),
      element(
        "c:plotArea",
        {},
        element("c:layout"),
        ...groups.map((group) => groupXml(group, writing)),
        axesXml(chart, groups, writing),
        shapeXml(chart.plotArea),
      ),
      legendXml(chart),
      value("plotVisOnly", chart.plotVisibleOnly),
      value("dispBlanksAs", nameOf(blanks, chart.displayBlanksAs) ?? "gap"),
    ),
    shapeXml(chart.area),
    fontXml(chart.area.font),
  );
}

function legendXml({ legend }: ChartModel): string {
  if (!legend.visible) return "";
  const position = nameOf(legendPositions, legend.position) ?? "b";
  const { format } = legend;
  return element(
    "c:legend",
    {},
    value("legendPos", position),
    value("overlay", legend.overlay),
    shapeXml(format),
    fontXml(format.font),
  );
}

/** A chart in the room is drawn flat, and one of a kind that files of this format cannot say as columns. */
function kindOf(type: string, writing: ChartWriting): GroupKind {
  const known = chartKinds.get(type);
  if (known && !known.element.includes("3D")) return known;
  writing.lose();
  const flat = type.replace(/^3D/, "");
  return chartKinds.get(flat === "Column" ? "ColumnClustered" : flat) ?? fallback;
}

function groupsOf(chart: ChartModel, writing: ChartWriting): SeriesGroup[] {
  const found = new Map<string, { -readonly [Key in keyof SeriesGroup]: SeriesGroup[Key] }>();
  const shown = chart.series.filter(({ filtered }) => !filtered);
  if (shown.length < chart.series.length) writing.lose();
  for (const [place, series] of shown.entries()) {
    const type = series.type ?? chart.type;
    const secondary = series.axisGroup === "Secondary";
    const key = `${secondary ? 1 : 0} ${type}`;
    const axes = secondary
      ? ([ids.secondaryCategory, ids.secondaryValue] as const)
      : ([ids.category, ids.value] as const);
    const group = found.get(key) ?? { kind: kindOf(type, writing), members: [], axes };
    found.set(key, { ...group, members: [...group.members, { series, place }] });
  }
  if (found.size === 0)
    return [{ kind: kindOf(chart.type, writing), members: [], axes: [ids.category, ids.value] }];
  return [...found].sort(([a], [b]) => Number(a[0]) - Number(b[0])).map(([, group]) => group);
}

const isRound = ({ kind }: SeriesGroup): boolean => /[pP]ieChart|doughnut/.test(kind.element);

function axesXml(chart: ChartModel, groups: readonly SeriesGroup[], writing: ChartWriting): string {
  const pair = (secondary: boolean): string => {
    const [categoryId, valueId] = secondary
      ? [ids.secondaryCategory, ids.secondaryValue]
      : [ids.category, ids.value];
    const group = groups.find(({ axes }) => axes[1] === valueId);
    if (!group || isRound(group)) return "";
    const lying = group.kind.barDir === "bar";
    const scattered = group.kind.element === "scatterChart" || group.kind.element === "bubbleChart";
    const { axes } = chart;
    const category = secondary ? { ...axes.secondaryCategory, visible: false } : axes.category;
    const values = secondary ? axes.secondaryValue : axes.value;
    const dated = category.categoryType === "DateAxis";
    const first = group.members[0]?.series;
    const common = { far: false, between: axes.category.isBetweenCategories && !scattered };
    const across: AxisPlace = {
      ...common,
      id: categoryId,
      crosses: valueId,
      cells: first?.categories,
      side: lying ? "l" : "b",
      kind: scattered ? "valAx" : dated ? "dateAx" : "catAx",
    };
    const up: AxisPlace = {
      ...common,
      id: valueId,
      crosses: categoryId,
      cells: first?.values,
      side: secondary ? (lying ? "t" : "r") : lying ? "b" : "l",
      kind: "valAx",
      far: secondary,
    };
    return axisXml(category, across, writing) + axisXml(values, up, writing);
  };
  return pair(false) + pair(true);
}
