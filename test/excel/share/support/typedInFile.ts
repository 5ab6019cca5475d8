import { bookParts } from "../../../../src/excel/share/copy/BookParts";
import { Parts } from "../../../../src/excel/share/package/Parts";

/** A file in which somebody typed into cells of one sheet, as a program writes them: a text of its own, a number. */
export const typedInFile = (
  file: Uint8Array,
  tab: string,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array => {
  const parts = Parts.read(file);
  const path = bookParts(parts).sheets.find((sheet) => sheet.tab === tab)?.path ?? "";
  const xml = parts.text(path);
  const edits = Object.entries(cells).map(([cell, value]) => {
    const found = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, "s").exec(xml);
    if (!found) throw new Error(`no cell ${cell} on ${tab}`);
    const style = /s="\d+"/.exec(found[1] ?? "")?.[0] ?? "";
    const text =
      typeof value === "number"
        ? `<c r="${cell}" ${style}><v>${value}</v></c>`
        : `<c r="${cell}" ${style} t="inlineStr"><is><t>${value}</t></is></c>`;
    return { start: found.index, end: found.index + found[0].length, text };
  });
  parts.edit(path, edits);
  return parts.write();
};
