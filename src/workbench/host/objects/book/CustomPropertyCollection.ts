import { z } from "zod";
import { asShape, asText } from "../../protocol/arguments";
import { collectionQueries } from "../HostCollection";
import type { Members } from "../HostObject";
import { KeyedCollection, KeyedItem, type Pair } from "./KeyedCollection";

type Value = string | number | boolean;

const asValue = (value: unknown): Value => asShape(z.union([z.string(), z.number(), z.boolean()]), value);

function typeOf(value: Value): "Boolean" | "Number" | "Float" | "String" {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value) ? "Number" : "Float";
}

/** A custom property of the document. */
export class CustomProperty extends KeyedItem<Value> {
  static override readonly members: Members<CustomProperty> = {
    type: "CustomProperty",
    identity: { key: "_Id", of: ({ pair }) => pair.key },
    scalars: {
      Key: ({ pair }) => pair.key,
      Type: ({ pair }) => typeOf(pair.value),
      Value: { read: ({ pair }) => pair.value, write: (self, value) => self.assign(asValue(value)) },
    },
    commands: { Delete: ({ list, pair }) => list.remove(pair) },
  };
}

/** The document's custom properties. */
export class CustomPropertyCollection extends KeyedCollection<Value, CustomProperty> {
  static override readonly members: Members<CustomPropertyCollection> = {
    type: "CustomPropertyCollection",
    queries: collectionQueries,
    commands: {
      Add: (self, key, value) => self.put(asText(key), asValue(value)),
      DeleteAll: (self) => self.clear(),
    },
  };

  of(pair: Pair<Value>): CustomProperty {
    return new CustomProperty(this, pair);
  }
}
