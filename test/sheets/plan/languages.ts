import type { Language } from "../../../src/locales/language";

export const languages: readonly Language[] = ["en", "zh"];
