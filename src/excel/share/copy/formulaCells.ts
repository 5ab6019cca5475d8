import { areaOf } from "../formula/area";
import { attributesAt, valueOf, type Attribute } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import { plain } from "../xml/plain";

/** An element's place, and that of what it holds. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** What stands between its tags, as it stands there. */
  readonly inside: string;
}

/** A cell of a sheet's part that has a formula, or shows a formula's text without one of its own, as a spill does. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Where the cell's own tag stands, and its attributes. */
  readonly start: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** "n" when it says nothing. */
  readonly type: string;
  readonly formula:
    (Span & { readonly text: string; readonly attributes: ReadonlyMap<string, Attribute> }) | undefined;
  readonly value: Span | undefined;
  /** Behind its formula and value, where a text of its own would stand. */
  readonly ownText: Span | undefined;
  /** The prefix of the part's elements with its colon, mostly empty. */
  readonly prefix: string;
}

/** The cells of a sheet that formulas stand behind, and where the sheet's cells end. */
export interface SheetFormulas {
  readonly cells: readonly FormulaCell[];
  readonly end: number;
}

interface OpenCell {
  readonly tag: Tag;
  readonly row: number;
  readonly column: number;
  readonly spans: Map<string, Span & { readonly tag: Tag }>;
}

/** The formulas of a sheet's part and their values, each with its place in the text. */
export const formulaCells = (xml: string): SheetFormulas => {
  const cells: FormulaCell[] = [];
  let [row, column, end] = [0, 0, xml.length];
  let inData = false;
  let cell: OpenCell | undefined;
  let inner: Tag | undefined;
  const close = (open: OpenCell): void => {
    const found = formulaCell(xml, open);
    if (found) cells.push(found);
  };
  eachTag(xml, (tag) => {
    if (tag.local === "sheetData") {
      inData = tag.kind === "open";
      if (inData) return true;
      end = tag.end;
      return false;
    }
    if (!inData) return true;
    if (cell !== undefined) {
      if (tag.local === "c" && tag.kind === "close") {
        close(cell);
        cell = undefined;
      } else if (inner === undefined && tag.kind !== "close") {
        if (tag.kind === "open") inner = tag;
        else cell.spans.set(tag.local, { start: tag.start, end: tag.end, inside: "", tag });
      } else if (inner !== undefined && tag.kind === "close" && tag.name === inner.name) {
        const { start } = inner;
        const inside = xml.slice(inner.end, tag.start);
        cell.spans.set(inner.local, { start, end: tag.end, inside, tag: inner });
        inner = undefined;
      }
      return true;
    }
    if (tag.local === "row" && tag.kind !== "close") {
      row = Number(attributesAt(xml, tag.start).get("r")?.value ?? row + 1);
      column = 0;
    } else if (tag.local === "c" && tag.kind !== "close") {
      const at = placeOf(xml, tag.start);
      column = at?.left ?? column + 1;
      row = at?.top ?? row;
      if (tag.kind === "open") cell = { tag, row, column, spans: new Map() };
    }
    return true;
  });
  return { cells, end };
};

const written = /\sr="([A-Z]{1,3}\d{1,7})"/y;
const tagName = /<[^\s/>]+/y;

/** Where a cell says it stands; mostly in its first attribute, which needs no look at the others. */
const placeOf = (xml: string, start: number) => {
  tagName.lastIndex = start;
  tagName.test(xml);
  written.lastIndex = tagName.lastIndex;
  return areaOf(written.exec(xml)?.[1] ?? attributesAt(xml, start).get("r")?.value ?? "");
};

const saysText = /\st\s*=\s*["']str["']/;

const formulaCell = (xml: string, { tag, row, column, spans }: OpenCell): FormulaCell | undefined => {
  const formula = spans.get("f");
  const value = spans.get("v");
  if (!formula && !(value && saysText.test(xml.slice(tag.start, tag.end)))) return undefined;
  const attributes = attributesAt(xml, tag.start);
  const type = valueOf(attributes, "t") ?? "n";
  return {
    row,
    column,
    start: tag.start,
    attributes,
    type,
    formula: formula && {
      ...formula,
      text: plain(formula.inside),
      attributes: attributesAt(xml, formula.tag.start),
    },
    value,
    ownText: spans.get("is"),
    prefix: tag.name.slice(0, tag.name.length - tag.local.length),
  };
};
