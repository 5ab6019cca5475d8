import type { Parts, Relationship } from "../package/Parts";
import { ShareProblem } from "../ShareProblem";
import { attributesAt, valueOf } from "../xml/attributes";
import { eachTag } from "../xml/eachTag";

/** A tab of the workbook, and the part that its cells stand in. */
export interface SheetPart {
  readonly tab: string;
  /** The sheet's own number, which stays when tabs are moved. */
  readonly number: string;
  /** Undefined for what has no cells: sheets of charts, dialogs. */
  readonly path: string | undefined;
}

/** The workbook's own part and its sheets. */
export interface BookParts {
  readonly path: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
}

/** Sheets with cells: ordinary ones and those of Excel 4.0 macros. */
const withCells = new Set(["worksheet", "xlMacrosheet", "xlIntlMacrosheet"]);

const notAWorkbook = (detail: string): ShareProblem => new ShareProblem("share-not-a-workbook", detail);

/**
 * Finds the workbook in a file.
 *
 * @throws ShareProblem `share-not-a-workbook` for another kind of document, or a binary workbook
 */
export const bookParts = (parts: Parts): BookParts => {
  const path = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined || !parts.has(path)) throw notAWorkbook("no document in the package");
  if (!/\.xml$/i.test(path)) throw notAWorkbook(path);
  const xml = parts.text(path);
  const relationships = parts.relationships(path);
  const sheets: SheetPart[] = [];
  let root: string | undefined;
  eachTag(xml, ({ kind, local, start }) => {
    root ??= local;
    if (root !== "workbook") return false;
    if (local !== "sheet" || kind === "close") return true;
    const attributes = attributesAt(xml, start);
    const related = relationships.find(({ id }) => id === relationshipId(attributes));
    sheets.push({
      tab: attributes.get("name")?.value ?? "",
      number: attributes.get("sheetId")?.value ?? "",
      path: related && withCells.has(related.kind) ? related.target : undefined,
    });
    return true;
  });
  if (root !== "workbook") throw notAWorkbook(`its document is a ${root}`);
  return { path, xml, relationships, sheets };
};

/** The `r:id` of an element, whatever the prefix is. */
export const relationshipId = (attributes: ReturnType<typeof attributesAt>): string | undefined =>
  [...attributes].find(([name]) => /:id$/.test(name))?.[1].value ?? valueOf(attributes, "id");
