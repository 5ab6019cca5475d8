import type { Notice } from "../../model/Notices";
import { tell } from "../../model/Notices";
import { RichError } from "../../protocol/RichError";
import { HostCollection } from "../HostCollection";
import type { HostContext } from "../HostContext";
import { HostObject } from "../HostObject";

export interface Pair<Value> {
  key: string;
  value: Value;
}

/** Values under keys, as settings and custom properties are; keys are told apart without regard to case. */
export abstract class KeyedCollection<Value, Item extends KeyedItem<Value>> extends HostCollection<Item> {
  constructor(
    host: HostContext,
    readonly pairs: Pair<Value>[],
    private readonly notice: Notice,
  ) {
    super(host);
  }

  abstract of(pair: Pair<Value>): Item;

  items(): readonly Item[] {
    return this.pairs.map((pair) => this.of(pair));
  }

  find(key: string): Item | undefined {
    const wanted = key.toLowerCase();
    return this.items().find(({ pair }) => pair.key.toLowerCase() === wanted);
  }

  /** Adds the value, or replaces what stands under the key. */
  put(key: string, value: Value): Item {
    if (key === "") throw new RichError("InvalidArgument");
    const known = this.find(key)?.pair;
    if (known) known.value = value;
    const pair = known ?? { key, value };
    if (!known) this.pairs.push(pair);
    this.changed();
    return this.of(pair);
  }

  remove(pair: Pair<Value>): null {
    const place = this.pairs.indexOf(pair);
    if (place < 0) throw new RichError("ItemNotFound");
    this.pairs.splice(place, 1);
    this.changed();
    return null;
  }

  clear(): null {
    this.pairs.length = 0;
    this.changed();
    return null;
  }

  changed(): void {
    tell(this.host.workbook, this.notice);
  }
}

/** One value under its key. */
export abstract class KeyedItem<Value> extends HostObject {
  constructor(
    readonly list: KeyedCollection<Value, KeyedItem<Value>>,
    readonly pair: Pair<Value>,
  ) {
    super(list.host);
  }

  assign(value: Value): void {
    this.pair.value = value;
    this.list.changed();
  }
}
