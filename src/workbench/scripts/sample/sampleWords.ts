import type { Language } from "../../../locales/language";
import { chineseWords } from "./words/chineseWords";
import { englishWords } from "./words/englishWords";
import type { SampleWords } from "./words/SampleWords";

/** A company that sells coffee machines, what goes into them and what keeps them running. */
export const sampleWords: Readonly<Record<Language, SampleWords>> = { en: englishWords, zh: chineseWords };
