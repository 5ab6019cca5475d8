import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import type { Members } from "../HostObject";
import { borderSides } from "./borderSides";
import { RangeBorder } from "./RangeBorder";
import type { Formatted } from "./styled";

/** The eight lines a range can have. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly members: Members<RangeBorderCollection> = {
    type: "RangeBorderCollection",
    scalars: collectionScalars,
    queries: { GetItem: collectionQueries.GetItem, GetItemAt: collectionQueries.GetItemAt },
  };

  constructor(private readonly range: Formatted) {
    super(range.host);
  }

  items(): readonly RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.range, side));
  }

  find(key: string): RangeBorder | undefined {
    return this.items().find(({ side }) => side === key);
  }
}
