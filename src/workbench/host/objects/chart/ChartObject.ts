import { cellAt, leftOf, topOf } from "../../model/cellGeometry";
import { asChoice, asFlag, asNumber, asText, given } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { HostObject, type Members, type Property } from "../HostObject";
import { ChartAreaFormat } from "./ChartAreaFormat";
import { ChartAxes } from "./ChartAxes";
import { ChartDataLabels } from "./ChartDataLabels";
import { ChartLegend } from "./ChartLegend";
import { ChartPlotArea } from "./ChartPlotArea";
import { ChartSeriesCollection } from "./ChartSeriesCollection";
import { chartSource } from "./chartSource";
import { ChartTitle } from "./ChartTitle";
import { asChartType } from "./chartTypes";
import type { OpenChart } from "./OpenChart";

const seriesBy = ["Auto", "Rows", "Columns"] as const;
const blanks = ["NotPlotted", "Zero", "Interplotted"] as const;

const size = (key: "width" | "height"): Property<ChartObject> => ({
  read: ({ chart }) => chart.model[key],
  write: ({ chart }, value) => {
    const points = asNumber(value);
    if (points <= 0) throw new RichError("InvalidArgument");
    chart.edit(() => (chart.model[key] = points));
  },
});

/** A chart standing on a worksheet. */
export class ChartObject extends HostObject {
  static override readonly members: Members<ChartObject> = {
    type: "Chart",
    identity: { key: "Id", of: ({ chart }) => chart.model.id },
    scalars: {
      Id: ({ chart }) => chart.model.id,
      Name: { read: ({ chart }) => chart.model.name, write: (self, name) => self.rename(asText(name)) },
      ChartType: {
        read: ({ chart }) => chart.model.type,
        write: (self, type) => self.retype(asChartType(type)),
      },
      Top: { read: (self) => self.top(), write: (self, top) => self.moveTo(self.left(), asNumber(top)) },
      Left: { read: (self) => self.left(), write: (self, left) => self.moveTo(asNumber(left), self.top()) },
      Width: size("width"),
      Height: size("height"),
      PlotBy: {
        read: ({ chart }) => chart.model.plotBy,
        write: ({ chart }, by) => {
          const plotBy = asChoice(["Rows", "Columns"], by);
          chart.edit(() => (chart.model.plotBy = plotBy));
        },
      },
      PlotVisibleOnly: {
        read: ({ chart }) => chart.model.plotVisibleOnly,
        write: ({ chart }, flag) => {
          const only = asFlag(flag);
          chart.edit(() => (chart.model.plotVisibleOnly = only));
        },
      },
      DisplayBlanksAs: {
        read: ({ chart }) => chart.model.displayBlanksAs,
        write: ({ chart }, value) => {
          const shown = asChoice(blanks, value);
          chart.edit(() => (chart.model.displayBlanksAs = shown));
        },
      },
    },
    navigations: {
      Axes: ({ chart }) => new ChartAxes(chart, chart.model.axes),
      DataLabels: ({ chart }) => new ChartDataLabels(chart, chart.model.dataLabels),
      Format: ({ chart }) => new ChartAreaFormat(chart, chart.model.area),
      Legend: ({ chart }) => new ChartLegend(chart, chart.model.legend),
      PlotArea: ({ chart }) => new ChartPlotArea(chart, chart.model.plotArea),
      Series: ({ chart }) => new ChartSeriesCollection(chart),
      Title: ({ chart }) => new ChartTitle(chart, chart.model.title),
      Worksheet: ({ chart }) => chart.host.make.worksheet(chart.sheet),
    },
    commands: {
      Delete: ({ chart }) => chart.delete(),
      SetData: (self, range, by) =>
        self.setData(range, given((value) => asChoice(seriesBy, value), by) ?? "Auto"),
      SetPosition: (self, first, last) => self.cover(first, last),
    },
  };

  constructor(readonly chart: OpenChart) {
    super(chart.host);
  }

  private rename(name: string): void {
    this.chart.edit(() => (this.chart.model.name = name));
  }

  /** A chart's type is the type of all its series. */
  private retype(type: string): void {
    const { model } = this.chart;
    this.chart.edit(() => {
      model.type = type;
      model.series.forEach((series) => delete series.type);
    });
  }

  private async setData(range: unknown, by: (typeof seriesBy)[number]): Promise<void> {
    const cells = await this.chart.cellsOf(range);
    const sheet = this.host.workbook.sheetById(cells.sheetId);
    if (!sheet) throw new RichError("InvalidArgument");
    this.chart.edit(() => Object.assign(this.chart.model, chartSource(sheet, cells, by)));
  }

  private left(): number {
    const { anchor } = this.chart.model;
    return leftOf(this.chart.sheet, anchor.column) + anchor.right;
  }

  private top(): number {
    const { anchor } = this.chart.model;
    return topOf(this.chart.sheet, anchor.row) + anchor.down;
  }

  private moveTo(left: number, top: number): void {
    if (left < 0 || top < 0) throw new RichError("InvalidArgument");
    this.chart.edit(() => (this.chart.model.anchor = cellAt(this.chart.sheet, left, top)));
  }

  /** From the first cell's top left to the last one's bottom right; without a last cell the size stays. */
  private async cover(from: unknown, to: unknown): Promise<void> {
    const { sheet, model } = this.chart;
    const first = await this.chart.cellsOf(from);
    const end = await given((value) => this.chart.cellsOf(value), to);
    this.chart.edit(() => {
      model.anchor = { row: first.row, column: first.column, right: 0, down: 0 };
      if (!end) return;
      model.width = leftOf(sheet, end.column + end.columns) - leftOf(sheet, first.column);
      model.height = topOf(sheet, end.row + end.rows) - topOf(sheet, first.row);
    });
  }
}
