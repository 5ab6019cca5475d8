import type { Step } from "../journal/Step";
import type { SpillLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Place } from "../match/placement";
import { bytesOf } from "./bytesOf";
import type { GrownSpill } from "../merge/mergeSpills";
import type { Looks } from "../seen/seeLooks";
import type { SheetSeen } from "../seen/WorkbookSeen";
import { dressRange } from "./dressRange";
import { putLooks } from "./putLooks";

const longestTitle = 32;
const longestPrompt = 255;

/** Types an engine's formulas; each spills into the room below it. */
export const typeSpill = (sheet: string, spill: SpillLayout, { row, column }: Place): Step => ({
  label: `${sheet}: ${String(spill.label.value)}`,
  made: "parts",
  bytes: bytesOf(spill.formulas),
  apply: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    for (const formula of spill.formulas)
      on.getRangeByIndexes(row + formula.row - spill.at.row, column, 1, 1).formulas = [[formula.value]];
  },
});

/**
 * Dresses an engine's room; selecting a formula cell shows what it is and which rule it follows.
 *
 * @param from - the first row of the room that is not dressed yet
 */
export const dressSpill = (sheet: string, spill: SpillLayout, { row, column }: Place, from = 0): Step => ({
  label: `${sheet}: ${String(spill.label.value)} dressed`,
  made: "parts",
  bytes: 3000,
  apply: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    for (const [index, numberFormat] of spill.numberFormats.entries())
      dressRange(
        on.getRangeByIndexes(row + from, column + index, spill.at.rows - from, 1),
        { ...spill.style, numberFormat },
        spill.at.rows - from,
        1,
      );
    for (const down of formulaRows(spill, from)) {
      const { dataValidation } = on.getRangeByIndexes(row + down, column, 1, 1);
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = {
        showPrompt: true,
        title: String(spill.label.value).slice(0, longestTitle),
        message: spill.note.slice(0, longestPrompt),
      };
    }
  },
});

/**
 * Dresses the room that an answer has grown into; taken back, its cells look as before.
 *
 * @param looks - of the cells it takes; undefined where it takes none
 */
export const dressGrown = (
  sheet: SheetSeen,
  { spill, at, had, takes }: GrownSpill,
  looks: Looks | undefined,
): Step => ({
  ...dressSpill(sheet.name, spill, at, had),
  revert: ({ workbook }) => {
    if (looks === undefined) return;
    const on = workbook.worksheets.getItem(sheet.name);
    putLooks(on, at.row + had, looks, sheet);
    for (const down of formulaRows(spill, had))
      if (down < had + takes.rows)
        on.getRangeByIndexes(at.row + down, at.column, 1, 1).dataValidation.clear();
  },
});

/** The rows of the room, from one on, in which a formula stands. */
const formulaRows = ({ formulas, at }: SpillLayout, from: number): readonly number[] =>
  formulas.map(({ row }) => row - at.row).filter((down) => down >= from);
