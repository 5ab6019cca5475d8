import { shareCopy } from "../../../../src/excel/share/copy/shareCopy";
import { bookFile, sheetXml, type BookFile } from "./bookFile";
import { differing, textsOf } from "./compared";

const at = new Date(2026, 10, 22, 18, 40);

/** A file made by hand and its copy, with what differs between them. */
export const shared = (file: BookFile) => {
  const original = bookFile(file);
  const { bytes, report } = shareCopy(original, { language: "en", at });
  return { original, bytes, report, texts: textsOf(bytes), ...differing(original, bytes) };
};

export const sheet1 = "xl/worksheets/sheet1.xml";
/** What a copy changes when cells of its first sheet become values. */
export const usual = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", sheet1];
export const cells = (inside: string, behind = ""): BookFile => ({
  sheets: { Plan: sheetXml(inside, behind) },
});
