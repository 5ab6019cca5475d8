import type { EngineBlock } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutHeading } from "./layoutHeading";
import { palette } from "./palette";
import type { EngineLayout, Rect, SpillLayout } from "./sheetLayout";
import { numberFormatOf } from "./styleOf";
import { translateFormula } from "./translateFormula";

/** The engine: answers side by side, each spilling below its label into room of its own. */
export const layoutEngine = (engine: EngineBlock, context: LayoutContext): EngineLayout => {
  const { row, column, headers, money } = context;
  const heading = layoutHeading(engine, context);
  const top = row + heading.length;
  let left = column;
  const spills = engine.spills.map((spill): SpillLayout => {
    const width = spill.columns ?? 1;
    const at: Rect = { row: top + 1, column: left, rows: spill.rows, columns: width };
    left += width;
    const stripe = (offset: number): Rect => ({ ...at, column: at.column + offset, columns: 1 });
    return {
      label: {
        row: top,
        column: at.column,
        value: spill.label,
        style: {
          bold: true,
          fill: palette.band,
          fontColor: palette.ink,
          border: "bottom",
          wrap: width === 1,
        },
      },
      names: [
        { name: spill.name, at: spill.over === "answer" ? at : stripe(width - 1) },
        ...Object.entries(spill.also ?? {}).map(([name, offset]) => ({ name, at: stripe(offset) })),
      ],
      at,
      formulas: spill.cells.map(({ row: offset, formula }) => ({
        row: at.row + offset,
        column: at.column,
        value: translateFormula(formula, headers),
        style: { fontColor: palette.ink },
      })),
      style: { fontColor: palette.ink, align: "right" },
      numberFormats: Array.from({ length: width }, (_, index) =>
        numberFormatOf(spill.kinds?.[index] ?? spill.as, money),
      ),
      note: spill.note,
    };
  });
  const deepest = Math.max(...engine.spills.map(({ rows }) => rows));
  const at = { row, column, rows: heading.length + 1 + deepest, columns: left - column };
  return { block: "engine", key: engine.key, at, heading, working: true, spills };
};
