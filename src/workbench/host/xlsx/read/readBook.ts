import { NotAWorkbook } from "../NotAWorkbook";
import type { NotKept } from "../NotKept";
import type { PackageReader } from "../package/PackageReader";
import { unpack } from "../package/unpack";
import type { Book, BookSheet } from "./Book";
import { BookReading } from "./BookReading";
import { readNames } from "./readNames";
import { readSharedStrings } from "./SharedStrings";
import { readSheet } from "./sheet/readSheet";
import { Palette } from "./styles/Palette";
import { StyleSheet } from "./styles/StyleSheet";

/** Reads a file's bytes. Throws `NotAWorkbook` when they are no workbook; nothing else is touched. */
export function readBook(bytes: Uint8Array): Book {
  const file = unpack(bytes);
  const path = workbookPath(file);
  const workbook = file.requireXml(path);
  const notKept = new Set<NotKept>();
  const part = (kind: string) => file.related(path, kind);
  const styles = file.xml(part("styles") ?? "");
  const palette = new Palette(file.xml(part("theme") ?? ""), styles);
  const from1904 = workbook.child("workbookPr")?.flag("date1904") ?? false;
  if (from1904) notKept.add("1904-dates");
  const book = new BookReading(
    file,
    palette,
    new StyleSheet(styles, palette, notKept),
    readSharedStrings(file, part("sharedStrings"), palette, notKept),
    from1904,
    notKept,
  );
  const targets = new Map(file.relationships(path).map((each) => [each.id, each]));
  const sheets: BookSheet[] = [];
  const places = (workbook.child("sheets")?.all("sheet") ?? []).map((tab) => {
    const target = targets.get(tab.attr("id") ?? "");
    return target?.kind === "worksheet" ? sheets.push(readSheet(tab, target.target, book)) - 1 : undefined;
  });
  if (sheets.length === 0) throw new NotAWorkbook("no-workbook");
  const active = places[workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0] ?? 0;
  return { sheets, styles: book.styles.cells, names: readNames(workbook, places, notKept), active, notKept };
}

function workbookPath(file: PackageReader): string {
  const path = file.related("", "officeDocument");
  if (!path || !file.has(path)) throw new NotAWorkbook("no-workbook");
  if (path.endsWith(".bin")) throw new NotAWorkbook("binary-format");
  const types = file.requireXml("[Content_Types].xml").all("Override");
  const type = types.find((each) => each.attr("PartName")?.toLowerCase() === `/${path.toLowerCase()}`);
  if (type && !type.attr("ContentType")?.includes("sheet")) throw new NotAWorkbook("no-workbook");
  return path;
}
