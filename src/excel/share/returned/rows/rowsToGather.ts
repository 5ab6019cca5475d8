import type { Taken } from "../returnedLines";
import type { FreshRow, GatheredSeen } from "./Gathered";

/** The new rows of a list, with what was taken of what files say about them. */
export const rowsToGather = (
  { title, fresh }: GatheredSeen,
  taken: readonly Taken[],
): readonly FreshRow[] => {
  const chosen = new Map<string, { readonly column: number; readonly value: Taken["value"] }[]>();
  for (const { cell, value } of taken)
    if (cell.list === title && cell.into)
      chosen.set(cell.into.row, [...(chosen.get(cell.into.row) ?? []), { column: cell.into.column, value }]);
  return fresh.flatMap((row) => {
    const said = chosen.get(row.id) ?? [];
    if (row.otherwise && said.length === 0) return [];
    const values = row.values.map(
      (value, column) => said.find((each) => each.column === column)?.value ?? value,
    );
    return [{ ...row, values }];
  });
};
