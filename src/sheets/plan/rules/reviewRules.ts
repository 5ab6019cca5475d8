import { resultsRules } from "./resultsRules";
import { causesRules } from "./causesRules";

/** The numbers that the sheets go by with which a quarter is run and reviewed. */
export const reviewRules = { ...causesRules, ...resultsRules } as const;
