import type { XmlElement } from "../../xml/XmlElement";
import { chartType, type GroupKind } from "../chartKinds";

const noMarker = (series: XmlElement): boolean => series.at("marker", "symbol")?.attr("val") === "none";
const noLine = (series: XmlElement): boolean => series.at("spPr", "ln", "noFill") !== undefined;

/** The chart type that a group of a plot area is; undefined for one that is not known here. */
export function groupType(group: XmlElement): string | undefined {
  const value = (name: string) => group.child(name)?.attr("val");
  const series = group.all("ser");
  const smooth = series.some((each) => each.child("smooth")?.flag("val", true) === true);
  const lines = !series.every(noLine);
  const marked = !series.every(noMarker);
  const exploded = series.some((each) => (each.child("explosion")?.number("val") ?? 0) > 0);
  const barDir = value("barDir") === "bar" ? "bar" : "col";
  const seen: GroupKind = { element: group.name };
  switch (group.name) {
    case "barChart":
      return chartType({ ...seen, barDir, grouping: value("grouping") ?? "clustered" });
    case "bar3DChart":
      return chartType({ ...seen, barDir, grouping: value("grouping") ?? "clustered" });
    case "lineChart": {
      const markers = marked && (group.child("marker")?.flag("val", true) ?? false);
      return chartType({ ...seen, grouping: value("grouping") ?? "standard", markers });
    }
    case "areaChart":
    case "area3DChart":
    case "line3DChart":
      return chartType({ ...seen, grouping: value("grouping") ?? "standard" });
    case "pieChart":
    case "pie3DChart":
    case "doughnutChart":
      return chartType(exploded ? { ...seen, exploded } : seen);
    case "ofPieChart":
      return chartType({ ...seen, style: value("ofPieType") ?? "pie" });
    case "scatterChart":
      return chartType(
        lines
          ? { ...seen, lines, markers: marked, ...(smooth ? { smooth } : {}) }
          : { ...seen, lines, markers: true },
      );
    case "radarChart":
      return value("radarStyle") === "filled"
        ? chartType({ ...seen, style: "filled" })
        : chartType({ ...seen, style: "marker", markers: value("radarStyle") === "marker" && marked });
    default:
      return chartType(seen);
  }
}
