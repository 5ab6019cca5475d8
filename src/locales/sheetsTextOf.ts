import { sheetsText as english, type SheetsText } from "./en-US/sheets";
import type { Language } from "./language";
import { sheetsText as chinese } from "./zh-CN/sheets";

/** What the generated sheets say in a language. */
export const sheetsTextOf = (language: Language): SheetsText => (language === "zh" ? chinese : english);
