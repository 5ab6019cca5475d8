import type { Whose } from "../../excel/share/part/Whose";
import type { ShareText } from "../../locales/en-US/share";

/** What no system allows in a file's name. */
const unsaid = /[\\/:*?"<>|]/g;

/**
 * What a copy's file is called: "Plan 2026 (copy).xlsx", "Plan 2026 (East).xlsx".
 *
 * @param url - where the workbook stands; empty while it has not been saved
 */
export const copyName = (url: string, whose: Whose | undefined, words: ShareText): string => {
  const [, name = "Quarterdeck", ending = "xlsx"] = /([^\\/]+?)(?:\.(xls[xm]))?$/i.exec(decoded(url)) ?? [];
  const kind = whose === undefined ? ending : "xlsx";
  return `${words.fileName(name, whose?.name ?? words.copy).replace(unsaid, "_")}.${kind}`;
};

/** On the web a name stands in the address with its blanks and Chinese letters spelt out. */
const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return url;
  }
};
