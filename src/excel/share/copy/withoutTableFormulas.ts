import { attributesAt } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import type { Edit } from "../xml/edited";
import { plain } from "../xml/plain";

/**
 * Cuts from a table's part the formulas that need us: the one a new row of a column would get, and a total's. The cells that have them
 * now become values with the sheet's.
 */
export const withoutTableFormulas = (
  xml: string,
  needsUs: (formula: string) => boolean,
): { readonly edits: readonly Edit[]; readonly columns: readonly string[] } => {
  const edits: Edit[] = [];
  const columns = new Set<string>();
  let column: Tag | undefined;
  let formula: Tag | undefined;
  eachTag(xml, (tag) => {
    if (tag.local === "tableColumn") column = tag;
    else if (/^(?:calculatedColumn|totalsRow)Formula$/.test(tag.local)) {
      if (tag.kind === "open") formula = tag;
      else if (tag.kind === "close" && formula && column) {
        if (!needsUs(plain(xml.slice(formula.end, tag.start)))) return;
        edits.push({ start: formula.start, end: tag.end, text: "" });
        const attributes = attributesAt(xml, column.start);
        columns.add(attributes.get("name")?.value ?? "");
        const total = attributes.get("totalsRowFunction");
        if (tag.local === "totalsRowFormula" && total) edits.push({ ...total, text: "" });
      }
    }
  });
  return { edits, columns: [...columns] };
};
