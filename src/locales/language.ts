/** The languages Quarterdeck speaks. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

/** The language for an Office locale such as `zh-CN`; English for all that is not Chinese. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh" : "en");
