import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { quarterTag } from "../quarterTag";
import type { Snapshot } from "../snapshot";
import { taskDates } from "./taskDates";

const blankable = (text: string): Cell => (text === "" ? null : text);

/**
 * What an earlier quarter left open, as the first actions of this one, over the whole quarter until somebody dates them; each names
 * where it comes from.
 */
export const carriedActions = (
  { lists: { List_GoalKind } }: SheetsText,
  { leftOver = [] }: Snapshot,
  decisions: Decisions,
): readonly Readonly<Record<string, Cell>>[] => {
  const own = `${quarterTag(decisions)}-`;
  return leftOver
    .filter(({ id }) => !id.startsWith(own))
    .map(({ id, action, owner, goal, line, resource, ability }) => ({
      Action: action,
      Owner: blankable(owner),
      ...taskDates(decisions, { from: [0, 1], to: [2, 0] }),
      Goal: blankable(goal),
      Line: blankable(line),
      Resource: blankable(resource),
      GoalKind: ability ? List_GoalKind.choices.ability : List_GoalKind.choices.sales,
      Alert: id,
    }));
};
