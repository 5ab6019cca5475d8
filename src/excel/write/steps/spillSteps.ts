import type { Step } from "../journal/Step";
import type { SpillLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Place } from "../match/placement";
import { bytesOf } from "./bytesOf";
import { dressRange } from "./dressRange";

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

/** Dresses an engine's room; selecting a formula cell shows what it is and which rule it follows. */
export const dressSpill = (sheet: string, spill: SpillLayout, { row, column }: Place): Step => ({
  label: `${sheet}: ${String(spill.label.value)} dressed`,
  made: "parts",
  bytes: 3000,
  apply: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    for (const [index, numberFormat] of spill.numberFormats.entries())
      dressRange(
        on.getRangeByIndexes(row, column + index, spill.at.rows, 1),
        { ...spill.style, numberFormat },
        spill.at.rows,
        1,
      );
    for (const formula of spill.formulas) {
      const { dataValidation } = on.getRangeByIndexes(row + formula.row - spill.at.row, column, 1, 1);
      dataValidation.rule = { custom: { formula: "=TRUE" } };
      dataValidation.prompt = {
        showPrompt: true,
        title: String(spill.label.value).slice(0, longestTitle),
        message: spill.note.slice(0, longestPrompt),
      };
    }
  },
});
