/** An element of a part, its names without prefixes: strict and transitional files differ only in those. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** All character data directly inside. */
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>> = {},
  ) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((each) => each.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((each) => each.name === name);
  }

  /** The element down this path of first children. */
  at(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((found, name) => found?.child(name), this);
  }

  /** Every element of this name below, at any depth. */
  within(name: string): XmlElement[] {
    return this.children.flatMap((each) => [...(each.name === name ? [each] : []), ...each.within(name)]);
  }

  attr(name: string): string | undefined {
    return Object.hasOwn(this.attributes, name) ? this.attributes[name] : undefined;
  }

  number(name: string): number | undefined {
    const text = this.attr(name);
    const value = text === undefined || text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An attribute that says yes or no; `otherwise` where it is absent. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attr(name);
    return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
  }
}
