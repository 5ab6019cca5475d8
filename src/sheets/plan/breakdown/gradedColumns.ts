import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import type { lineColumns } from "./lineColumns";

/** How the grades of a table's lines turn into targets. */
export interface Grading {
  readonly table: string;
  /** The list the grades are picked from. */
  readonly list: keyof Omit<SheetsText["lists"], "title" | "note">;
  /** What a line's grade asks for, before all lines are brought to the quarter's target. */
  readonly asks: string;
  /** The grade whose lines get a fixed amount, and each one's amount. */
  readonly fixed: { readonly grade: string; readonly amount: string };
  /** What holds as long as no line has a grade, a lock or a weight of its own. */
  readonly otherwise: { readonly weight: string; readonly held: string };
}

/** The lines' columns with a grade for each line that decides its weight, or fixes its amount. */
export const gradedColumns = (
  columns: ReturnType<typeof lineColumns>,
  { table, list, asks, fixed, otherwise }: Grading,
) => {
  const grade = quoted(fixed.grade);
  const graded = `COUNTIF(${table}[Tier],"?*")>0`;
  const isFixed = `AND([@Tier]=${grade},COUNTIF(${table}[Tier],${grade})<ROWS(${table}[Tier]))`;
  const { Elapsed, Lock, Typed, WithBottomUp, LastYear, History, Weight, ...first } = columns;
  return {
    ...first,
    Tier: { as: "choice", input: true, choices: list },
    Elapsed,
    Lock,
    Typed,
    WithBottomUp,
    LastYear,
    History,
    TierTarget: {
      as: "money",
      formula: `=IF(${graded},IF([@Tier]=${grade},${fixed.amount},MAX(${asks},0)),"")`,
      total: `=IF(${graded},SUM(${table}[TierTarget]),"")`,
    },
    Held: {
      as: "money",
      formula: `=IF(ISNUMBER([@Lock]),[@Lock],IF(${isFixed},ROUND(${fixed.amount}/Plan_Unit,0)*Plan_Unit,${otherwise.held}))`,
      total: `=IF(COUNT(${table}[Held])=0,"",SUM(${table}[Held]))`,
    },
    Weight: {
      ...Weight,
      formula: `=IF(COUNT(${table}[Typed])>0,[@Typed],IF(${graded},[@TierTarget],${otherwise.weight}))`,
    },
  } as const;
};
