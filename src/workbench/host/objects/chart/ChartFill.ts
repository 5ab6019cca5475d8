import type { ChartFormatModel } from "../../model/ChartModel";
import { asColor } from "../../protocol/asColor";
import type { Members } from "../HostObject";
import { ChartPart } from "./ChartPart";

/** The fill of a chart's shape; clearing leaves it without one. */
export class ChartFill extends ChartPart<ChartFormatModel> {
  static override readonly members: Members<ChartFill> = {
    type: "ChartFill",
    queries: {
      GetSolidColor: (self) => self.model.fill ?? "",
    },
    commands: {
      Clear: (self) =>
        self.edit((model) => {
          model.fill = null;
        }),
      SetSolidColor: (self, color) => {
        const fill = asColor(color);
        self.edit((model) => {
          model.fill = fill;
        });
      },
    },
  };
}
