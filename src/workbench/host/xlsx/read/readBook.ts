import { newId } from "../../univer/WorkbookModel";
import { NotAWorkbook } from "../NotAWorkbook";
import type { NotKept } from "../NotKept";
import type { PackageReader } from "../package/PackageReader";
import { unpack } from "../package/unpack";
import { readProperties } from "../properties/readProperties";
import { readSettings } from "../properties/settingsPart";
import { readWorkbookProtection } from "../protection/readProtection";
import type { XmlElement } from "../xml/XmlElement";
import type { Book, BookSheet } from "./Book";
import { BookReading, type BookTab } from "./BookReading";
import { notKeptParts } from "./notKeptParts";
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
  const notKept = new Set<NotKept>(notKeptParts(file));
  const listed = tabsOf(file, path, workbook);
  const tabs = listed.filter((tab) => tab !== undefined);
  const places = listed.map((tab) => (tab ? tabs.indexOf(tab) : undefined));
  if (tabs.length === 0) throw new NotAWorkbook("no-workbook");
  const book = openReading(file, path, workbook, tabs, notKept);
  const { kept, others } = readSettings(file, path);
  if (others) notKept.add("custom-xml");
  const protection = readWorkbookProtection(workbook.child("workbookProtection"));
  return {
    sheets: tabs.map((tab) => withProperties(readSheet(tab, book), kept.sheets[tab.name])),
    styles: book.styles.cells,
    names: readNames(workbook, places, notKept),
    extras: { settings: kept.settings, properties: readProperties(file) },
    ...(protection ? { protection } : {}),
    manualCalculation: workbook.child("calcPr")?.attr("calcMode") === "manual",
    active: places[workbook.at("bookViews", "workbookView")?.number("activeTab") ?? 0] ?? 0,
    notKept,
  };
}

function openReading(
  file: PackageReader,
  path: string,
  workbook: XmlElement,
  tabs: readonly BookTab[],
  notKept: Set<NotKept>,
): BookReading {
  const part = (kind: string) => file.related(path, kind);
  const styles = file.xml(part("styles") ?? "");
  const palette = new Palette(file.xml(part("theme") ?? ""), styles);
  const from1904 = workbook.child("workbookPr")?.flag("date1904") ?? false;
  if (from1904) notKept.add("1904-dates");
  const sheet = new StyleSheet(styles, palette, notKept);
  const strings = readSharedStrings(file, part("sharedStrings"), palette, notKept);
  return new BookReading(file, path, tabs, palette, sheet, strings, from1904, notKept);
}

/** The worksheets in tab order; undefined for a tab that is none. */
function tabsOf(file: PackageReader, path: string, workbook: XmlElement): (BookTab | undefined)[] {
  const targets = new Map(file.relationships(path).map((each) => [each.id, each]));
  return (workbook.child("sheets")?.all("sheet") ?? []).map((tab) => {
    const target = targets.get(tab.attr("id") ?? "");
    if (target?.kind !== "worksheet") return undefined;
    const [name, state] = [tab.attr("name") ?? "", tab.attr("state") ?? ""];
    return { id: newId(), name, state, path: target.target };
  });
}

const withProperties = (
  sheet: BookSheet,
  customProperties: BookSheet["extras"]["customProperties"] = [],
): BookSheet => ({ ...sheet, extras: { ...sheet.extras, customProperties: [...customProperties] } });

function workbookPath(file: PackageReader): string {
  const path = file.related("", "officeDocument");
  if (!path || !file.has(path)) throw new NotAWorkbook("no-workbook");
  if (path.endsWith(".bin")) throw new NotAWorkbook("binary-format");
  const types = file.requireXml("[Content_Types].xml").all("Override");
  const type = types.find((each) => each.attr("PartName")?.toLowerCase() === `/${path.toLowerCase()}`);
  if (type && !/sheet|excel/i.test(type.attr("ContentType") ?? "")) throw new NotAWorkbook("no-workbook");
  return path;
}
