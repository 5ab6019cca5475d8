import type { GridFlow } from "./GridFlow";

/**
 * Which rows and columns can exchange units with each other, both ways, without moving a total: the strong components
 * of what can still be sent and taken back (Tarjan 1972).
 *
 * @returns a group for each row, then for each column
 */
export function exchangeGroups({ rows, columns, capacity, carried }: GridFlow): Int32Array {
  const count = rows + columns;
  const groups = new Int32Array(count).fill(-1);
  const seenAt = new Int32Array(count);
  const earliest = new Int32Array(count);
  const path: number[] = [];
  let seen = 0;

  function visit(node: number): void {
    seenAt[node] = earliest[node] = ++seen;
    path.push(node);
    if (node < rows) {
      for (let column = 0, cell = node * columns; column < columns; column++, cell++)
        if (capacity[cell]! > carried[cell]!) look(node, rows + column);
    } else {
      for (let row = 0, cell = node - rows; row < rows; row++, cell += columns)
        if (carried[cell]! > 0) look(node, row);
    }
    if (earliest[node] !== seenAt[node]) return;
    for (let last = -1; last !== node; groups[last] = node) last = path.pop()!;
  }

  // The recursion goes no deeper than twice the shorter side: a path takes rows and columns in turn.
  function look(from: number, to: number): void {
    if (seenAt[to] === 0) {
      visit(to);
      earliest[from] = Math.min(earliest[from]!, earliest[to]!);
    } else if (groups[to]! < 0) earliest[from] = Math.min(earliest[from]!, seenAt[to]!);
  }

  for (let node = 0; node < count; node++) if (seenAt[node] === 0) visit(node);
  return groups;
}
