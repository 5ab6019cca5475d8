import type { ChartLegendModel } from "../../model/ChartModel";
import { asFlag } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper, oneOf } from "./ChartPart";

const kept = keeper<ChartLegendModel>();

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** A chart's legend. */
export class ChartLegend extends ChartPart<ChartLegendModel> {
  static override readonly members: Members<ChartLegend> = {
    type: "ChartLegend",
    scalars: {
      Visible: kept("visible", asFlag),
      Position: kept("position", oneOf(positions)),
      Overlay: kept("overlay", asFlag),
    },
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartLegendFormat") },
  };
}
