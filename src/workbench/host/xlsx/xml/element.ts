export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Content = string | undefined | false;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Characters that XML cannot hold at all. */
const unwritable = new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]", "g");

/** A text as it stands between tags. */
export const escaped = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>]/g, (character) => escapes[character] ?? "");

const quoted = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>"\n\r\t]/g, (character) => escapes[character] ?? "");

/** An element as text: absent attributes and contents are left out, yes and no are 1 and 0. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${quoted(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`,
    )
    .join("");
  const inside = content.filter(Boolean).join("");
  return inside === "" ? `<${name}${listed}/>` : `<${name}${listed}>${inside}</${name}>`;
}

/** The element, or nothing when nothing is inside. */
export const elementWith = (name: string, attributes: Attributes, ...content: readonly Content[]): string =>
  content.some(Boolean) ? element(name, attributes, ...content) : "";

/** A list element with its count, or nothing when the list is empty. */
export const listElement = (name: string, items: readonly string[], attributes: Attributes = {}): string =>
  items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, ...items);

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
