import type { ICellData } from "@univerjs/core";
import { element } from "../../xml/element";
import { textElement } from "../SharedStringsWriter";
import { fontXml } from "../styles/fontXml";

/** A text whose parts look different, as a `<si>` of runs; undefined when it is a plain one. */
export function richItem({ p }: ICellData): string | undefined {
  const runs = p?.body?.textRuns?.filter(({ ts }) => ts && Object.keys(ts).length > 0) ?? [];
  const text = p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (!text || runs.length === 0) return undefined;
  const pieces: string[] = [];
  let at = 0;
  const plain = (upTo: number): void => {
    if (upTo > at) pieces.push(element("r", {}, textElement(text.slice(at, upTo))));
  };
  for (const { st, ed, ts } of [...runs].sort((a, b) => a.st - b.st)) {
    plain(st);
    pieces.push(
      element("r", {}, element("rPr", {}, ...fontXml(ts ?? {}, "rFont")), textElement(text.slice(st, ed))),
    );
    at = ed;
  }
  plain(text.length);
  return element("si", {}, ...pieces);
}
