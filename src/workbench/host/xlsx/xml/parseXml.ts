import { NotAWorkbook } from "../NotAWorkbook";
import { XmlElement } from "./XmlElement";

/** Elements of one name that are handed over one by one instead of being kept, so that a long sheet stays small. */
export interface XmlStream {
  readonly name: string;
  readonly take: (element: XmlElement) => void;
}

const deepest = 256;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Reads a part. Document types are refused, as Excel refuses them: entities of a file's own are a way to blow it up. */
export function parseXml(xml: string, stream?: XmlStream): XmlElement {
  const top = new XmlElement("");
  const open: XmlElement[] = [top];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at && open.length > 1) (open.at(-1) ?? top).text += decoded(xml.slice(at, end));
    if (next < 0) break;
    at = next;
    if (xml.startsWith("<!--", at)) at = after(xml, "-->", at);
    else if (xml.startsWith("<![CDATA[", at)) {
      const close = after(xml, "]]>", at);
      (open.at(-1) ?? top).text += xml.slice(at + 9, close - 3);
      at = close;
    } else if (xml.startsWith("<?", at)) at = after(xml, "?>", at);
    else if (xml.startsWith("<!", at)) throw new NotAWorkbook("damaged", "a document type");
    else at = tag(xml, at, open, stream);
  }
  const [root] = top.children;
  if (open.length > 1 || !root) throw new NotAWorkbook("damaged", "a part that ends early");
  return root;
}

function tag(xml: string, at: number, open: XmlElement[], stream: XmlStream | undefined): number {
  const close = tagEnd(xml, at);
  const inside = open.at(-1);
  if (xml[at + 1] === "/") {
    const name = local(xml.slice(at + 2, close - 1).trim());
    const done = open.length > 1 ? open.pop() : undefined;
    if (done?.name !== name) throw new NotAWorkbook("damaged", `</${name}>`);
    finish(done, open.at(-1), stream);
    return close;
  }
  const empty = xml[close - 2] === "/";
  const body = xml.slice(at + 1, empty ? close - 2 : close - 1);
  const nameEnd = body.search(/\s/);
  const name = local(nameEnd < 0 ? body : body.slice(0, nameEnd));
  const element = new XmlElement(name, nameEnd < 0 ? {} : attributesIn(body.slice(nameEnd)));
  if (empty) finish(element, inside, stream);
  else if (open.push(element) > deepest) throw new NotAWorkbook("damaged", "elements too deep");
  return close;
}

function finish(element: XmlElement, parent: XmlElement | undefined, stream: XmlStream | undefined): void {
  if (stream?.name === element.name) stream.take(element);
  else parent?.children.push(element);
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute))
    if (!name.startsWith("xmlns")) found[local(name)] = decoded(double ?? single ?? "");
  return found;
}

/** Just after the `>` that ends the tag; one inside an attribute's quotes does not. */
function tagEnd(xml: string, at: number): number {
  const plain = after(xml, ">", at);
  const quotes = xml.slice(at, plain).match(/["']/g)?.length ?? 0;
  if (quotes % 2 === 0) return plain;
  let quote = "";
  for (let index = at; index < xml.length; index += 1) {
    const character = xml[index] ?? "";
    if (quote) quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return index + 1;
  }
  throw new NotAWorkbook("damaged", "a tag that does not end");
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new NotAWorkbook("damaged", "a part that ends early");
  return found + mark.length;
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
