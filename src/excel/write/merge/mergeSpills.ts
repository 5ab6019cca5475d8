import type { EngineLayout, Rect, SheetLayout, SpillLayout } from "../../../sheets/blueprint/sheetLayout";
import type { ParkedItem } from "../../../sheets/parked/ParkedItem";
import { sameContent } from "../compare/sameContent";
import { isBroken } from "../match/isBroken";
import { isFormula } from "../match/isFormula";
import { speaksOf } from "../match/speaksOf";
import type { Place, Placement } from "../match/placement";
import type { Standing } from "../match/standing";
import { beforeAt, contentAt } from "../seen/cellSeen";
import type { LaterLayout } from "../wanted/knownCells";
import { once } from "../wanted/once";
import type { WrittenMarks } from "../wanted/WrittenMarks";
import type { CellWrite } from "./CellWrite";

/** An answer whose room has grown. */
export interface GrownSpill {
  readonly spill: SpillLayout;
  /** Where it will stand once rows are inserted. */
  readonly at: Place;
  /** How many rows of its room it had. */
  readonly had: number;
  /** The cells as they are now that become its room; no rows where whole ones are inserted for it. */
  readonly takes: Rect;
}

export interface SpillMerge {
  readonly writes: readonly CellWrite[];
  readonly parked: readonly ParkedItem[];
  /** Names that stand over more or fewer cells than they should, once rows are inserted. */
  readonly names: readonly { readonly name: string; readonly at: Rect }[];
  readonly grown: readonly GrownSpill[];
  /** Cells of that room that are not blank. */
  readonly blocked: readonly Place[];
}

const enginesOf = (layout: SheetLayout | undefined): readonly EngineLayout[] =>
  (layout?.blocks ?? []).filter((block): block is EngineLayout => block.block === "engine");
const spillsOf = (layout: SheetLayout | undefined): readonly SpillLayout[] =>
  enginesOf(layout).flatMap(({ spills }) => spills);

/**
 * The engine's formulas where the director left them.
 *
 * @param known - layouts of the same sheet in other languages, for other decisions
 * @param aside - tables that are set aside: a formula that names one is typed again
 * @param marks - what we wrote when we last wrote the sheet
 */
export function mergeSpills(
  layout: SheetLayout,
  known: readonly LaterLayout[],
  standing: Standing,
  placed: Placement,
  aside: ReadonlySet<string>,
  marks: WrittenMarks,
): SpillMerge {
  const expected = once(() =>
    known.flatMap((each) => spillsOf(each())).flatMap(({ formulas }) => formulas.map(({ value }) => value)),
  );
  const writes: CellWrite[] = [];
  const parked: ParkedItem[] = [];
  const names: { name: string; at: Rect }[] = [];
  const grown: GrownSpill[] = [];
  const blocked: Place[] = [];
  const all = enginesOf(layout).flatMap(({ key, spills }) => {
    const room = standing.rooms.find(({ engine }) => engine === key);
    return spills.map((spill) => ({ spill, room }));
  });
  for (const { spill, room } of all) {
    const own = spill.names[0];
    const stands = standing.names.get(own?.name ?? "");
    if (own === undefined || stands === undefined) continue;
    const corner: Place = { row: stands.row, column: stands.column - (own.at.column - spill.at.column) };
    const moved = placed.moved(corner);
    const wanted = new Map(spill.formulas.map(({ row, value }) => [row - spill.at.row, value]));
    for (let down = 0; down < Math.max(stands.rows, spill.at.rows); down += 1) {
      const row = corner.row + down;
      const was = beforeAt(standing.sheet, { row, column: corner.column });
      const formula = wanted.get(down);
      // What stands below makes way.
      if (formula === undefined && row >= (room?.before ?? Infinity)) continue;
      const write = (content: string): number =>
        writes.push({ row: moved.row + down, column: moved.column, content, was });
      if (formula === undefined) {
        const spilled = down > 0 && was.content === contentAt(standing.sheet, row - 1, corner.column);
        if (isFormula(was.content) && !spilled) write("");
      } else if (!sameContent(formula, was.content)) {
        const ours =
          was.content === "" ||
          isBroken(was.content) ||
          marks.hasSpill(own.name, was.content) ||
          expected().some((each) => sameContent(each, was.content));
        const column = String(spill.label.value);
        if (!ours)
          parked.push({
            sheet: standing.sheet.name,
            table: own.name,
            row: String(down + 1),
            column,
            typed: was.content,
            why: "over-formula",
          });
        write(String(formula));
      } else if (speaksOf(was.content, aside)) write(String(was.content));
    }
    for (const { name, at } of spill.names) {
      const rect = standing.names.get(name);
      const right = { ...at, row: moved.row, column: moved.column + at.column - spill.at.column };
      if (rect?.rows !== at.rows) names.push({ name, at: right });
    }
    if (spill.at.rows > stands.rows) {
      const from = corner.row + stands.rows;
      const rows = Math.min(spill.at.rows - stands.rows, (room?.before ?? Infinity) - from);
      const takes = { ...corner, row: from, rows, columns: spill.at.columns };
      grown.push({ spill, at: moved, had: stands.rows, takes });
      blocked.push(...filledCells(standing.sheet, takes));
    }
  }
  return { writes, parked, names, grown, blocked };
}

const filledCells = (sheet: Standing["sheet"], { row, column, rows, columns }: Rect): readonly Place[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  })).filter((place) => contentAt(sheet, place.row, place.column) !== "");
