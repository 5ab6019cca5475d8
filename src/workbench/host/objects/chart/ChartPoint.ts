import type { ChartPointModel } from "../../model/ChartModel";
import { asFlag } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartDataLabel } from "./ChartDataLabel";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper } from "./ChartPart";
import type { OpenChart } from "./OpenChart";

const kept = keeper<ChartPointModel>();

/** One point of a series, which may be drawn unlike its neighbours. */
export class ChartPoint extends ChartPart<ChartPointModel> {
  static override readonly members: Members<ChartPoint> = {
    type: "ChartPoint",
    scalars: {
      Value: (self) => self.value,
      HasDataLabel: kept("hasDataLabel", asFlag, false),
    },
    navigations: {
      Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartPointFormat"),
      DataLabel: (self) => new ChartDataLabel(self.owner, self.model, self.value),
    },
  };

  constructor(
    owner: OpenChart,
    model: ChartPointModel,
    readonly value: unknown,
  ) {
    super(owner, model);
  }
}
