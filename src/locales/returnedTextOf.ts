import { returnedText as english, type ReturnedText } from "./en-US/returned";
import type { Language } from "./language";
import { returnedText as chinese } from "./zh-CN/returned";

/** What taking in returned files says, in a language. */
export const returnedTextOf = (language: Language): ReturnedText => (language === "zh" ? chinese : english);
