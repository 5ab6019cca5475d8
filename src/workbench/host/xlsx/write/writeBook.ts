import { sheetExtras } from "../../model/SheetExtras";
import { workbookExtras } from "../../model/WorkbookExtras";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import type { NotKept } from "../NotKept";
import { contentTypes } from "../package/contentTypes";
import { PackageWriter } from "../package/PackageWriter";
import type { BookWriting } from "./BookWriting";
import { PersonList } from "../comments/PersonList";
import { writeProperties } from "../properties/writeProperties";
import { writeSettings, type KeptSettings } from "../properties/settingsPart";
import { metadataXml } from "./metadata";
import { SharedStringsWriter } from "./SharedStringsWriter";
import { sheetXml } from "./sheet/sheetXml";
import { StylesWriter } from "./styles/StylesWriter";
import { themeXml } from "./theme";
import { workbookXml } from "./workbookXml";

/** The workbook as the bytes of a file, and what they could not take along. */
export function writeBook(workbook: WorkbookModel): { bytes: Uint8Array; notKept: ReadonlySet<NotKept> } {
  const file = new PackageWriter();
  const part = file.part("xl/workbook.xml", contentTypes.workbook);
  file.root.relate("officeDocument", part);
  const numbers = new Map<string, number>();
  const book: BookWriting = {
    workbook,
    file,
    book: part,
    styles: new StylesWriter(),
    strings: new SharedStringsWriter(),
    known: knownNames(workbook),
    notKept: new Set(),
    persons: new PersonList(),
    next: (kind) => {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      return number;
    },
    dynamicArrays: false,
  };
  const tabs = workbook.sheets().map((sheet, index) => {
    const own = file.part(`xl/worksheets/sheet${index + 1}.xml`, contentTypes.worksheet);
    file.write(own, sheetXml(sheet, own, book));
    return { sheet, id: part.relate("worksheet", own) };
  });
  add(book, "theme", "xl/theme/theme1.xml", themeXml());
  add(book, "styles", "xl/styles.xml", book.styles.xml());
  add(book, "sharedStrings", "xl/sharedStrings.xml", book.strings.xml());
  if (book.dynamicArrays) add(book, "sheetMetadata", "xl/metadata.xml", metadataXml());
  const persons = book.persons.xml();
  if (persons) add(book, "person", "xl/persons/person.xml", persons);
  const { settings, properties } = workbookExtras(workbook);
  writeSettings(file, part, { settings, sheets: sheetSettings(workbook) });
  writeProperties(file, properties);
  file.write(part, workbookXml(book, tabs));
  return { bytes: file.bytes(), notKept: book.notKept };
}

function add(
  book: BookWriting,
  kind: "theme" | "styles" | "sharedStrings" | "sheetMetadata" | "person",
  path: string,
  xml: string,
): void {
  const part = book.file.part(path, contentTypes[kind]);
  book.file.write(part, xml);
  book.book.relate(kind, part);
}

function sheetSettings(workbook: WorkbookModel): KeptSettings["sheets"] {
  const kept = workbook.sheets().map((sheet) => [sheet.name, sheetExtras(sheet).customProperties] as const);
  return Object.fromEntries(kept.filter(([, properties]) => properties.length > 0));
}

function knownNames(workbook: WorkbookModel): ReadonlySet<string> {
  const names = [...workbook.names.all(), ...workbook.tables.all()].map(({ name }) => name.toLowerCase());
  return new Set(names);
}
