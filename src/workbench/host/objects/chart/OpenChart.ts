import type { ChartModel, ChartSeriesModel } from "../../model/ChartModel";
import { tell } from "../../model/Notices";
import { assertObjectsEditable } from "../../model/protection";
import type { SheetArea } from "../../model/SheetArea";
import { sheetExtras } from "../../model/SheetExtras";
import { asText } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { cellCount } from "../../univer/Area";
import { fullAddress } from "../../univer/address";
import type { CellValue } from "../../univer/cellReading";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { seriesName } from "./seriesName";

/** A chart on its sheet: what its parts need to read cells and to change it. */
export class OpenChart {
  constructor(
    readonly host: HostContext,
    readonly sheet: SheetModel,
    readonly model: ChartModel,
  ) {}

  /** Changes the chart unless its sheet's protection forbids it, and tells the page. */
  edit(change: () => void): void {
    assertObjectsEditable(this.sheet);
    change();
    tell(this.host.workbook, "charts");
  }

  delete(): void {
    const { charts } = sheetExtras(this.sheet);
    this.edit(() => charts.splice(charts.indexOf(this.model), 1));
  }

  addSeries(series: ChartSeriesModel, index = this.model.series.length): void {
    this.edit(() => this.model.series.splice(index, 0, series));
  }

  removeSeries(series: ChartSeriesModel): void {
    this.edit(() => this.model.series.splice(this.orderOf(series), 1));
  }

  /** Moves a series to this place in plotting order. */
  reorder(series: ChartSeriesModel, place: number): void {
    if (!(place in this.model.series)) throw new RichError("InvalidArgument");
    this.removeSeries(series);
    this.addSeries(series, place);
  }

  /** A series' place in plotting order. Throws ItemNotFound when it has been removed. */
  orderOf(series: ChartSeriesModel): number {
    const place = this.model.series.indexOf(series);
    if (place < 0) throw new RichError("ItemNotFound");
    return place;
  }

  setCategories(cells: SheetArea): void {
    this.edit(() => this.model.series.forEach((series) => (series.categories = cells)));
  }

  hasSecondaryAxis(): boolean {
    return this.model.series.some((series) => series.axisGroup === "Secondary");
  }

  /** The name of the only series; undefined when there are several. */
  titleOfSeries(): string | undefined {
    const [only, second] = this.model.series;
    return only && !second ? seriesName(this, only) : undefined;
  }

  /** The text of a live cell, as it is shown; "#REF!" when its sheet is gone. */
  textOf({ sheetId, row, column }: SheetArea): string {
    return this.host.workbook.sheetById(sheetId)?.text(row, column) ?? "#REF!";
  }

  valuesOf(cells: SheetArea | undefined): CellValue[] {
    const sheet = cells && this.host.workbook.sheetById(cells.sheetId);
    return sheet ? sheet.grid(cells, (row, column) => sheet.value(row, column)).flat() : [];
  }

  addressOf(cells: SheetArea | undefined): string {
    const sheet = cells && this.host.workbook.sheetById(cells.sheetId);
    return sheet ? fullAddress(sheet.name, cells, true) : "";
  }

  /** The cells of a Range argument, or of an address seen from the chart's sheet. */
  async cellsOf(range: unknown): Promise<SheetArea> {
    const { sheet, area } = await this.host.rangeFrom(range, this.sheet);
    return { ...area, sheetId: sheet.id };
  }

  /** The cell a formula like `=Targets!$B$2` points to. Throws InvalidArgument when it is no single cell. */
  async cellOf(formula: unknown): Promise<SheetArea> {
    const cell = await this.cellsOf(asText(formula).replace(/^=/, ""));
    if (cellCount(cell) !== 1) throw new RichError("InvalidArgument");
    return cell;
  }
}
