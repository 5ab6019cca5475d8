import type { BookParts } from "../../copy/BookParts";
import type { Parts } from "../../package/Parts";
import { eachTag } from "../../xml/eachTag";
import { fileText } from "./fileText";

/** More texts than this are none of a workbook that came back from a manager. */
const mostTexts = 2_000_000;

/** The texts that a workbook's cells share, in their order: rich ones without their looks, spoken readings left out. */
export const sharedTexts = (parts: Parts, book: BookParts): readonly string[] => {
  const path = book.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (path === undefined || !parts.has(path)) return [];
  const xml = parts.text(path);
  const texts: string[] = [];
  let said = "";
  let spoken = 0;
  let from: number | undefined;
  eachTag(xml, ({ kind, local, start, end }) => {
    if (local === "rPh") spoken += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    else if (local === "si") {
      if (kind === "open") said = "";
      else texts.push(kind === "empty" ? "" : said);
    } else if (local === "t" && spoken === 0) {
      if (kind === "open") from = end;
      else if (kind === "close" && from !== undefined) {
        said += fileText(xml.slice(from, start));
        from = undefined;
      }
    }
    return texts.length < mostTexts;
  });
  parts.forget(path);
  return texts;
};
