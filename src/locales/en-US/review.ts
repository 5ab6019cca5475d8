import { results } from "./review/results";
import { causes } from "./review/causes";
import { improvements } from "./review/improvements";
import { signed } from "./review/signed";

/** Texts of the sheets by which a quarter is run and reviewed; each is merged into the sheets' text. */
export const review = { results, causes, improvements, signed };
export const reviewLists = { ...causes.lists, ...improvements.lists };
export const reviewRules = { ...results.rules, ...causes.rules };
export const reviewTables = { ...results.tables, ...causes.tables, ...improvements.tables, ...signed.tables };
