import type { ChartSeriesModel } from "../../../model/ChartModel";
import { element } from "../../xml/element";
import type { GroupKind } from "../chartKinds";
import type { ChartWriting } from "./ChartWriting";
import { seriesXml } from "./seriesXml";
import { value } from "./shapeXml";

/** Series of one kind on one pair of axes, with their places among all series. */
export interface SeriesGroup {
  readonly kind: GroupKind;
  readonly members: readonly { readonly series: ChartSeriesModel; readonly place: number }[];
  readonly axes: readonly [number, number];
}

/** A group of the plot area: `<c:barChart>`, `<c:lineChart>` … */
export function groupXml({ kind, members, axes }: SeriesGroup, writing: ChartWriting): string {
  const first = members[0]?.series;
  const list = members.map(({ series, place }) => seriesXml(series, place, kind, writing)).join("");
  const vary = value("varyColors", first?.varyByCategories ?? false);
  const ids = axes.map((id) => value("axId", id)).join("");
  const gap = value("gapWidth", Math.min(500, Math.max(0, Math.round(first?.gapWidth ?? 150))));
  const slices = value("firstSliceAng", Math.round(first?.firstSliceAngle ?? 0));
  const around = value("varyColors", true);
  const inside = (): string => {
    switch (kind.element) {
      case "barChart": {
        const stacked = kind.grouping !== "clustered";
        const overlap = value("overlap", stacked ? 100 : Math.round(first?.overlap ?? 0));
        const head = value("barDir", kind.barDir ?? "col") + value("grouping", kind.grouping ?? "clustered");
        return head + vary + list + gap + overlap + ids;
      }
      case "lineChart":
        return value("grouping", kind.grouping ?? "standard") + vary + list + value("marker", true) + ids;
      case "areaChart":
        return value("grouping", kind.grouping ?? "standard") + vary + list + ids;
      case "doughnutChart":
        return around + list + slices + value("holeSize", Math.round(first?.doughnutHoleSize ?? 75));
      case "pieChart":
        return around + list + slices;
      case "ofPieChart":
        return value("ofPieType", kind.style ?? "pie") + around + list + gap;
      case "scatterChart":
        return value("scatterStyle", kind.smooth ? "smoothMarker" : "lineMarker") + vary + list + ids;
      case "radarChart":
        return value("radarStyle", kind.style ?? "marker") + vary + list + ids;
      case "bubbleChart":
        return vary + list + value("bubbleScale", Math.round(first?.bubbleScale ?? 100)) + ids;
      default:
        return vary + list + ids;
    }
  };
  return element(`c:${kind.element}`, {}, inside());
}
