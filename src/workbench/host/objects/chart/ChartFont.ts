import type { ChartFontModel } from "../../model/ChartModel";
import { asFlag, asNumber, asText } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";
import type { Members } from "../HostObject";
import { ChartPart, keeper, oneOf } from "./ChartPart";

const kept = keeper<ChartFontModel>();

/** The font of a chart's text. */
export class ChartFont extends ChartPart<ChartFontModel> {
  static override readonly members: Members<ChartFont> = {
    type: "ChartFont",
    scalars: {
      Bold: kept("bold", asFlag, false),
      Color: kept("color", asColor, "#595959"),
      Italic: kept("italic", asFlag, false),
      Name: kept("name", asText, "Calibri"),
      Size: kept("size", asNumber, 10),
      Underline: kept("underline", oneOf(["None", "Single"]), "None"),
    },
  };
}
