import { plain } from "./plain";

/** An attribute of a tag, and where it stands with the blank before it. */
export interface Attribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;
const tagName = /<[^\s/>]+/y;

/** The attributes of the tag that begins here, by their names with prefix. */
export const attributesAt = (xml: string, start: number): ReadonlyMap<string, Attribute> => {
  const found = new Map<string, Attribute>();
  tagName.lastIndex = start;
  if (!tagName.test(xml)) return found;
  attribute.lastIndex = tagName.lastIndex;
  for (let match = attribute.exec(xml); match; match = attribute.exec(xml)) {
    const [whole, name = "", quoted, single = ""] = match;
    found.set(name, {
      value: plain(quoted ?? single),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
};

/** An attribute's value by its name without prefix, as `id` of `r:id`. */
export const valueOf = (attributes: ReadonlyMap<string, Attribute>, local: string): string | undefined =>
  (attributes.get(local) ?? [...attributes].find(([name]) => name.endsWith(`:${local}`))?.[1])?.value;
