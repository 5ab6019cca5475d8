import { escaped } from "../xml/plain";
import { repacked } from "../package/packing";
import { writeZip } from "../package/writeZip";
import { plainRows, printedWhole, type PlainCell } from "./plainCell";
import type { PlainStyles } from "./plainStyles";

/** A sheet of a plain workbook: rows from the first on, as wide as `widths` says in characters. */
export interface PlainSheet {
  readonly tab: string;
  readonly widths: readonly number[];
  /** So many rows stay in sight. */
  readonly frozen: number;
  readonly rows: readonly (readonly PlainCell[])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** 1980-01-01, so that the same workbook is the same file. */
const earliest = 0x00210000;

const pathOf = (place: number): string => `worksheets/sheet${place + 1}.xml`;

const sheetXml = ({ widths, frozen, rows }: PlainSheet): string => {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const cols = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  return [
    `<worksheet xmlns="${main}">${printedWhole.before}<sheetViews><sheetView showGridLines="0" workbookViewId="0">`,
    `${frozen > 0 ? pane : ""}</sheetView></sheetViews>`,
    cols === "" ? "" : `<cols>${cols}</cols>`,
    `<sheetData>${plainRows(rows)}</sheetData>${printedWhole.behind}</worksheet>`,
  ].join("");
};

const relationships = (list: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${list
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="/xl/${target}"/>`,
    )
    .join("")}</Relationships>`;

const override = (path: string, kind: string): string =>
  `<Override PartName="/xl/${path}" ContentType="${content}.${kind}+xml"/>`;

/** A workbook of sheets with values and nothing else: no name, no cache, no property, nothing that could be hidden in it. */
export const plainBook = (sheets: readonly PlainSheet[], styles: PlainStyles): Uint8Array => {
  const parts: readonly (readonly [path: string, xml: string])[] = [
    [
      "[Content_Types].xml",
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.map((_, at) => override(pathOf(at), "worksheet")).join("")}</Types>`,
    ],
    ["_rels/.rels", relationships([["officeDocument", "workbook.xml"]])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets
        .map(({ tab }, at) => `<sheet name="${escaped(tab)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([...sheets.map((_, at) => ["worksheet", pathOf(at)] as const), ["styles", "styles.xml"]]),
    ],
    ...sheets.map((sheet, at) => [`xl/${pathOf(at)}`, sheetXml(sheet)] as const),
    ["xl/styles.xml", styles.xml(main)],
  ];
  const encoder = new TextEncoder();
  return writeZip(
    parts.map(([path, xml]) =>
      repacked(
        { name: encoder.encode(path), flags: 0x0800, modified: earliest },
        encoder.encode(declaration + xml),
      ),
    ),
  );
};
