import type { ChartFormatModel } from "../../model/ChartModel";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartPart } from "./ChartPart";

/** The area a chart's series are drawn in. */
export class ChartPlotArea extends ChartPart<ChartFormatModel> {
  static override readonly members: Members<ChartPlotArea> = {
    type: "ChartPlotArea",
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model, "ChartPlotAreaFormat") },
  };
}
