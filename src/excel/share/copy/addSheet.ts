import { relationshipsPath, type Parts } from "../package/Parts";
import { ShareProblem } from "../ShareProblem";
import { attributesAt } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import { escaped } from "../xml/plain";
import type { BookParts } from "./BookParts";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const longestTab = 31;

/** A tab that no sheet has: "About this copy", "About this copy 2"… */
export const freeTab = (wanted: string, taken: readonly string[]): string => {
  const known = new Set(taken.map((tab) => tab.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const behind = number === 1 ? "" : ` ${number}`;
    const tab = wanted.slice(0, longestTab - behind.length) + behind;
    if (!known.has(tab.toLowerCase())) return tab;
  }
};

/** Where an element of a part ends inside, and its tag. */
const endOf = (xml: string, local: string): { readonly at: number; readonly tag: Tag } => {
  let found: Tag | undefined;
  eachTag(xml, (tag) => {
    if (tag.local !== local || tag.kind !== "close") return true;
    found = tag;
    return false;
  });
  if (!found) throw new ShareProblem("share-damaged", `no end of ${local}`);
  return { at: found.start, tag: found };
};

const prefixOf = ({ name, local }: Tag): string => name.slice(0, name.length - local.length);

/** The namespace of the workbook's part, and of its pointers at others: strict files have their own. */
export const namespacesOf = ({ xml, relationships }: BookParts) => {
  let main = "";
  eachTag(xml, ({ name, local, start }) => {
    if (local !== "workbook") return true;
    const prefix = name.slice(0, name.length - local.length).replace(":", "");
    main = attributesAt(xml, start).get(prefix === "" ? "xmlns" : `xmlns:${prefix}`)?.value ?? "";
    return false;
  });
  const type = relationships.find(({ kind }) => kind === "worksheet")?.type;
  const stem = type?.replace(/\/worksheet$/, "");
  return { main, type: type ?? "", stem: stem ?? "" };
};

/** Puts a sheet behind all others: its part, the pointer at it, its tab and its content type; nothing else of the file changes. */
export const addSheet = (parts: Parts, book: BookParts, tab: string, xml: string): void => {
  const folder = book.path.slice(0, book.path.lastIndexOf("/") + 1);
  let number = book.sheets.length + 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
  const path = `${folder}worksheets/sheet${number}.xml`;
  const ids = new Set(book.relationships.map(({ id }) => id));
  let place = book.relationships.length + 1;
  while (ids.has(`rId${place}`)) place += 1;
  const { type, stem } = namespacesOf(book);
  const list = relationshipsPath(book.path);
  const relationships = endOf(parts.text(list), "Relationships");
  const pointer = `<${prefixOf(relationships.tag)}Relationship Id="rId${place}" Type="${type}" Target="/${path}"/>`;
  parts.edit(list, [{ start: relationships.at, end: relationships.at, text: pointer }]);
  const sheets = endOf(book.xml, "sheets");
  const most = Math.max(0, ...book.sheets.map((sheet) => Number(sheet.number) || 0));
  const named = `<${prefixOf(sheets.tag)}sheet xmlns:rel="${stem}" name="${escaped(tab)}" sheetId="${most + 1}" rel:id="rId${place}"/>`;
  parts.edit(book.path, [{ start: sheets.at, end: sheets.at, text: named }]);
  const types = endOf(parts.text("[Content_Types].xml"), "Types");
  const content = `<${prefixOf(types.tag)}Override PartName="/${path}" ContentType="${worksheetType}"/>`;
  parts.edit("[Content_Types].xml", [{ start: types.at, end: types.at, text: content }]);
  parts.add(path, xml);
};
