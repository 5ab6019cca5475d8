import type { Spot } from "./Spot";

/**
 * The rows of a table's body share what is known of their column; a line of totals, which does not follow when the director
 * inserts a column into the table above, what is known of any of its cells.
 */
export const spotKey = (spot: Spot): string => {
  switch (spot.by) {
    case "sheet":
      return `sheet\0${spot.row}\0${spot.column}`;
    case "name":
      return `name\0${spot.name}\0${spot.down}\0${spot.right}`;
    case "heading":
      return `heading\0${spot.table}\0${spot.above}`;
    case "table": {
      if (spot.line === "total") return `total\0${spot.table}`;
      const line = spot.line === "header" ? "header" : "body";
      return `${line}\0${spot.table}\0${spot.column}`;
    }
  }
};
