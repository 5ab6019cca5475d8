import { strFromU8, unzipSync } from "fflate";

/** A cell of a saved workbook, as its part of the file says it. */
export interface SavedCell {
  readonly formula: string | undefined;
  /** The value kept with it; undefined when there is none. */
  readonly value: string | undefined;
  /** "e" for an error, "n" for a number, otherwise a text or a truth. */
  readonly type: string;
}

export type Parts = Readonly<Record<string, Uint8Array>>;

/** One cell's element: its attributes and what it holds. */
export const cellElement = /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

export const formulaIn = (content: string): string | undefined =>
  /<f[^>]*>([\s\S]*?)<\/f>/.exec(content)?.[1];

/** Each sheet's part, by its tab, in the order of the tabs. */
export const sheetParts = (parts: Parts): ReadonlyMap<string, string> => {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship ([^>]*)>/g)].map(([, attributes = ""]) => [
      attribute(attributes, "Id"),
      attribute(attributes, "Target")?.replace(/^\/?(?:xl\/)?/, "xl/") ?? "",
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet ([^>]*)>/g)].map(([, attributes = ""]) => [
      attribute(attributes, "name") ?? "",
      targets.get(attribute(attributes, "r:id")) ?? "",
    ]),
  );
};

/** A sheet's cells by their addresses. */
export const cellsIn = (xml: string): ReadonlyMap<string, SavedCell> =>
  new Map(
    [...xml.matchAll(cellElement)].map(([, attributes = "", content = ""]) => [
      attribute(attributes, "r") ?? "",
      {
        formula: formulaIn(content),
        value: /<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1],
        type: attribute(attributes, "t") ?? "n",
      },
    ]),
  );

/** The cells of every sheet of a saved workbook, by tab. */
export const savedSheets = (file: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, SavedCell>> => {
  const parts = unzipSync(file);
  return new Map(
    [...sheetParts(parts)].map(([tab, path]) => [tab, cellsIn(strFromU8(parts[path] ?? new Uint8Array()))]),
  );
};
