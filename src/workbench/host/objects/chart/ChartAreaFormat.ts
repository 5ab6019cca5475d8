import type { ChartAreaModel } from "../../model/ChartModel";
import { asFlag } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFill } from "./ChartFill";
import { ChartFont } from "./ChartFont";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart, keeper } from "./ChartPart";

const kept = keeper<ChartAreaModel>();

/** The format of the whole chart: its ground, its border and the font of all its texts. */
export class ChartAreaFormat extends ChartPart<ChartAreaModel> {
  static override readonly members: Members<ChartAreaFormat> = {
    type: "ChartAreaFormat",
    scalars: { RoundedCorners: kept("roundedCorners", asFlag, false) },
    navigations: {
      Fill: (self) => new ChartFill(self.owner, self.model),
      Border: (self) => new ChartLineFormat(self.owner, self.model),
      Font: (self) => new ChartFont(self.owner, (self.model.font ??= {})),
    },
  };
}
