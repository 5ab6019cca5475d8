import { languages } from "../../locales/language";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { SheetsText } from "../../locales/en-US/sheets";
import type { LeftOver } from "../../sheets/plan/snapshot";
import type { CellValue } from "./grid";
import { cellIn, type OurTable } from "./ourTables";

/** A choice as it may stand in a cell, whatever the language. */
const choice = (of: (text: SheetsText) => string): readonly CellValue[] =>
  languages.map((language) => of(sheetsTextOf(language)));

const stays = choice(({ lists }) => lists.List_Carry.choices.no);

/** How a table tells what it leaves: what is to be done and why, what of it builds an ability, and whether a row is left at all. */
interface Leaving {
  readonly action: string;
  readonly goal: string;
  readonly kind: string;
  readonly abilities: readonly CellValue[];
  readonly isLeft: (cell: (key: string) => CellValue) => boolean;
}

/** What is left by which table, in the order in which the next quarter begins with it. */
const leaving = {
  Review_Improvements: {
    action: "Improvement",
    goal: "Measure",
    kind: "Kind",
    abilities: choice(({ lists }) => lists.List_ImprovementKind.choices.ability),
    isLeft: (cell) => !stays.includes(cell("Carry")),
  },
  Plan_Actions: {
    action: "Action",
    goal: "Goal",
    kind: "GoalKind",
    abilities: choice(({ lists }) => lists.List_GoalKind.choices.ability),
    isLeft: (cell) => {
      const progress = Number(cell("Progress"));
      return progress < 1 && (progress > 0 || cell("Owner") !== "");
    },
  },
} satisfies Readonly<Record<string, Leaving>>;

/** The tables that a quarter leaves something in. */
export const leavingTables = Object.keys(leaving);

/** What the quarter that stands leaves to the next: improvements to carry on, then actions that somebody owns or has begun and nobody finished. */
export const leftOver = (tables: ReadonlyMap<string, OurTable>): readonly LeftOver[] =>
  Object.entries<Leaving>(leaving).flatMap(([name, how]) => {
    const table = tables.get(name);
    return table === undefined ? [] : table.rows.flatMap((row) => leftIn(table, row, how));
  });

const leftIn = (
  table: OurTable,
  row: readonly CellValue[],
  { action, goal, kind, abilities, isLeft }: Leaving,
): readonly LeftOver[] => {
  const cell = (key: string) => cellIn(table, row, key);
  const text = (key: string) => String(cell(key));
  if (text(action) === "" || !isLeft(cell)) return [];
  return [
    {
      id: text("Id"),
      action: text(action),
      owner: text("Owner"),
      goal: text(goal),
      line: text("Line"),
      resource: text("Resource"),
      ability: abilities.includes(cell(kind)),
    },
  ];
};
