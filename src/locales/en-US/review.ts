import { duties } from "./review/duties";
import { monthly } from "./review/monthly";
import { capacity } from "./review/capacity";
import { market } from "./review/market";
import { weekly } from "./review/weekly";
import { bridge } from "./review/bridge";
import { ability } from "./review/ability";
import { causes } from "./review/causes";
import { improvements } from "./review/improvements";
import { library } from "./review/library";
import { process } from "./review/process";
import { results } from "./review/results";
import { signed } from "./review/signed";

/** Texts of the sheets by which a quarter is run and reviewed; each is merged into the sheets' text. */
export const review = {
  duties,
  monthly,
  capacity,
  market,
  weekly,
  results,
  bridge,
  process,
  ability,
  causes,
  improvements,
  signed,
  library,
};
export const reviewLists = {
  ...duties.lists,
  ...monthly.lists,
  ...market.lists,
  ...weekly.lists,
  ...bridge.lists,
  ...process.lists,
  ...causes.lists,
  ...improvements.lists,
  ...library.lists,
};
export const reviewRules = {
  ...duties.rules,
  ...market.rules,
  ...weekly.rules,
  ...results.rules,
  ...bridge.rules,
  ...process.rules,
  ...ability.rules,
  ...causes.rules,
};
export const reviewTables = {
  ...duties.tables,
  ...monthly.tables,
  ...capacity.tables,
  ...market.tables,
  ...weekly.tables,
  ...results.tables,
  ...bridge.tables,
  ...process.tables,
  ...ability.tables,
  ...causes.tables,
  ...improvements.tables,
  ...signed.tables,
  ...library.tables,
};
