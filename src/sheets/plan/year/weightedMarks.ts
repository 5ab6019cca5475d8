import { mostMarks } from "./mostMarks";

/** Who is marked on the eight points: the plan's own company and two rivals. */
export type Marked = "Us" | "RivalA" | "RivalB";

/**
 * The weighted score out of 100 of whom a column marks, over the points that are marked; empty while none is (B03).
 *
 * @param also - narrows the points: `(Plan_Compete[Of]=[@Side])*`
 */
export const weightedMarks = <const Column extends Marked, const Also extends string = "">(
  column: Column,
  also: Also = "" as Also,
) => {
  const weights = `SUMPRODUCT(${also}ISNUMBER(Plan_Compete[${column}])*Plan_Compete[Weight])` as const;
  return `=IF(${weights}<=0,"",ROUND(SUMPRODUCT(${also}Plan_Compete[Weight],Plan_Compete[${column}])/${weights}*100/${mostMarks},1))` as const;
};
