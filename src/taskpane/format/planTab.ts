import type { Language } from "../../locales/language";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { sheetKeys } from "../../sheets/plan/sheetKeys";
import { sheetWords } from "../../sheets/plan/sheetWords";

/** The tab of one of our sheets by its key, as a new one would be called; another key stays as it is. */
export const planTab = (key: string, language: Language): string => {
  const known = sheetKeys.find((each) => each === key);
  return known ? sheetWords(sheetsTextOf(language), known).tab : key;
};
