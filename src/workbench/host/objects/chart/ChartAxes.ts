import type { ChartAxesModel } from "../../model/ChartModel";
import { asChoice, given } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { Members } from "../HostObject";
import { ChartAxis, type AxisGroup, type AxisType } from "./ChartAxis";
import { ChartPart } from "./ChartPart";

const models: Record<AxisGroup, Record<AxisType, keyof ChartAxesModel>> = {
  Primary: { Category: "category", Value: "value" },
  Secondary: { Category: "secondaryCategory", Value: "secondaryValue" },
};

/** A chart's axes; the secondary pair is there once a series is plotted on it. */
export class ChartAxes extends ChartPart<ChartAxesModel> {
  static override readonly members: Members<ChartAxes> = {
    type: "ChartAxes",
    navigations: {
      CategoryAxis: (self) => self.axis("Category", "Primary"),
      ValueAxis: (self) => self.axis("Value", "Primary"),
    },
    queries: {
      GetItem: (self, type, group) => {
        const axisType = asChoice(["Category", "Value"], type);
        return self.axis(
          axisType,
          given((value) => asChoice(["Primary", "Secondary"], value), group) ?? "Primary",
        );
      },
    },
  };

  axis(type: AxisType, group: AxisGroup): ChartAxis {
    if (group === "Secondary" && !this.owner.hasSecondaryAxis()) throw new RichError("InvalidArgument");
    return new ChartAxis(this.owner, this.model[models[group][type]], type, group);
  }
}
