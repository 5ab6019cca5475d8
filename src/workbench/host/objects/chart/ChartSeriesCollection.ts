import { asCount, asText, given } from "../../protocol/arguments";
import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import type { Members } from "../HostObject";
import type { OpenChart } from "./OpenChart";
import { ChartSeries } from "./ChartSeries";
import { newSeries } from "./newChart";

/** The series of a chart in plotting order. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly members: Members<ChartSeriesCollection> = {
    type: "ChartSeriesCollection",
    scalars: collectionScalars,
    queries: { GetItemAt: collectionQueries.GetItemAt, GetCount: collectionQueries.GetCount },
    commands: { Add: (self, name, index) => self.add(given(asText, name), given(asCount, index)) },
  };

  constructor(private readonly owner: OpenChart) {
    super(owner.host);
  }

  items(): readonly ChartSeries[] {
    return this.owner.model.series.map((model) => new ChartSeries(this.owner, model));
  }

  find(): undefined {
    return undefined;
  }

  private add(name: string | undefined, index: number | undefined): ChartSeries {
    const model = newSeries(name === undefined ? {} : { text: name });
    this.owner.addSeries(model, index);
    return new ChartSeries(this.owner, model);
  }
}
