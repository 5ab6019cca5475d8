import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

export const relationships = (...list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${list
    .map(
      ([type, target], place) =>
        `<Relationship Id="rId${place + 1}" Type="${type.includes(":") ? type : `${office}/${type}`}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const sheetXml = (cells: string, behind = ""): string =>
  `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${cells}</sheetData>${behind}</worksheet>`;

export interface BookFile {
  /** Each sheet's part by its tab. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands between `<definedNames>` and its end; none without. */
  readonly names?: string;
  /** More of the workbook's relationships: type and target beside it. */
  readonly related?: readonly (readonly [type: string, target: string])[];
  /** More parts by path; text or bytes. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More content types, as XML. */
  readonly types?: string;
  /** More of the package's own relationships. */
  readonly root?: readonly (readonly [type: string, target: string])[];
}

/** A workbook file made by hand, so that it holds exactly what Excel or another program would have written. */
export const bookFile = ({ sheets, names, related = [], parts = {}, types = "", root = [] }: BookFile) => {
  const tabs = Object.keys(sheets);
  const paths = tabs.map((_, place) => `xl/worksheets/sheet${place + 1}.xml`);
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${paths.map((path) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}${types}</Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"], ...root),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tabs
      .map((tab, place) => `<sheet name="${tab}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join("")}</sheets>${names === undefined ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...tabs.map((_, place) => ["worksheet", `worksheets/sheet${place + 1}.xml`] as const),
      ...related,
    ),
    ...Object.fromEntries(paths.map((path, place) => [path, sheets[tabs[place] ?? ""] ?? ""])),
    ...parts,
  };
  const bytes = Object.entries(all).map(
    ([path, part]) => [path, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(2026, 0, 1) });
};
