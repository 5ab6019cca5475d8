import { z } from "zod";
import { languages } from "../../locales/language";
import {
  breakdownDimensions,
  monthRhythms,
  weightSources,
  type Decisions,
} from "../../sheets/plan/decisions";
import { standingSheets } from "../../sheets/plan/sheetKeys";
import { choiceKey } from "./choiceKey";
import type { CellValue } from "./grid";
import { markPrefix } from "./sheetMarks";

/** Which sheets are picked is seen by their marks; dimensions stand in cells that a plan may lack. */
type TypedDecisions = Omit<Decisions, "sheets" | "dimensions">;

/** The named cell in which each decision lives on that every plan has. */
export const decisionNames: Readonly<Record<keyof TypedDecisions, string>> = {
  year: "Plan_Year",
  firstMonth: "Plan_FirstMonth",
  quarter: "Plan_Quarter",
  target: "Year_Target",
  currency: "Plan_Currency",
  unit: "Plan_Unit",
  weights: "Plan_WeightSource",
  rhythm: "Plan_Rhythm",
  riskFlags: "Plan_RiskFlags",
  language: "Plan_Language",
};

/** The named cells of the Breakdown sheet that hold what the quarter is broken down by. */
const breakdownNames = ["Plan_Breakdown1", "Plan_Breakdown2", "Plan_Breakdown3", "Plan_Breakdown4"];

/** Every named cell that holds a decision. */
export const decisionCells: readonly string[] = [...Object.values(decisionNames), ...breakdownNames];

const dimension = z.preprocess((label) => choiceKey("List_Dimension", label), z.enum(breakdownDimensions));

const shapes = {
  year: z.int().min(1901).max(9998),
  firstMonth: z.int().min(1).max(12),
  quarter: z.int().min(1).max(4),
  target: z.number(),
  currency: z.union([z.string(), z.number()]).transform(String),
  unit: z.number().positive(),
  weights: z.preprocess((label) => choiceKey("List_WeightSource", label), z.enum(weightSources)),
  rhythm: z.preprocess((label) => choiceKey("List_Rhythm", label), z.enum(monthRhythms)),
  riskFlags: z.int().min(0).max(3),
  language: z.preprocess((label) => choiceKey("List_Language", label), z.enum(languages)),
};

export type DecisionsRead =
  | { readonly decisions: Decisions }
  /** The names that are gone or hold what they cannot. */
  | { readonly unreadable: readonly string[] };

/**
 * The decisions as the named cells of the Targets sheet hold them; a name without a cell is left out of `cells`.
 *
 * @param names - of the workbook, whose marks tell which sheets were picked
 */
export const decisionsIn = (
  cells: ReadonlyMap<string, CellValue>,
  names: readonly { readonly name: string }[],
): DecisionsRead => {
  const typed = Object.fromEntries(
    Object.entries(decisionNames).map(([key, name]) => [key, cells.get(name)]),
  );
  const read = z.object(shapes).safeParse(typed);
  if (read.success) {
    const sheets = standingSheets.filter((key) => names.some(({ name }) => name === `${markPrefix}${key}`));
    return { decisions: { ...read.data, sheets, dimensions: dimensionsIn(cells) } };
  }
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  return {
    unreadable: Object.entries(decisionNames).flatMap(([key, name]) => (wrong.has(key) ? [name] : [])),
  };
};

/** What the choice cells name, each once; a cell that is blank, gone or says something else names nothing. */
const dimensionsIn = (cells: ReadonlyMap<string, CellValue>): Decisions["dimensions"] => [
  ...new Set(
    breakdownNames.flatMap((name) => {
      const read = dimension.safeParse(cells.get(name));
      return read.success ? [read.data] : [];
    }),
  ),
];
