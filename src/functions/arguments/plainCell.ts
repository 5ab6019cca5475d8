/**
 * A cell as the bare value it shows: Excel wraps formatted numbers and entities in an object, with the value inside.
 */
export function plainCell(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell && !isError(cell)
    ? cell.basicValue
    : cell;
}

/** An error value, as the runtime's own object or as one of Excel's data types. */
function isError(cell: object): boolean {
  return "errorType" in cell || ("type" in cell && cell.type === "Error");
}

/** Nothing typed: Excel sends null or "" on the web; on the desktop an empty cell cannot be told from the number 0. */
export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Empty, or the 0 that Excel's desktop sends for an empty cell: where 0 itself means nothing. */
export function isNothing(cell: unknown): boolean {
  // Nearly every cell of a large range.
  if (typeof cell === "number") return cell === 0;
  if (cell === "") return true;
  const plain = plainCell(cell);
  return plain === 0 || isBlank(plain);
}

/** A cell as a sentence shows it. */
export function shownCell(cell: unknown): string {
  if (isBlank(cell)) return "empty";
  if (typeof cell === "string")
    return isErrorText(cell) ? cell : `"${cell.length > 30 ? `${cell.slice(0, 29)}…` : cell}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "no number";
  return "an error value";
}

/** An error as text, the way some hosts send one: "#N/A". */
export const isErrorText = (text: string): boolean => /^#(?:N\/A|GETTING_DATA|[A-Z/0]+[!?])$/.test(text);
