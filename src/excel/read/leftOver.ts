import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { SheetsText } from "../../locales/en-US/sheets";
import type { LeftOver } from "../../sheets/plan/snapshot";
import type { CellValue } from "./grid";
import { cellIn, type OurTable } from "./ourTables";

/** The tables that a quarter leaves something in. */
export const leavingTables = ["Review_Improvements", "Plan_Actions"] as const;

/** A choice as it may stand in a cell, whatever the language. */
const choice = (of: (text: SheetsText) => string): readonly CellValue[] =>
  (["en", "zh"] as const).map((language) => of(sheetsTextOf(language)));
const sellsAbility = choice(({ lists }) => lists.List_GoalKind.choices.ability);
const improvesAbility = choice(({ lists }) => lists.List_ImprovementKind.choices.ability);
const stays = choice(({ lists }) => lists.List_Carry.choices.no);

/** What the quarter that stands leaves to the next: improvements to carry on, then actions that somebody owns or has begun and nobody finished. */
export const leftOver = (tables: ReadonlyMap<string, OurTable>): readonly LeftOver[] => {
  const improvements = tables.get("Review_Improvements");
  const actions = tables.get("Plan_Actions");
  return [
    ...(improvements ? improvements.rows.flatMap((row) => improvement(improvements, row)) : []),
    ...(actions ? actions.rows.flatMap((row) => unfinished(actions, row)) : []),
  ];
};

const improvement = (table: OurTable, row: readonly CellValue[]): readonly LeftOver[] => {
  const text = (key: string) => String(cellIn(table, row, key));
  if (text("Improvement") === "" || stays.includes(cellIn(table, row, "Carry"))) return [];
  return [
    {
      id: text("Id"),
      action: text("Improvement"),
      owner: text("Owner"),
      goal: text("Measure"),
      line: "",
      resource: text("Resource"),
      ability: improvesAbility.includes(cellIn(table, row, "Kind")),
    },
  ];
};

const unfinished = (table: OurTable, row: readonly CellValue[]): readonly LeftOver[] => {
  const text = (key: string) => String(cellIn(table, row, key));
  const progress = Number(cellIn(table, row, "Progress"));
  const isOpen = text("Action") !== "" && progress < 1 && (progress > 0 || text("Owner") !== "");
  if (!isOpen) return [];
  return [
    {
      id: text("Id"),
      action: text("Action"),
      owner: text("Owner"),
      goal: text("Goal"),
      line: text("Line"),
      resource: text("Resource"),
      ability: sellsAbility.includes(cellIn(table, row, "GoalKind")),
    },
  ];
};
