import type { Parts, Relationship } from "../package/Parts";
import { relationshipsPath } from "../package/Parts";
import { attributesAt, valueOf } from "../xml/attributes";
import { eachTag, type Tag } from "../xml/eachTag";
import type { Edit } from "../xml/edited";
import { relationshipId, type BookParts } from "./BookParts";

/** What of an add-in a file can keep beside its cells: that its pane opens, and what it remembers; a signature, which no copy can keep. */
export type Trace = "pane" | "settings" | "signature";

/** The add-in's id, as in its manifest. */
export const addInId = "632bafa7-9c74-4ad6-be66-428760242993";
/** The custom XML that a workbook saved by the workbench keeps our settings in. */
const settingsNamespace = "urn:quarterdeck:workbook";

const cut = (parts: Parts, from: string, { start, end }: Relationship): void =>
  parts.edit(relationshipsPath(from), [{ start, end, text: "" }]);

/**
 * Takes what asks a recipient for the add-in out of a file: our task pane among those that open with it (MS-OWEXML: a web extension
 * is ours when its reference has our id), our settings, and a digital signature, which would no longer hold. Other add-ins' stay.
 */
export const withoutTraces = (parts: Parts, book: BookParts): readonly Trace[] => [
  ...(withoutPane(parts) ? (["pane"] as const) : []),
  ...(withoutSettings(parts, book) ? (["settings"] as const) : []),
  ...(withoutSignature(parts) ? (["signature"] as const) : []),
];

const withoutPane = (parts: Parts): boolean => {
  const panes = parts.relationships("").find(({ kind }) => kind === "webextensiontaskpanes");
  if (panes?.target === undefined || !parts.has(panes.target)) return false;
  const path = panes.target;
  const ours = parts
    .relationships(path)
    .filter(({ target }) => target !== undefined && parts.has(target) && isOurs(parts.text(target)));
  if (ours.length === 0) return false;
  const { edits, left } = withoutReferences(parts.text(path), new Set(ours.map(({ id }) => id)));
  for (const extension of ours) {
    if (left > 0) cut(parts, path, extension);
    removeWithPictures(parts, extension.target ?? "");
  }
  if (left > 0) parts.edit(path, edits);
  else {
    cut(parts, "", panes);
    parts.remove(path);
  }
  return true;
};

const isOurs = (xml: string): boolean => {
  let ours = false;
  eachTag(xml, ({ local, start }) => {
    if (local === "reference" && valueOf(attributesAt(xml, start), "id")?.toLowerCase().includes(addInId))
      ours = true;
  });
  return ours;
};

/** The list of panes without those that point at these, and how many are left. */
const withoutReferences = (xml: string, ids: ReadonlySet<string>) => {
  const edits: Edit[] = [];
  let [left, ours] = [0, false];
  let pane: Tag | undefined;
  eachTag(xml, (tag) => {
    if (tag.local === "taskpane" && tag.kind !== "close") {
      pane = tag;
      ours = false;
    } else if (tag.local === "webextensionref" && tag.kind !== "close")
      ours ||= ids.has(relationshipId(attributesAt(xml, tag.start)) ?? "");
    else if (tag.local === "taskpane" && pane) {
      if (ours) edits.push({ start: pane.start, end: tag.end, text: "" });
      else left += 1;
    }
  });
  return { edits, left };
};

/** An extension may keep a picture of itself, which nothing else shows. */
const removeWithPictures = (parts: Parts, path: string): void => {
  for (const { target } of parts.relationships(path))
    if (target !== undefined && parts.has(target)) parts.remove(target);
  parts.remove(path);
};

const withoutSettings = (parts: Parts, book: BookParts): boolean => {
  const ours = book.relationships.filter(
    ({ kind, target }) =>
      kind === "customXml" &&
      target !== undefined &&
      parts.has(target) &&
      parts.text(target).includes(`"${settingsNamespace}"`),
  );
  for (const item of ours) {
    cut(parts, book.path, item);
    removeWithPictures(parts, item.target ?? "");
  }
  return ours.length > 0;
};

const withoutSignature = (parts: Parts): boolean => {
  const origin = parts.relationships("").find(({ type }) => type.endsWith("/digital-signature/origin"));
  if (origin?.target === undefined || !parts.has(origin.target)) return false;
  cut(parts, "", origin);
  removeWithPictures(parts, origin.target);
  return true;
};
