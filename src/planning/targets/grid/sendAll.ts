import type { GridFlow } from "./GridFlow";
import { reachFrom } from "./reachFrom";

/**
 * Send as much as can be sent, changing `carried`, `toSend` and `toTake` (largest flow, Dinic 1970).
 *
 * What a cell already carries may be sent another way. Whole units stay whole.
 */
export function sendAll(grid: GridFlow): void {
  while (sendAlongShortestWays(grid) > 0);
}

/** One phase: everything that can go along ways of the present shortest lengths. */
function sendAlongShortestWays({ rows, columns, ...grid }: GridFlow): number {
  const { capacity, carried, toSend, toTake } = grid;
  const senders = [...toSend.keys()].filter((row) => toSend[row]! > 0);
  const { rowSteps, columnSteps } = reachFrom({ rows, columns, ...grid }, senders);
  const nextColumn = new Int32Array(rows);
  const nextRow = new Int32Array(columns);

  function fromRow(row: number, units: number): number {
    for (; nextColumn[row]! < columns; nextColumn[row]!++) {
      const column = nextColumn[row]!;
      const cell = row * columns + column;
      if (columnSteps[column] !== rowSteps[row]! + 1 || capacity[cell]! <= carried[cell]!) continue;
      const sent = fromColumn(column, Math.min(units, capacity[cell]! - carried[cell]!));
      if (sent === 0) continue;
      carried[cell]! += sent;
      return sent;
    }
    return 0;
  }

  function fromColumn(column: number, units: number): number {
    if (toTake[column]! > 0) {
      const taken = Math.min(units, toTake[column]!);
      toTake[column]! -= taken;
      return taken;
    }
    for (; nextRow[column]! < rows; nextRow[column]!++) {
      const row = nextRow[column]!;
      const cell = row * columns + column;
      if (rowSteps[row] !== columnSteps[column]! + 1 || carried[cell]! <= 0) continue;
      const sent = fromRow(row, Math.min(units, carried[cell]!));
      if (sent === 0) continue;
      carried[cell]! -= sent;
      return sent;
    }
    return 0;
  }

  let total = 0;
  for (const row of senders)
    for (let sent = 1; sent > 0 && toSend[row]! > 0;) {
      sent = fromRow(row, toSend[row]!);
      toSend[row]! -= sent;
      total += sent;
    }
  return total;
}
