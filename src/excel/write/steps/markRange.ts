import type { Mark } from "../../../sheets/blueprint/sheetLayout";

/**
 * Colours cells by the shape their text begins with.
 *
 * @param first - address of the range's upper left cell, without its sheet
 */
export function markRange(range: Excel.Range, first: string, marks: readonly Mark[]): void {
  for (const { startsWith, fontColor, fill } of marks) {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=LEFT(${first},${startsWith.length})="${startsWith}"`;
    custom.format.font.color = fontColor;
    if (fill !== undefined) custom.format.fill.color = fill;
  }
}
