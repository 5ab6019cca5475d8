import type { IUniverEngineFormulaConfig } from "@univerjs/engine-formula";
import { Choose } from "./Choose";
import { Compare, Multiply } from "./arrayOperators";
import { AverageIf, AverageIfs, CountIf, CountIfs, SumIf, SumIfs } from "./functions";
import { Edate } from "./Edate";
import { Match } from "./Match";
import { NetworkDays, NetworkDaysIntl } from "./NetworkDays";
import { PlainLink } from "./PlainLink";
import { SafeSort } from "./SafeSort";
import { SumProduct } from "./SumProduct";

/** Functions that take the place of Univer's own of the same name. */
export const replacements: NonNullable<IUniverEngineFormulaConfig["function"]> = [
  [SumIf, "SUMIF"],
  [SumIfs, "SUMIFS"],
  [CountIf, "COUNTIF"],
  [CountIfs, "COUNTIFS"],
  [AverageIf, "AVERAGEIF"],
  [AverageIfs, "AVERAGEIFS"],
  [Choose, "CHOOSE"],
  [Edate, "EDATE"],
  [Match, "MATCH"],
  [PlainLink, "HYPERLINK"],
  [SafeSort, "SORT"],
  [SumProduct, "SUMPRODUCT"],
  [NetworkDays, "NETWORKDAYS"],
  [NetworkDaysIntl, "NETWORKDAYS.INTL"],
  [Multiply, "MULTIPLY"],
  [Compare, "COMPARE"],
];
