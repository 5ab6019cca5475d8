import type { ChartSeriesModel, ChartTextModel } from "../../model/ChartModel";
import type { SheetArea } from "../../model/SheetArea";
import { asFlag, asNumber, asText } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";
import { RichError } from "../../protocol/RichError";
import type { Members } from "../HostObject";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartFormat } from "./ChartFormat";
import { ChartPart, keeper, oneOf } from "./ChartPart";
import { ChartPointsCollection } from "./ChartPointsCollection";
import { asChartType } from "./chartTypes";
import { seriesName } from "./seriesName";

const kept = keeper<ChartSeriesModel>();

const markers = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

const within = (least: number, most: number) => (value: unknown) => {
  const number = asNumber(value);
  if (number < least || number > most) throw new RichError("InvalidArgument");
  return number;
};

/** One series of a chart: live references to its values and categories, and how it is drawn. */
export class ChartSeries extends ChartPart<ChartSeriesModel> {
  static override readonly members: Members<ChartSeries> = {
    type: "ChartSeries",
    scalars: {
      Name: {
        read: (self) => seriesName(self.owner, self.model),
        write: (self, name) => self.rename(asText(name)),
      },
      ChartType: {
        read: (self) => self.model.type ?? self.owner.model.type,
        write: (self, type) => self.retype(asChartType(type)),
      },
      AxisGroup: kept("axisGroup", oneOf(["Primary", "Secondary"])),
      BubbleScale: kept("bubbleScale", within(0, 300)),
      DoughnutHoleSize: kept("doughnutHoleSize", within(10, 90)),
      Explosion: kept("explosion", within(0, 400)),
      Filtered: kept("filtered", asFlag),
      FirstSliceAngle: kept("firstSliceAngle", within(0, 360)),
      GapWidth: kept("gapWidth", within(0, 500)),
      HasDataLabels: kept("hasDataLabels", asFlag),
      InvertIfNegative: kept("invertIfNegative", asFlag),
      MarkerBackgroundColor: kept("markerBackgroundColor", asColor, ""),
      MarkerForegroundColor: kept("markerForegroundColor", asColor, ""),
      MarkerSize: kept("markerSize", within(2, 72)),
      MarkerStyle: kept("markerStyle", oneOf(markers)),
      Overlap: kept("overlap", within(-100, 100)),
      PlotOrder: {
        read: (self) => self.owner.orderOf(self.model),
        write: (self, order) => self.reorder(order),
      },
      Smooth: kept("smooth", asFlag),
      VaryByCategories: kept("varyByCategories", asFlag),
    },
    navigations: {
      Format: (self) => new ChartFormat(self.owner, self.model.format, "ChartSeriesFormat"),
      DataLabels: (self) => new ChartDataLabels(self.owner, self.model.dataLabels),
      Points: (self) => new ChartPointsCollection(self.owner, self.model),
    },
    queries: {
      GetDimensionValues: (self, dimension) => self.owner.valuesOf(self.dimension(dimension)),
      GetDimensionDataSourceString: (self, dimension) => self.owner.addressOf(self.dimension(dimension)),
    },
    commands: {
      Delete: (self) => self.owner.removeSeries(self.model),
      SetValues: async (self, range) => self.refer("values", await self.owner.cellsOf(range)),
      SetXAxisValues: async (self, range) => self.refer("categories", await self.owner.cellsOf(range)),
      SetBubbleSizes: async (self, range) => self.refer("bubbleSizes", await self.owner.cellsOf(range)),
    },
  };

  private async rename(name: string): Promise<void> {
    const text: ChartTextModel = name.startsWith("=")
      ? { source: await this.owner.cellOf(name) }
      : { text: name };
    this.edit((model) => {
      model.name = text;
    });
  }

  private retype(type: string): void {
    this.edit((model) => {
      if (type === this.owner.model.type) delete model.type;
      else model.type = type;
    });
  }

  private reorder(order: unknown): void {
    this.owner.reorder(this.model, asNumber(order));
  }

  private refer(part: "values" | "categories" | "bubbleSizes", cells: SheetArea): void {
    this.edit((model) => {
      model[part] = cells;
    });
  }

  private dimension(name: unknown): SheetArea | undefined {
    const dimension = oneOf(["Categories", "Values", "XValues", "YValues", "BubbleSizes"])(name);
    if (dimension === "BubbleSizes") return this.model.bubbleSizes;
    return dimension === "Categories" || dimension === "XValues" ? this.model.categories : this.model.values;
  }
}
