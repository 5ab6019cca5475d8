import { asText } from "../../protocol/arguments";
import { KeyedCollection, KeyedItem, type Pair } from "../book/KeyedCollection";
import { collectionQueries } from "../HostCollection";
import type { Members } from "../HostObject";

/** A text a worksheet carries under a key. */
export class WorksheetCustomProperty extends KeyedItem<string> {
  static override readonly members: Members<WorksheetCustomProperty> = {
    type: "WorksheetCustomProperty",
    identity: { key: "_Id", of: ({ pair }) => pair.key },
    scalars: {
      Key: ({ pair }) => pair.key,
      Value: { read: ({ pair }) => pair.value, write: (self, value) => self.assign(asText(value)) },
    },
    commands: { Delete: ({ list, pair }) => list.remove(pair) },
  };
}

/** The texts a worksheet carries that no cell shows. */
export class WorksheetCustomPropertyCollection extends KeyedCollection<string, WorksheetCustomProperty> {
  static override readonly members: Members<WorksheetCustomPropertyCollection> = {
    type: "WorksheetCustomPropertyCollection",
    queries: collectionQueries,
    commands: { Add: (self, key, value) => self.put(asText(key), asText(value)) },
  };

  of(pair: Pair<string>): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this, pair);
  }
}
