import type { Language } from "../../../src/locales/language";

export const languages: readonly Language[] = ["en", "zh"];

/**
 * The languages a single sheet's numbers are tried in: they are the same in both, so Chinese, whose headers are further from the
 * formulas' keys, stands for them. QUARTERDECK_EVERY_CHANGE=1 tries both; all sheets together are always written in both.
 */
export const languagesTried: readonly Language[] = process.env.QUARTERDECK_EVERY_CHANGE ? languages : ["zh"];
