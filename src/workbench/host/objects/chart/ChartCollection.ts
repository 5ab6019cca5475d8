import type { ChartModel } from "../../model/ChartModel";
import { assertObjectsEditable } from "../../model/protection";
import { tell } from "../../model/Notices";
import { sheetExtras } from "../../model/SheetExtras";
import { asChoice, given } from "../../protocol/arguments";
import type { SheetModel } from "../../univer/SheetModel";
import { newId } from "../../univer/WorkbookModel";
import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import type { HostContext } from "../HostContext";
import type { Members } from "../HostObject";
import { ChartObject } from "./ChartObject";
import { chartSource } from "./chartSource";
import { asChartType } from "./chartTypes";
import { newChart } from "./newChart";
import { OpenChart } from "./OpenChart";

/** Where Excel puts a chart that nobody has placed yet, in a sheet of ordinary cells. */
const firstAnchor = { row: 7, column: 4, right: 0, down: 0 };

/** The charts of a worksheet, in the order they were made. */
export class ChartCollection extends HostCollection<ChartObject> {
  static override readonly members: Members<ChartCollection> = {
    type: "ChartCollection",
    scalars: collectionScalars,
    queries: collectionQueries,
    commands: { Add: (self, type, source, by) => self.add(type, source, by) },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  items(): readonly ChartObject[] {
    return sheetExtras(this.sheet).charts.map((model) => this.of(model));
  }

  find(key: string): ChartObject | undefined {
    const wanted = key.toLowerCase();
    return this.items().find(
      ({ chart: { model } }) => model.id === key || model.name.toLowerCase() === wanted,
    );
  }

  private async add(type: unknown, source: unknown, by: unknown): Promise<ChartObject> {
    const chartType = asChartType(type);
    const seriesBy = given((value) => asChoice(["Auto", "Rows", "Columns"], value), by) ?? "Auto";
    const { sheet, area } = await this.host.rangeFrom(source, this.sheet);
    assertObjectsEditable(this.sheet);
    const made = chartSource(sheet, { ...area, sheetId: sheet.id }, seriesBy);
    const model = newChart({
      id: newId(),
      name: this.freeName(),
      type: chartType,
      anchor: { ...firstAnchor },
      ...made,
    });
    sheetExtras(this.sheet).charts.push(model);
    tell(this.host.workbook, "charts");
    return this.of(model);
  }

  private freeName(): string {
    let number = sheetExtras(this.sheet).charts.length + 1;
    while (this.find(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }

  private of(model: ChartModel): ChartObject {
    return new ChartObject(new OpenChart(this.host, this.sheet, model));
  }
}
