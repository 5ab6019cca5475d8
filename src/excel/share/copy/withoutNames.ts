import type { DefinedName } from "../formula/ourCalls";
import { attributesAt } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import type { Edit } from "../xml/edited";
import { plain } from "../xml/plain";

/** A name of a workbook's part, with the places of its tag and of what it holds. */
export interface NamePlace extends DefinedName {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The names that a workbook's part defines. */
export const definedNames = (xml: string): readonly NamePlace[] => {
  const found: NamePlace[] = [];
  let open: Tag | undefined;
  eachTag(xml, (tag) => {
    if (tag.local !== "definedName") return;
    if (tag.kind === "open") open = tag;
    else if (tag.kind === "close" && open) {
      const attributes = attributesAt(xml, open.start);
      const sheet = attributes.get("localSheetId")?.value;
      found.push({
        name: attributes.get("name")?.value ?? "",
        formula: plain(xml.slice(open.end, tag.start)),
        sheet: sheet === undefined ? undefined : Number(sheet),
        start: open.start,
        end: tag.end,
        from: open.end,
        to: tag.start,
      });
    }
  });
  return found;
};

const marked = /^_xldudf_(?:quarterdeck_)?(.+)$/i;

/** The function of ours that a hidden name of Excel's keeps, as Excel does for functions it does not know. */
export const keptFor = (name: string, functions: readonly string[]): boolean =>
  functions.includes(marked.exec(name)?.[1]?.toUpperCase() ?? "");

/**
 * The edits to names that need us. What such a name stands for is kept in no cell, and the cells that use it become values; so that
 * charts that point at it stay whole, it stays and says that there is no answer. The hidden names Excel keeps for our functions go.
 */
export const nameEdits = (
  names: readonly NamePlace[],
  needing: ReadonlySet<number>,
  functions: readonly string[],
  xml: string,
): readonly Edit[] => {
  const kept = names.filter(({ name }) => keptFor(name, functions));
  if (names.length > 0 && kept.length === names.length) return [listOf(xml)];
  return names.flatMap(({ name, start, end, from, to }, place): Edit[] => {
    if (keptFor(name, functions)) return [{ start, end, text: "" }];
    return needing.has(place) ? [{ start: from, end: to, text: "#N/A" }] : [];
  });
};

/** The whole list of names, which goes when none is left. */
const listOf = (xml: string): Edit => {
  let [start, end] = [0, 0];
  eachTag(xml, (tag) => {
    if (tag.local !== "definedNames") return true;
    if (tag.kind === "open") start = tag.start;
    else end = tag.end;
    return tag.kind === "open";
  });
  return { start, end, text: "" };
};
