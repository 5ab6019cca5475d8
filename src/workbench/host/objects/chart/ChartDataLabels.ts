import type { ChartDataLabelsModel } from "../../model/ChartModel";
import { asFlag, asText } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper, oneOf } from "./ChartPart";

const kept = keeper<ChartDataLabelsModel>();

export const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** The labels of a series, or of all series of a chart. */
export class ChartDataLabels extends ChartPart<ChartDataLabelsModel> {
  static override readonly members: Members<ChartDataLabels> = {
    type: "ChartDataLabels",
    scalars: {
      Position: kept("position", oneOf(labelPositions), "BestFit"),
      ShowValue: kept("showValue", asFlag),
      ShowSeriesName: kept("showSeriesName", asFlag),
      ShowCategoryName: kept("showCategoryName", asFlag),
      ShowLegendKey: kept("showLegendKey", asFlag),
      ShowPercentage: kept("showPercentage", asFlag),
      ShowBubbleSize: kept("showBubbleSize", asFlag),
      Separator: kept("separator", asText),
      NumberFormat: {
        read: (self) => self.model.numberFormat,
        write: (self, format) => self.formatNumbers(asText(format)),
      },
      LinkNumberFormat: kept("linkNumberFormat", asFlag),
    },
    navigations: { Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartDataLabelFormat") },
  };

  private formatNumbers(format: string): void {
    this.edit((model) => {
      model.numberFormat = format;
      model.linkNumberFormat = false;
    });
  }
}
