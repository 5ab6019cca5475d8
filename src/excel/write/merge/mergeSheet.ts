import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { sameContent } from "../compare/sameContent";
import { placement, type Place, type Placement } from "../match/placement";
import { speaksOf } from "../match/speaksOf";
import { spottedCells } from "../match/spottedCells";
import type { SpottedCell } from "../match/Spot";
import type { Standing, TableStanding } from "../match/standing";
import { beforeAt, numberFormatAt } from "../seen/cellSeen";
import type { Content } from "../seen/WorkbookSeen";
import { knownCells, type LaterLayout } from "../wanted/knownCells";
import type { WrittenMarks } from "../wanted/WrittenMarks";
import type { Before, CellWrite, FormatWrite } from "./CellWrite";
import { leavingRows } from "./leavingRows";
import type { ParkedItem } from "../../../sheets/parked/ParkedItem";
import { settleCell } from "./settleCell";
import { totalFormulas } from "./totalFormulas";
import { strayTotals } from "./strayTotals";
import { waitingFor } from "./waitingFor";

/** What has to change on a sheet that is whole. */
export interface SheetMerge {
  readonly placement: Placement;
  readonly writes: readonly CellWrite[];
  readonly formats: readonly FormatWrite[];
  /** Whole rows to delete at the end, from 0, once rows are inserted. */
  readonly deletes: readonly number[];
  readonly parked: readonly ParkedItem[];
  /** Parked items that have found their row again. */
  readonly returned: readonly ParkedItem[];
}

export interface Merging {
  /** The sheet as it shall be, with the headers that the director reworded. */
  readonly layout: SheetLayout;
  /** The same in every language, with the headers that stand on the sheet now. */
  readonly spellings: readonly SheetLayout[];
  /** What we wrote when we last wrote the sheet. */
  readonly written: WrittenMarks;
  /** What we may have written before: for other decisions, from other sales. */
  readonly earlier: readonly LaterLayout[];
  readonly standing: Standing;
  /** Names of the inputs that hold the pane's decisions. */
  readonly decisions: ReadonlySet<string>;
  readonly translated: (choice: string) => string | undefined;
  /** What is parked already. */
  readonly waiting: readonly ParkedItem[];
  /** Tables that are set aside: formulas follow their new names, and have to be typed again to mean the fresh ones. */
  readonly aside: ReadonlySet<string>;
}

/** A sheet's new content merged into what the director made of it: only what differs, and nothing typed lost. */
export function mergeSheet(merging: Merging): SheetMerge {
  const { layout, spellings, earlier, standing, written } = merging;
  const { sheet } = standing;
  const [own, ...others] = spellings;
  const placed = placement(layout.mark, standing, totalFormulas([layout, ...spellings]));
  const known = knownCells([() => own, ...earlier, ...others.map((other) => () => other)]);
  const leaving = leavingRows(standing, spellings, placed, written);
  const writes: CellWrite[] = [...leaving.clears];
  const formats: FormatWrite[] = [];
  const parked: ParkedItem[] = [...leaving.parked];
  const returned: ParkedItem[] = [];

  const type = (place: Place, content: Content, was: Before | undefined): void => {
    writes.push({ ...place, content, was });
  };
  for (const cell of spottedCells(layout)) {
    const row = rowOf(cell, standing);
    if (row === "none") continue;
    const now = placed.now(cell.spot);
    const then = placed.then(cell.spot);
    const was = now && beforeAt(sheet, now);
    const content = was?.content ?? "";
    const gone = row === "kept" ? undefined : row.gone;
    if (gone !== undefined && content !== "")
      parked.push({ sheet: sheet.name, ...cell.called, column: gone, typed: content, why: "column-gone" });
    if (row !== "kept") {
      const back = cell.role === "input" ? row.waiting() : undefined;
      if (back !== undefined) returned.push(back);
      const typed = back?.typed ?? cell.value ?? "";
      if (!sameContent(typed, content, cell.called.table)) type(then, typed, was);
      continue;
    }
    const settled = settleCell({
      role: cell.role,
      wanted: cell.value,
      content,
      shows: was?.value ?? "",
      known: known.contents(cell.spot),
      asWritten: () => written.has(cell.spot, cell.role, cell.called.row, content, cell.called.table),
      table: cell.called.table,
      decided: cell.spot.by === "name" && merging.decisions.has(cell.spot.name),
      translated: merging.translated,
    });
    if (settled.type !== undefined) type(then, settled.type ?? "", was);
    else if (speaksOf(content, merging.aside)) type(then, content, was);
    if (settled.park) parked.push({ sheet: sheet.name, ...cell.called, typed: content, why: "over-formula" });
    const before = now && numberFormatAt(sheet, now.row, now.column);
    const { numberFormat } = cell.style;
    if (before !== undefined && numberFormat !== undefined && before !== numberFormat)
      if ([...known.numberFormats(cell.spot)].includes(before))
        formats.push({ ...then, numberFormat, was: before });
  }
  for (const stray of strayTotals(standing, known, placed)) type(placed.moved(stray), "", stray);
  for (const { place, item } of ownColumnsBack(merging, placed)) {
    returned.push(item);
    type(place, item.typed, undefined);
  }
  return { placement: placed, writes, formats, deletes: leaving.deletes, parked, returned };

  /** A cell in a row that stays, in a new row or month that may find parked things again, or in one that is the director's to have. */
  function rowOf(
    { spot, role, called }: SpottedCell,
    { tables }: Standing,
  ): "kept" | "none" | { readonly waiting: () => ParkedItem | undefined; readonly gone?: string } {
    if (spot.by !== "table" || typeof spot.line !== "number") return "kept";
    const { line, column } = spot;
    const table = tables.get(spot.table);
    if (table?.rows.every(({ wanted }) => wanted !== spot.line) ?? true) return "none";
    const turned = role === "input" ? table?.columns.turned.get(column) : undefined;
    const fresh = table?.fresh.has(line) === true;
    if (table === undefined || !(fresh || turned !== undefined)) return "kept";
    return {
      waiting: () => {
        const here = waitingFor(merging.waiting, spellings, table, line);
        return turned === undefined ? here.under(column) : here.headed(called.column);
      },
      ...(fresh || turned === undefined ? {} : { gone: turned }),
    };
  }
}

/** Parked constants of the director's own columns whose row is back. */
function* ownColumnsBack(
  { standing, spellings, waiting }: Merging,
  placed: Placement,
): Iterable<{ readonly place: Place; readonly item: ParkedItem }> {
  if (waiting.length === 0) return;
  for (const table of standing.tables.values())
    for (const wanted of table.fresh) {
      const { headed } = waitingFor(waiting, spellings, table, wanted);
      for (const added of table.columns.added) {
        const item = headed(table.seen.headers[added] ?? "");
        if (item !== undefined) yield { place: ownPlace(table, wanted, added, placed), item };
      }
    }
}

function ownPlace(table: TableStanding, line: number, added: number, placed: Placement): Place {
  const [column = ""] = table.columns.places.keys();
  const { row } = placed.then({ by: "table", table: table.seen.name, line, column });
  return { row, column: table.seen.column + added };
}
