import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import type { Members } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import { borderSides } from "./borderSides";
import { RangeBorder } from "./RangeBorder";

/** The eight lines a range can have. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly members: Members<RangeBorderCollection> = {
    type: "RangeBorderCollection",
    scalars: collectionScalars,
    queries: { GetItem: collectionQueries.GetItem, GetItemAt: collectionQueries.GetItemAt },
  };

  constructor(private readonly range: RangeObject) {
    super(range.host);
  }

  items(): readonly RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.range, side));
  }

  find(key: string): RangeBorder | undefined {
    return this.items().find(({ side }) => side === key);
  }
}
