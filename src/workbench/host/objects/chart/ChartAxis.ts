import type { ChartAxisModel } from "../../model/ChartModel";
import { asFlag, asNumber, asText } from "../../protocol/arguments";
import type { Members } from "../HostObject";
import { ChartFormat } from "./ChartFormat";
import { ChartGridlines } from "./ChartGridlines";
import { ChartPart, keeper, automaticKeeper, oneOf } from "./ChartPart";
import { ChartAxisTitle } from "./ChartTitle";
import type { OpenChart } from "./OpenChart";

const kept = keeper<ChartAxisModel>();
const automatic = automaticKeeper<ChartAxisModel>();

const categoryTypes = ["Automatic", "TextAxis", "DateAxis"] as const;
const scaleTypes = ["Linear", "Logarithmic"] as const;
const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
const labelPositions = ["NextToAxis", "High", "Low", "None"] as const;
const displayUnits = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;

export type AxisType = "Category" | "Value";
export type AxisGroup = "Primary" | "Secondary";

/** One axis of a chart. Automatic bounds and units read as empty texts, and writing an empty text makes them so. */
export class ChartAxis extends ChartPart<ChartAxisModel> {
  static override readonly members: Members<ChartAxis> = {
    type: "ChartAxis",
    scalars: {
      Type: (self) => self.axisType,
      AxisGroup: (self) => self.axisGroup,
      Visible: kept("visible", asFlag),
      Minimum: automatic("minimum", asNumber),
      Maximum: automatic("maximum", asNumber),
      MajorUnit: automatic("majorUnit", asNumber),
      MinorUnit: automatic("minorUnit", asNumber),
      TickLabelSpacing: automatic("tickLabelSpacing", asNumber),
      NumberFormat: {
        read: (self) => self.model.numberFormat,
        write: (self, format) => self.formatNumbers(asText(format)),
      },
      LinkNumberFormat: kept("linkNumberFormat", asFlag),
      ReversePlotOrder: kept("reversePlotOrder", asFlag),
      CategoryType: kept("categoryType", oneOf(categoryTypes)),
      ScaleType: kept("scaleType", oneOf(scaleTypes)),
      DisplayUnit: kept("displayUnit", oneOf(displayUnits)),
      ShowDisplayUnitLabel: kept("showDisplayUnitLabel", asFlag),
      IsBetweenCategories: kept("isBetweenCategories", asFlag),
      TickLabelPosition: kept("tickLabelPosition", oneOf(labelPositions)),
      MajorTickMark: kept("majorTickMark", oneOf(tickMarks)),
      MinorTickMark: kept("minorTickMark", oneOf(tickMarks)),
    },
    navigations: {
      Title: (self) => new ChartAxisTitle(self.owner, self.model.title),
      Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartAxisFormat"),
      MajorGridlines: (self) => new ChartGridlines(self.owner, self.model.majorGridlines),
      MinorGridlines: (self) => new ChartGridlines(self.owner, self.model.minorGridlines),
    },
    commands: {
      SetCategoryNames: async (self, range) => self.owner.setCategories(await self.owner.cellsOf(range)),
    },
  };

  constructor(
    owner: OpenChart,
    model: ChartAxisModel,
    private readonly axisType: AxisType,
    private readonly axisGroup: AxisGroup,
  ) {
    super(owner, model);
  }

  /** A format of one's own cuts the axis loose from its cells' format. */
  private formatNumbers(format: string): void {
    this.edit((model) => {
      model.numberFormat = format;
      model.linkNumberFormat = false;
    });
  }
}
