import { sharingText as english, type SharingText } from "./en-US/sharing";
import type { Language } from "./language";
import { sharingText as chinese } from "./zh-CN/sharing";

/** What shared copies say of themselves, in a language. */
export const sharingTextOf = (language: Language): SharingText => (language === "zh" ? chinese : english);
