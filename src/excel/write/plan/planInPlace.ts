import { cellAddress } from "../../read/reference";
import type { Step } from "../journal/Step";
import { isFormula } from "../match/isFormula";
import { tableIn } from "../match/tableIn";
import { mergeSheet, type Merging, type SheetMerge } from "../merge/mergeSheet";
import { mergeSpills } from "../merge/mergeSpills";
import { strayNames } from "../merge/strayNames";
import { beforeAt } from "../seen/cellSeen";
import type { Looks, Looked } from "../seen/seeLooks";
import type { WorkbookSeen } from "../seen/WorkbookSeen";
import { nameFormula } from "../steps/a1";
import { deleteRow } from "../steps/deleteRow";
import { insertBlank, insertRows } from "../steps/insertRows";
import { setFormats } from "../steps/setFormats";
import { setName } from "../steps/setName";
import { dressGrown } from "../steps/spillSteps";
import { putBack, typeCells } from "../steps/typeCells";
import { WriteProblem } from "../WriteProblem";
import { bubblesNamed } from "./bubblesNamed";
import { checkSheet } from "./checkSheet";
import { headAnew } from "./headAnew";
import { respeak, spokenBefore } from "./respeak";
import type { PlannedSheet } from "./PlannedSheet";

/**
 * A sheet that is whole: only what differs is written.
 *
 * @throws WriteProblem when something on the sheet is in the way of a change
 */
export function planInPlace(merging: Merging, book: WorkbookSeen): PlannedSheet {
  const { layout, standing, spellings, earlier, aside, written } = merging;
  const { sheet, tables } = standing;
  const merge = mergeSheet(merging);
  const { placement } = merge;
  const spills = mergeSpills(
    layout,
    [...[layout, ...spellings].map((each) => () => each), ...earlier],
    standing,
    placement,
    aside,
    written,
  );
  const writes = [...merge.writes, ...spills.writes];
  const constants = writes.filter(({ content }) => !isFormula(content));
  const formulas = writes.filter(({ content }) => isFormula(content));

  const inserts = [...placement.inserts].reverse().flatMap((insert): readonly Step[] => {
    if (insert.table === undefined) return [insertBlank(sheet.name, insert.before, insert.count)];
    const table = tables.get(insert.table);
    const ours = tableIn(layout, insert.table);
    return table && ours ? insertRows(sheet, table, ours, layout.tallRows, insert) : [];
  });
  const names = [...spills.names, ...strayNames(layout, standing, placement)].map(({ name, at }) => {
    const stands = standing.names.get(name);
    const before = stands && { ...stands, ...placement.moved(stands) };
    return setName(name, nameFormula(sheet.name, at), before && nameFormula(sheet.name, before));
  });
  const structure = [...inserts, ...names, ...typeCells(sheet.name, constants)];
  const spoken = spokenBefore(spellings, standing, placement);
  const content = [
    ...typeCells(sheet.name, formulas),
    ...setFormats(sheet.name, merge.formats),
    ...(spoken === undefined ? [] : respeak(layout, spoken, standing, placement)),
  ];
  const changes = structure.length + content.length + merge.deletes.length > 0;
  if (changes) checkSheet(sheet, book, layout, placement);
  const [blocked] = spills.blocked;
  if (blocked !== undefined)
    throw new WriteProblem("cells-in-the-way", {
      sheet: sheet.name,
      cell: cellAddress(blocked.row, blocked.column),
    });

  const doomed = doomedRows(merging);
  const taking = spills.grown.filter(({ takes }) => takes.rows > 0);
  const head = headAnew(layout, sheet, placement, writes);
  const bubbles = bubblesNamed(layout, standing, placement, merge.deletes);
  const before = [
    ...writes.flatMap(({ was }) => was ?? []),
    ...doomed.flatMap(({ at }) =>
      Array.from({ length: at.columns }, (_, index) =>
        beforeAt(sheet, { row: at.row, column: at.column + index }),
      ),
    ),
  ];
  return {
    report: {
      key: layout.key,
      tab: sheet.name,
      ...(changes
        ? {
            became: "updated",
            changes: {
              cells: writes.length,
              rowsAdded: placement.inserts.reduce(
                (rows, { table, count }) => (table === undefined ? rows : rows + count),
                0,
              ),
              rowsGone: doomed.length,
            },
          }
        : { became: "unchanged" }),
    },
    putBack: {
      formulas: putBack(
        sheet.name,
        before.filter((cell) => isFormula(cell.content)),
      ),
      constants: [
        ...bubbles.putBack,
        ...putBack(
          sheet.name,
          before.filter((cell) => !isFormula(cell.content)),
        ),
      ],
    },
    structure,
    content,
    looked: [...doomed, ...taking.map(({ takes }) => ({ sheet: sheet.name, at: takes })), ...head.looked],
    last: (looks) => [
      ...spills.grown.map((grown) => {
        const taken = taking.indexOf(grown);
        return dressGrown(sheet, grown, taken < 0 ? undefined : looks[doomed.length + taken]);
      }),
      ...head.dressed(looks.slice(doomed.length + taking.length)),
      ...deletions(merging, merge, looks),
      ...bubbles.anew,
    ],
    tab: spoken?.tab === sheet.name ? layout.tab : sheet.name,
    parked: [...merge.parked, ...spills.parked],
    returned: merge.returned,
  };
}

/** Rows to be deleted as they stand now, over the used columns of the sheet, from top to bottom. */
function doomedRows({ standing: { sheet, tables } }: Merging): readonly Looked[] {
  const { column, columns } = sheet.used;
  return [...tables.values()]
    .flatMap(({ seen, removed }) => removed.map((each) => seen.row + 1 + each))
    .sort((a, b) => a - b)
    .map((row) => ({ sheet: sheet.name, at: { row, column, rows: 1, columns } }));
}

/** From the bottom up, so that each row still stands where the plan says when its turn comes. */
function deletions(
  { standing, layout }: Merging,
  { deletes, placement }: SheetMerge,
  looks: readonly Looks[],
): readonly Step[] {
  const steps = deletes.map((row, index): readonly Step[] => {
    const look = looks[index];
    const was = look?.at.row ?? 0;
    const table = [...standing.tables.values()].find(
      ({ seen }) => was > seen.row && was <= seen.row + seen.rows,
    );
    const written = table && tableIn(layout, table.seen.name);
    if (look === undefined || table === undefined || written === undefined) return [];
    const full = placement.tableThen(table.seen.name);
    const gone = deletes.filter((other) => other > row && other < full.row + full.rows).length;
    const whole = { ...full, rows: full.rows - gone };
    return [deleteRow({ sheet: standing.sheet, table, layout: written, was, row, whole, looks: look })];
  });
  return steps.reverse().flat();
}
