import { quotedSheet } from "../univer/address";
import { joined, pieces } from "./pieces";

/**
 * The form Excel stores: `[@Sold]` inside the table Plan becomes `Plan[[#This Row],[Sold]]`, `Plan[@]` becomes
 * `Plan[#This Row]`. Undefined when a reference names no table and the cell stands in none.
 */
export function longForm(formula: string, enclosing: string | undefined): string | undefined {
  if (!formula.includes("[")) return formula;
  const parts = pieces(formula);
  if (parts.some((part) => part.kind === "structured" && part.table === "" && enclosing === undefined))
    return undefined;
  return joined(
    parts.map((part) =>
      part.kind === "structured"
        ? { ...part, table: part.table || (enclosing ?? ""), group: longGroup(part.group) }
        : part,
    ),
    quotedSheet,
  );
}

function longGroup(group: string): string {
  if (!group.startsWith("[@")) return group;
  const column = group.slice(2, -1);
  if (column === "") return "[#This Row]";
  return column.startsWith("[") ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}
