import type { IUniverEngineFormulaConfig } from "@univerjs/engine-formula";
import { AverageIf, AverageIfs, CountIf, CountIfs, SumIf, SumIfs } from "./functions";
import { LastMatch } from "./LastMatch";
import { SafeSort } from "./SafeSort";

/** Functions that take the place of Univer's own of the same name. */
export const replacements: NonNullable<IUniverEngineFormulaConfig["function"]> = [
  [SumIf, "SUMIF"],
  [SumIfs, "SUMIFS"],
  [CountIf, "COUNTIF"],
  [CountIfs, "COUNTIFS"],
  [AverageIf, "AVERAGEIF"],
  [AverageIfs, "AVERAGEIFS"],
  [LastMatch, "MATCH"],
  [SafeSort, "SORT"],
];
