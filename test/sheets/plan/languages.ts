import type { Language } from "../../../src/locales/language";
import { soak } from "../../support/soak";

export const languages: readonly Language[] = ["en", "zh"];

/**
 * The languages that one sheet's numbers are tried in, and that all sheets together are written in: they are the same in both, so each
 * stands for the other. Single sheets take Chinese, whose headers are further from the formulas' keys. The long form takes both.
 */
export const languagesTried: readonly Language[] = soak ? languages : ["zh"];
export const languagesWritten: readonly Language[] = soak ? languages : ["en"];
