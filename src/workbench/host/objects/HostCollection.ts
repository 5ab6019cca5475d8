import { RichError } from "../protocol/RichError";
import { asCount, asKey } from "../protocol/arguments";
import { HostObject } from "./HostObject";

/** A list Office.js can load and index: by id, by name without regard to case, or by position. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): readonly Item[];

  /** The item with this id or name; a subclass says what a name is. */
  abstract find(key: string): Item | undefined;

  item(key: unknown): Item {
    const found = this.itemOrNull(key);
    if (!found) throw new RichError("ItemNotFound");
    return found;
  }

  itemOrNull(key: unknown): Item | null {
    const wanted = asKey(key);
    return (typeof wanted === "number" ? this.items()[wanted] : this.find(wanted)) ?? null;
  }

  itemAt(index: unknown): Item {
    const found = this.items()[asCount(index)];
    if (!found) throw new RichError("InvalidArgument");
    return found;
  }
}

/** Members every collection has; spread them into `members` and leave out what Office.js's class lacks. */
export const collectionScalars = {
  Count: (self: HostCollection) => self.items().length,
};

export const collectionQueries = {
  GetItem: (self: HostCollection, key: unknown) => self.item(key),
  GetItemOrNullObject: (self: HostCollection, key: unknown) => self.itemOrNull(key),
  GetItemAt: (self: HostCollection, index: unknown) => self.itemAt(index),
  GetCount: (self: HostCollection) => self.items().length,
};
