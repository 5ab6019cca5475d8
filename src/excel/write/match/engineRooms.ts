import type { EngineLayout, Rect, SheetLayout } from "../../../sheets/blueprint/sheetLayout";

/** Rows that an engine's answers need below them, where another engine stands in their way. */
export interface EngineRoom {
  readonly engine: string;
  /** The first row below the deepest of its answers, from 0. */
  readonly before: number;
  readonly count: number;
}

/**
 * Where answers that have grown need whole rows. Below a sheet's last engine nothing of ours stands, so that its answers need none.
 *
 * @param names - where the names over answers stand now
 */
export const engineRooms = (
  { blocks }: SheetLayout,
  names: ReadonlyMap<string, Rect>,
): readonly EngineRoom[] =>
  blocks
    .filter((block): block is EngineLayout => block.block === "engine")
    .slice(0, -1)
    .flatMap(({ key, spills }) => {
      const stand = spills.flatMap((spill) => names.get(spill.names[0]?.name ?? "") ?? []);
      const before = Math.max(...stand.map(({ row, rows }) => row + rows));
      const deepest = Math.max(...stand.map(({ rows }) => rows));
      const count = Math.max(...spills.map(({ at }) => at.rows)) - deepest;
      return count > 0 && stand.length > 0 ? [{ engine: key, before, count }] : [];
    });
