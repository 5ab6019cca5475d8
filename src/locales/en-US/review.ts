import { signed } from "./review/signed";

/** Texts of the sheets by which a quarter is run and reviewed; each is merged into the sheets' text. */
export const review = { signed };
export const reviewLists = {};
export const reviewRules = {};
export const reviewTables = { ...signed.tables };
