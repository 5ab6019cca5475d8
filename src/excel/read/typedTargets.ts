import type { TypedPart, TypedTargets } from "../../sheets/plan/TypedTargets";
import type { CellValue } from "./grid";
import { cellIn, standingTables, type OurTable } from "./ourTables";
import type { Survey } from "./surveyWorkbook";

const numberIn = (cell: CellValue | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

const atLeastNothing = (cell: CellValue | undefined): number | undefined => {
  const number = numberIn(cell);
  return number === undefined || number < 0 ? undefined : number;
};

/** By what stands in the key's column, the rows in which a weight or a lock is typed. */
const partsOf = (table: OurTable | undefined, key: string): [CellValue, TypedPart][] =>
  table === undefined
    ? []
    : table.rows.flatMap((row): [CellValue, TypedPart][] => {
        const part = {
          weight: atLeastNothing(cellIn(table, row, "Typed")),
          lock: numberIn(cellIn(table, row, "Lock")),
        };
        return part.weight === undefined && part.lock === undefined ? [] : [[cellIn(table, row, key), part]];
      });

const byDay = (parts: readonly [CellValue, TypedPart][]): ReadonlyMap<number, TypedPart> =>
  new Map(
    parts.flatMap(([day, part]): [number, TypedPart][] => (typeof day === "number" ? [[day, part]] : [])),
  );

/** As on the sheet, a month and an effect are needed. */
const nodesOf = (table: OurTable | undefined): TypedTargets["nodes"] =>
  table === undefined
    ? []
    : table.rows.flatMap((row) => {
        const [day, effect] = [numberIn(cellIn(table, row, "Month")), numberIn(cellIn(table, row, "Effect"))];
        return day === undefined || effect === undefined ? [] : [{ day, effect }];
      });

/** What is typed into the plan that stands: weights, locks and the calendar of what moves sales; one sync. */
export const typedTargets = async (
  context: Excel.RequestContext,
  { tableNames }: Pick<Survey, "tableNames">,
): Promise<TypedTargets> => {
  const tables = await standingTables(
    context,
    ["Plan_Quarters", "Plan_Months", "Plan_Regions", "Plan_Nodes"],
    tableNames,
  );
  return {
    quarters: byDay(partsOf(tables.get("Plan_Quarters"), "From")),
    months: byDay(partsOf(tables.get("Plan_Months"), "Month")),
    regions: new Map(
      partsOf(tables.get("Plan_Regions"), "Region").map(([name, part]) => [String(name), part]),
    ),
    nodes: nodesOf(tables.get("Plan_Nodes")),
  };
};
