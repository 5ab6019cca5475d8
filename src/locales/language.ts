/** The languages Quarterdeck speaks. */
export type Language = "en" | "zh";

/** The language for an Office locale such as `zh-CN`; English for all that is not Chinese. */
export const languageOf = (locale: string): Language => (/^zh\b/i.test(locale) ? "zh" : "en");
