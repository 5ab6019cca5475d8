import type { IDocumentData, ITextRun } from "@univerjs/core";
import type { NotKept } from "../NotKept";
import type { PackageReader } from "../package/PackageReader";
import { decodeCellText } from "../xml/cellText";
import type { XmlElement } from "../xml/XmlElement";
import type { Palette } from "./styles/Palette";
import { readFont } from "./styles/readFont";

/** A cell's text; `rich` where parts of it look different. */
export interface CellText {
  readonly text: string;
  readonly rich?: IDocumentData;
}

/** The texts that cells share, by place. */
export function readSharedStrings(
  file: PackageReader,
  path: string | undefined,
  palette: Palette,
  notKept: Set<NotKept>,
): CellText[] {
  const found: CellText[] = [];
  if (path) file.xml(path, { name: "si", take: (item) => found.push(readText(item, palette, notKept)) });
  return found;
}

/** A `<si>` or `<is>`: one text, or runs with a font each. How it is pronounced is not part of it. */
export function readText(item: XmlElement, palette: Palette, notKept: Set<NotKept>): CellText {
  if (item.child("rPh")) notKept.add("phonetic-text");
  const runs = item.all("r");
  if (runs.length === 0) return { text: decodeCellText(item.child("t")?.text ?? "") };
  const textRuns: ITextRun[] = [];
  let text = "";
  for (const run of runs) {
    const piece = decodeCellText(run.child("t")?.text ?? "");
    const font = run.child("rPr");
    const st = text.length;
    text += piece;
    if (font) textRuns.push({ st, ed: text.length, ts: readFont(font, palette) });
  }
  return textRuns.some(({ ts }) => ts && Object.keys(ts).length > 0)
    ? { text, rich: document(text, textRuns) }
    : { text };
}

function document(text: string, textRuns: ITextRun[]): IDocumentData {
  const dataStream = `${text.replace(/\r?\n/g, "\r")}\r\n`;
  const paragraphs = [...dataStream].flatMap((character, startIndex) =>
    character === "\r" ? [{ startIndex, paragraphId: `p${startIndex}` }] : [],
  );
  return { id: "", body: { dataStream, textRuns, paragraphs }, documentStyle: {} };
}
