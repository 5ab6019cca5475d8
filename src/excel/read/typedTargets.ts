import { z } from "zod";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import type { TypedPart, TypedTargets } from "../../sheets/plan/TypedTargets";
import type { CellValue } from "./grid";
import type { Survey } from "./surveyWorkbook";

const tables = ["Plan_Quarters", "Plan_Months", "Plan_Regions", "Plan_Nodes"] as const;
type Table = (typeof tables)[number];
const languages: readonly Language[] = ["en", "zh"];

const tableCells = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));
type Cells = readonly (readonly CellValue[])[];

/** What a table's rows hold in one column, whichever language heads it; nothing where it is gone. */
const columnIn = (table: Table, [header = [], ...rows]: Cells, key: string): readonly CellValue[] => {
  const labels = languages.map((language) => {
    const of: Readonly<Record<string, string>> = sheetsTextOf(language).tables[table];
    return of[key];
  });
  const at = header.findIndex((cell) => labels.includes(String(cell)));
  return rows.map((row) => row[at] ?? "");
};

const numberIn = (cell: CellValue | undefined): number | undefined =>
  typeof cell === "number" ? cell : undefined;

const atLeastNothing = (cell: CellValue | undefined): number | undefined => {
  const number = numberIn(cell);
  return number === undefined || number < 0 ? undefined : number;
};

/** By what stands in the key's column, the rows in which a weight or a lock is typed. */
const partsOf = (table: Table, cells: Cells, key: string): [CellValue, TypedPart][] => {
  const weights = columnIn(table, cells, "Typed");
  const locks = columnIn(table, cells, "Lock");
  return columnIn(table, cells, key).flatMap((name, row): [CellValue, TypedPart][] => {
    const part = { weight: atLeastNothing(weights[row]), lock: numberIn(locks[row]) };
    return part.weight === undefined && part.lock === undefined ? [] : [[name, part]];
  });
};

const byDay = (parts: readonly [CellValue, TypedPart][]): ReadonlyMap<number, TypedPart> =>
  new Map(
    parts.flatMap(([day, part]): [number, TypedPart][] => (typeof day === "number" ? [[day, part]] : [])),
  );

/** As on the sheet, a month and an effect are needed. */
const nodesOf = (cells: Cells): TypedTargets["nodes"] => {
  const effects = columnIn("Plan_Nodes", cells, "Effect");
  return columnIn("Plan_Nodes", cells, "Month").flatMap((cell, row) => {
    const [day, effect] = [numberIn(cell), numberIn(effects[row])];
    return day === undefined || effect === undefined ? [] : [{ day, effect }];
  });
};

/** What is typed into the plan that stands: weights, locks and the calendar of what moves sales; one sync. */
export const typedTargets = async (
  context: Excel.RequestContext,
  survey: Pick<Survey, "tableNames">,
): Promise<TypedTargets> => {
  const there = tables.filter((table) => survey.tableNames.includes(table));
  const ranges = there.map((table) => context.workbook.tables.getItem(table).getRange().load("values"));
  await context.sync();
  const cells = (table: Table): Cells => tableCells.parse(ranges[there.indexOf(table)]?.values ?? []);
  return {
    quarters: byDay(partsOf("Plan_Quarters", cells("Plan_Quarters"), "From")),
    months: byDay(partsOf("Plan_Months", cells("Plan_Months"), "Month")),
    regions: new Map(
      partsOf("Plan_Regions", cells("Plan_Regions"), "Region").map(([name, part]) => [String(name), part]),
    ),
    nodes: nodesOf(cells("Plan_Nodes")),
  };
};
