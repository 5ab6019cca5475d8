import { asText } from "../../protocol/arguments";
import { collectionQueries } from "../HostCollection";
import type { Members } from "../HostObject";
import { KeyedCollection, KeyedItem, type Pair } from "./KeyedCollection";

/** A setting: any JSON value that stays with the file. */
export class Setting extends KeyedItem<unknown> {
  static override readonly members: Members<Setting> = {
    type: "Setting",
    identity: { key: "_Id", of: ({ pair }) => pair.key },
    scalars: {
      Key: ({ pair }) => pair.key,
      Value: { read: ({ pair }) => pair.value, write: (self, value) => self.assign(value) },
    },
    commands: { Delete: ({ list, pair }) => list.remove(pair) },
  };
}

/** The settings add-ins keep in a workbook. */
export class SettingCollection extends KeyedCollection<unknown, Setting> {
  static override readonly members: Members<SettingCollection> = {
    type: "SettingCollection",
    queries: collectionQueries,
    commands: { Add: (self, key, value) => self.put(asText(key), value) },
  };

  of(pair: Pair<unknown>): Setting {
    return new Setting(this, pair);
  }
}
