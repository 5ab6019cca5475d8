import type { ChartSeriesModel } from "../../model/ChartModel";
import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import type { Members } from "../HostObject";
import { ChartPoint } from "./ChartPoint";
import type { OpenChart } from "./OpenChart";

/** The points of a series, one for each of its values. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  static override readonly members: Members<ChartPointsCollection> = {
    type: "ChartPointsCollection",
    scalars: collectionScalars,
    queries: { GetItemAt: collectionQueries.GetItemAt, GetCount: collectionQueries.GetCount },
  };

  constructor(
    private readonly owner: OpenChart,
    private readonly series: ChartSeriesModel,
  ) {
    super(owner.host);
  }

  items(): readonly ChartPoint[] {
    return this.owner.valuesOf(this.series.values).map((value, index) => {
      const point = (this.series.points[index] ??= { format: {} });
      return new ChartPoint(this.owner, point, value);
    });
  }

  find(): undefined {
    return undefined;
  }
}
