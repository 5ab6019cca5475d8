import type { ChartGridlinesModel } from "../../model/ChartModel";
import { asFlag } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper } from "./ChartPart";

const kept = keeper<ChartGridlinesModel>();

/** The major or minor gridlines of an axis. */
export class ChartGridlines extends ChartPart<ChartGridlinesModel> {
  static override readonly members: Members<ChartGridlines> = {
    type: "ChartGridlines",
    scalars: { Visible: kept("visible", asFlag) },
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartGridlinesFormat") },
  };
}
