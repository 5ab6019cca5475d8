import { attributesAt, type Attribute } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import type { Edit } from "../xml/edited";
import { plain } from "../xml/plain";

/** A rule that is cut: what kind, and which cells it was for. */
export interface RuleCut {
  readonly kind: "condition" | "validation";
  readonly cells: string;
}

interface Open {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** The rules or other elements in it, and how many of them are cut. */
  inside: number;
  cut: number;
  /** It asks for us somewhere inside. */
  ours: boolean;
  cells: string;
}

const rules: Readonly<Record<string, RuleCut["kind"]>> = {
  cfRule: "condition",
  dataValidation: "validation",
};
/** What holds rules, and nothing that could stand without them. */
const holders = new Set(["conditionalFormatting", "dataValidations"]);
const lists = new Set([...holders, "conditionalFormattings", "ext", "extLst"]);
const formulas = new Set(["formula", "formula1", "formula2", "f"]);

const opened = (xml: string, tag: Tag, needsUs: (formula: string) => boolean): Open => {
  const attributes = attributesAt(xml, tag.start);
  const bound = tag.local === "cfvo" ? attributes.get("val")?.value : undefined;
  const ours = bound !== undefined && needsUs(bound);
  return { tag, attributes, inside: 0, cut: 0, ours, cells: attributes.get("sqref")?.value ?? "" };
};

/**
 * Cuts the conditional formats and data validations of a sheet that need us: what they answer is not kept in a file, and without us
 * they would be an error. A list that is left empty goes too, since Excel refuses it.
 *
 * @param from - where the sheet's cells end: its rules stand behind them, those of newer Excels in extensions
 */
export const withoutRules = (
  xml: string,
  from: number,
  needsUs: (formula: string) => boolean,
): { readonly edits: readonly Edit[]; readonly cuts: readonly RuleCut[] } => {
  const edits: Edit[] = [];
  const cuts: RuleCut[] = [];
  const open: Open[] = [];
  const left = (node: Open, end: number): void => {
    const { tag, attributes, inside, cut } = node;
    const above = open.at(-1);
    const kind = rules[tag.local];
    const list = lists.has(tag.local);
    const gone = kind !== undefined ? node.ours : list && inside > 0 && inside === cut;
    if (above && (kind !== undefined || !holders.has(above.tag.local))) {
      above.inside += 1;
      above.cut += gone ? 1 : 0;
    }
    if (above && kind === undefined && node.ours) above.ours = true;
    if (kind === "validation" && gone) cuts.push({ kind, cells: node.cells });
    if (tag.local === "conditionalFormatting")
      for (let one = 0; one < cut; one += 1) cuts.push({ kind: "condition", cells: node.cells });
    if (gone) edits.push({ start: tag.start, end, text: "" });
    const count = attributes.get("count");
    if (!gone && cut > 0 && holders.has(tag.local) && count)
      edits.push({ start: count.start, end: count.end, text: ` count="${inside - cut}"` });
  };
  eachTag(
    xml,
    (tag) => {
      if (tag.kind === "open") open.push(opened(xml, tag, needsUs));
      else if (tag.kind === "empty") left(opened(xml, tag, needsUs), tag.end);
      else {
        const node = open.pop();
        if (!node) return;
        const text = (): string => plain(xml.slice(node.tag.end, tag.start));
        const holder = open.at(-1);
        if (formulas.has(node.tag.local) && node.inside === 0) node.ours = needsUs(text());
        if (node.tag.local === "sqref" && holder) holder.cells = text();
        left(node, tag.end);
      }
    },
    from,
  );
  return { edits, cuts };
};
