import { areaOf, isWithin, type Area } from "../formula/area";
import { attributesAt } from "../xml/attributes";
import { eachTag } from "../xml/eachTag";
import type { Edit } from "../xml/edited";

/**
 * Cuts the cells that are values now from the chain in which Excel calculates: an entry whose cell has no formula makes Excel call
 * the file damaged. An entry may leave out its sheet where it is that of the entry before, and is given it when that one goes.
 *
 * @param gone - by the sheet's own number, the areas of formulas that are no more
 * @returns undefined when nothing of the chain is left
 */
export const withoutChained = (
  xml: string,
  gone: ReadonlyMap<string, readonly Area[]>,
): readonly Edit[] | undefined => {
  const edits: Edit[] = [];
  let [sheet, said, left] = ["", "", 0];
  eachTag(xml, (tag) => {
    if (tag.local !== "c" || tag.kind === "close") return;
    const attributes = attributesAt(xml, tag.start);
    const own = attributes.get("i")?.value;
    sheet = own ?? sheet;
    const place = areaOf(attributes.get("r")?.value ?? "");
    const cut = place && gone.get(sheet)?.some((area) => isWithin(area, place.top, place.left));
    if (cut) {
      edits.push({ start: tag.start, end: tag.end, text: "" });
      return;
    }
    left += 1;
    const name = tag.start + 1 + tag.name.length;
    if (own === undefined && said !== sheet) edits.push({ start: name, end: name, text: ` i="${sheet}"` });
    said = sheet;
  });
  return left === 0 ? undefined : edits;
};
