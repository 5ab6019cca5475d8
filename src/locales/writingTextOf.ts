import { writingText as english, type WritingText } from "./en-US/writing";
import type { Language } from "./language";
import { writingText as chinese } from "./zh-CN/writing";

/** What writing leaves on sheets of its own, in a language. */
export const writingTextOf = (language: Language): WritingText => (language === "zh" ? chinese : english);
