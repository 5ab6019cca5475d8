import type { ChartFontModel, ChartFormatModel } from "../../model/ChartModel";
import type { HostObject, Members } from "../HostObject";
import { ChartFill } from "./ChartFill";
import { ChartFont } from "./ChartFont";
import { ChartLineFormat } from "./ChartLineFormat";
import { ChartPart } from "./ChartPart";
import type { OpenChart } from "./OpenChart";

/** What Office.js calls the formats of a chart's parts, with the navigations each has. */
const parts = {
  ChartAxisFormat: ["Fill", "Font", "Line"],
  ChartAxisTitleFormat: ["Fill", "Font", "Border"],
  ChartDataLabelFormat: ["Fill", "Font", "Border"],
  ChartGridlinesFormat: ["Line"],
  ChartLegendFormat: ["Fill", "Font", "Border"],
  ChartPlotAreaFormat: ["Fill", "Border"],
  ChartPointFormat: ["Fill", "Border"],
  ChartSeriesFormat: ["Fill", "Line"],
  ChartTitleFormat: ["Fill", "Font", "Border"],
} as const;

export type ChartFormatType = keyof typeof parts;

const makers = {
  Fill: (self: ChartFormat): HostObject => new ChartFill(self.owner, self.model),
  Font: (self: ChartFormat): HostObject => new ChartFont(self.owner, self.font()),
  Line: (self: ChartFormat): HostObject => new ChartLineFormat(self.owner, self.model),
  Border: (self: ChartFormat): HostObject => new ChartLineFormat(self.owner, self.model),
};

/** The format of a chart's part: fill, font, line or border, as far as the part has them. */
export class ChartFormat extends ChartPart<ChartFormatModel> {
  constructor(
    owner: OpenChart,
    model: ChartFormatModel,
    private readonly type: ChartFormatType,
  ) {
    super(owner, model);
  }

  override get members(): Members<never> {
    const navigations = Object.fromEntries(parts[this.type].map((part) => [part, makers[part]]));
    return { type: this.type, navigations };
  }

  font(): ChartFontModel {
    this.model.font ??= {};
    return this.model.font;
  }
}
