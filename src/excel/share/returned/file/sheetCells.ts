import { ShareProblem } from "../../ShareProblem";
import { attributesAt } from "../../xml/attributes";
import { eachTag, type Tag } from "../../xml/eachTag";
import type { CellValue } from "../../../read/grid";
import { columnNumber } from "../../../read/reference";
import { fileText } from "./fileText";
import type { FileCell } from "./FileTable";

/** The cells of a sheet that hold something, by row and column, from 1. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** A sheet with more filled cells than this is none that is taken in. */
const mostCells = 3_000_000;
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * What a sheet's part shows in its cells: the values it holds, never its formulas.
 *
 * @param wanted - which rows are asked for; others are passed over
 * @throws ShareProblem `share-damaged` for what is no sheet, `share-too-large`
 */
export const sheetCells = (
  xml: string,
  texts: readonly string[],
  wanted: (row: number) => boolean,
): SheetCells => {
  const rows = new Map<number, Map<number, FileCell>>();
  let [row, column, count] = [0, 0, 0];
  let inData = false;
  let cell: Tag | undefined;
  let [type, calculated, raw]: [string, boolean, string | undefined] = ["n", false, undefined];
  let opened: Tag | undefined;
  const keep = (): void => {
    const value = raw === undefined ? undefined : valueOf(type, raw, texts);
    if (value === undefined || value === "") return;
    const cells = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, cells.set(column, { value, calculated }));
    count += 1;
    if (count > mostCells) throw new ShareProblem("share-too-large", `${count} cells on a sheet`);
  };
  eachTag(xml, (tag) => {
    const { kind, local, start, end } = tag;
    if (local === "sheetData") {
      inData = kind === "open";
      return inData;
    }
    if (!inData) return true;
    if (cell === undefined) {
      if (kind === "close") return true;
      if (local === "row") {
        row = numberIn(attributesAt(xml, start).get("r")?.value, row + 1, mostRows);
        column = 0;
      } else if (local === "c") {
        const head = xml.slice(start, end);
        const letters = place.exec(head)?.[1];
        column = numberIn(letters && columnNumber(letters) + 1, column + 1, mostColumns);
        if (kind === "open" && wanted(row)) {
          cell = tag;
          [type, calculated, raw] = [kindOf.exec(head)?.[1] ?? "n", false, undefined];
        }
      }
      return true;
    }
    if (local === "c" && kind === "close") {
      keep();
      cell = undefined;
    } else if (local === "f") calculated = true;
    else if (local === "v" || local === "t") {
      if (kind === "open") opened = tag;
      else if (kind === "close" && opened?.local === local) {
        raw = (local === "t" ? (raw ?? "") : "") + xml.slice(opened.end, start);
        opened = undefined;
      }
    }
    return end > 0;
  });
  return rows;
};

/** A cell's column and type; its attributes are many, and nothing else of them is asked. */
const place = /\sr\s*=\s*["']([A-Z]{1,3})\d+["']/;
const kindOf = /\st\s*=\s*["'](\w+)["']/;

const numberIn = (said: string | number | undefined, otherwise: number, most: number): number => {
  const number = said === undefined || said === "" ? otherwise : Number(said);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new ShareProblem("share-damaged", `a cell at ${number}`);
};

/** A value by its type (ECMA-376 part 1, 18.18.11); an error says nothing. */
const valueOf = (type: string, raw: string, texts: readonly string[]): CellValue | undefined => {
  switch (type) {
    case "s":
      return texts[Number(raw)];
    case "str":
    case "inlineStr":
      return fileText(raw);
    case "b":
      return raw.trim() === "1";
    case "e":
      return undefined;
    case "d":
      return dayOf(raw);
    default: {
      const number = Number(raw);
      return raw.trim() !== "" && Number.isFinite(number) ? number : undefined;
    }
  }
};

const msOfDay = 86_400_000;
/** 1899-12-30, from which Excel's days count. */
const dayZero = -25_569;

/** A date that is written out, as strict files may. */
const dayOf = (raw: string): number | undefined => {
  const day = Date.parse(/T/.test(raw) ? `${raw.replace(/Z$/, "")}Z` : raw) / msOfDay - dayZero;
  return Number.isFinite(day) ? day : undefined;
};
