import { ShareProblem } from "../ShareProblem";

/** A tag as it stands in a part's text. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** With its prefix: "x14:cfRule". */
  readonly name: string;
  /** Without it: "cfRule". */
  readonly local: string;
  /** From its "<" to behind its ">". */
  readonly start: number;
  readonly end: number;
}

const damaged = (detail: string): ShareProblem => new ShareProblem("share-damaged", detail);

const behind = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw damaged(`no ${mark}`);
  return at + mark.length;
};

/** The end of a tag: the ">" that stands in no quotes. */
const tagEnd = (xml: string, from: number): number => {
  const plain = xml.indexOf(">", from);
  if (plain < 0) throw damaged("a tag without end");
  const first = xml.slice(from, plain);
  if (!first.includes('"') && !first.includes("'")) return plain;
  let quote = "";
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at] ?? "";
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at;
    else if (character === '"' || character === "'") quote = character;
  }
  throw damaged("a tag without end");
};

const nameAt = /[^\s/>]+/y;

/**
 * Tells each tag of a part in its order, from a place on; comments, character data and instructions are passed over.
 *
 * It only finds places: whoever asks cuts and puts in text there, and every other character stays as it was.
 *
 * @param tell - answers false when it has seen enough
 * @throws ShareProblem `share-damaged` for what is no XML, or brings a document type, which workbooks never have
 */
export const eachTag = (xml: string, tell: (tag: Tag) => boolean | void, from = 0): void => {
  let at = xml.indexOf("<", from);
  while (at >= 0) {
    const next = xml[at + 1];
    if (next === "!") {
      if (xml.startsWith("<!--", at)) at = behind(xml, "-->", at + 4);
      else if (xml.startsWith("<![CDATA[", at)) at = behind(xml, "]]>", at + 9);
      else throw damaged("a document type");
    } else if (next === "?") at = behind(xml, "?>", at + 2);
    else {
      const closing = next === "/";
      nameAt.lastIndex = closing ? at + 2 : at + 1;
      const name = nameAt.exec(xml)?.[0];
      if (name === undefined) throw damaged("a tag without name");
      const last = tagEnd(xml, nameAt.lastIndex);
      const kind = closing ? "close" : xml[last - 1] === "/" ? "empty" : "open";
      const local = name.slice(name.indexOf(":") + 1);
      if (tell({ kind, name, local, start: at, end: last + 1 }) === false) return;
      at = last + 1;
    }
    at = xml.indexOf("<", at);
  }
};
