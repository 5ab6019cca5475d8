import { writingTextOf } from "../../locales/writingTextOf";
import type { Language } from "../../locales/language";
import type { Blueprint, Cell } from "../blueprint/blueprint";
import type { ParkedItem } from "./ParkedItem";
import { parkedValue } from "./parkedValue";

export const parkedTable = "Plan_Parked";
const nowhere = "—";

/**
 * Parked: everything typed that lost its place, each with where it stood and why; never an empty table.
 *
 * Its columns are as wide when little is parked as when much is: the sheet stays and its rows come.
 */
export const parkedSheet = (items: readonly ParkedItem[], language: Language): Blueprint => {
  const { tab, title, sentence, table, nothing, columns, why } = writingTextOf(language).parked;
  return {
    key: "Parked",
    tab,
    family: "rules",
    title,
    sentence,
    blocks: [
      {
        block: "table",
        key: parkedTable,
        title: table,
        rowKey: "Where",
        columns: {
          Where: { as: "name", label: columns.Where, room: 42 },
          Sheet: { as: "name", label: columns.Sheet, room: 14 },
          Table: { as: "name", label: columns.Table, room: 20 },
          Row: { as: "name", label: columns.Row, room: 28 },
          Column: { as: "name", label: columns.Column, room: 20 },
          Value: { as: "sentence", label: columns.Value, input: true, room: 36 },
          Why: { as: "text", label: columns.Why },
        },
        rows: items.length === 0 ? [{ Where: nowhere, Why: nothing }] : rowsOf(items, why),
      },
    ],
  };
};

function rowsOf(
  items: readonly ParkedItem[],
  say: Readonly<Record<ParkedItem["why"], string>>,
): readonly Readonly<Record<string, Cell>>[] {
  const times = new Map<string, number>();
  return items.map(({ sheet, table, row, column, typed, why }) => {
    const place = [table, row, column].filter((part) => part !== "").join(" · ");
    const count = (times.get(place) ?? 0) + 1;
    times.set(place, count);
    return {
      Where: count === 1 ? place : `${place} (${count})`,
      Sheet: sheet,
      Table: table,
      Row: row,
      Column: column,
      Value: parkedValue(typed),
      Why: say[why],
    };
  });
}
