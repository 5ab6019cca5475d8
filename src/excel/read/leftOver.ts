import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { LeftOver } from "../../sheets/plan/snapshot";
import type { CellValue } from "./grid";
import { cellIn, type OurTable } from "./ourTables";

/** The tables that a quarter leaves something in. */
export const leavingTables = ["Plan_Actions", "Review_Improvements"] as const;

const abilities: readonly CellValue[] = (["en", "zh"] as const).map(
  (language) => sheetsTextOf(language).lists.List_GoalKind.choices.ability,
);

/** What the quarter that stands leaves to the next: its actions that somebody owns or has begun and nobody finished. */
export const leftOver = (tables: ReadonlyMap<string, OurTable>): readonly LeftOver[] => {
  const actions = tables.get("Plan_Actions");
  return actions === undefined ? [] : actions.rows.flatMap((row) => unfinished(actions, row));
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
      ability: abilities.includes(cellIn(table, row, "GoalKind")),
    },
  ];
};
