import { element, escaped } from "../xml/element";
import { encodeCellText } from "../xml/cellText";
import { spreadsheetNamespace } from "../namespaces";

/** The texts that cells share: each once, by place. */
export class SharedStringsWriter {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The place of an item that is XML already. */
  place(item: string): number {
    const known = this.places.get(item);
    const place = known ?? this.places.size;
    if (known === undefined) this.places.set(item, place);
    this.uses += 1;
    return place;
  }

  placeOf(text: string): number {
    return this.place(element("si", {}, textElement(text)));
  }

  xml(): string {
    const xmlns = spreadsheetNamespace;
    const items = [...this.places.keys()];
    return element("sst", { xmlns, count: this.uses, uniqueCount: items.length }, ...items);
  }
}

/** A `<t>`; blanks at its ends and line breaks say that they are meant. */
export function textElement(text: string): string {
  const spaced = /^\s|\s$|[\n\t]| {2}/.test(text);
  const inside = escaped(encodeCellText(text));
  return element("t", spaced ? { "xml:space": "preserve" } : {}, inside);
}
