import { dutiesRules } from "./dutiesRules";
import { marketRules } from "./marketRules";
import { weeklyRules } from "./weeklyRules";
import { bridgeRules } from "./bridgeRules";
import { abilityRules } from "./abilityRules";
import { causesRules } from "./causesRules";
import { processRules } from "./processRules";
import { resultsRules } from "./resultsRules";

/** The numbers that the sheets go by with which a quarter is run and reviewed. */
export const reviewRules = {
  ...dutiesRules,
  ...marketRules,
  ...weeklyRules,
  ...resultsRules,
  ...processRules,
  ...abilityRules,
  ...causesRules,
  ...bridgeRules,
} as const;
