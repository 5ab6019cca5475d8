import type { WriteReport } from "../../../excel/write/WriteReport";
import type { Language } from "../../../locales/language";
import { notKeptText } from "../../page/fileText";
import { planText } from "../plan/PlanText";
import type { SavedBook } from "./openBook";

/** What became of each sheet, how long it took, and what of the file was not kept, in lines for the terminal. */
export const writtenLines = (
  written: Pick<SavedBook, "notKept"> & {
    readonly report: WriteReport;
    readonly readingSeconds: number;
    readonly writingSeconds: number;
  },
  language: Language,
): readonly string[] => {
  const text = planText[language];
  const { report, notKept, readingSeconds, writingSeconds } = written;
  return [
    ...report.sheets.map(({ tab, became }) => `${tab}: ${text.became[became]}`),
    text.timing(readingSeconds.toFixed(1), writingSeconds.toFixed(1)),
    ...(notKept.length > 0 ? [text.lost(notKeptText(notKept, language))] : []),
  ].map((line) => `  ${line}`);
};
