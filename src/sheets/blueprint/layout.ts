import type { Language } from "../../locales/language";
import type { Blueprint } from "./blueprint";
import { columnPoints } from "./columnPoints";
import { columnWidths } from "./columnWidths";
import { headersIn } from "./headersIn";
import { layoutBlock } from "./layoutBlock";
import { chartsInRoom, standsBeside } from "./layoutChart";
import { layoutHead } from "./layoutHead";
import { palette } from "./palette";
import { layoutPrint } from "./layoutPrint";
import { printedColumns } from "./printedColumns";
import type { BlockLayout, SheetLayout } from "./sheetLayout";
import { tallRows } from "./tallRows";
import { unseenWorking } from "./unseenWorking";

const firstBlockRow = 4;
const firstColumn = 1;
const rowsBetween = 2;
/** The date and unit stand no further right than this, so that they are seen without scrolling. */
const cornerColumn = 10;
const headRows = 3;

const tabColors = { plan: palette.accent, review: palette.watch, rules: palette.muted } as const;

/**
 * A blueprint as addressed cells, in the reader's language: blocks one below the other from B5, two blank rows between.
 *
 * Formulas are in their final form: keys of columns are translated to headers, `[@Sold]` to its long form. No formula holds an
 * address, so a block that was moved can be written where it is now.
 *
 * @throws Error when a formula, a chart or a row key names a column that does not exist
 */
export const layout = (blueprint: Blueprint, language: Language): SheetLayout => {
  const headers = { ...blueprint.sees, ...headersIn(blueprint) };
  const money = blueprint.money ?? "#,##0";
  const stacked: BlockLayout[] = [];
  let row = firstBlockRow;
  for (const [index, block] of blueprint.blocks.entries()) {
    const beside = standsBeside(block, blueprint.blocks[index - 1]);
    const top = beside ? (stacked.at(-1)?.at.row ?? row) : row;
    const placed = layoutBlock(block, { language, headers, money, row: top, column: firstColumn });
    stacked.push(placed);
    row = placed.at.row + placed.at.rows + rowsBetween;
  }
  const furthest = (blocks: readonly BlockLayout[]): number =>
    Math.max(firstColumn, ...blocks.map(({ at }) => at.column + at.columns));
  const widthsOf = (blocks: readonly BlockLayout[]) =>
    columnWidths(blocks, furthest(blocks), blueprint.moneyRoom);
  const blocks = chartsInRoom(stacked, widthsOf(stacked));
  const columns = furthest(blocks);
  const widths = widthsOf(blocks);
  const lines = tallRows(blocks, widths);
  const printed = printedColumns(blueprint, blocks, widths);
  const points = widths.map(columnPoints);
  const seen = unseenWorking(blocks, printed);
  return {
    key: blueprint.key,
    tab: blueprint.tab,
    mark: `Quarterdeck_${blueprint.key}`,
    tabColor: tabColors[blueprint.family],
    head: layoutHead(blueprint, Math.min(cornerColumn, printed - 1), widths),
    blocks: seen,
    used: { row: 0, column: 0, rows: row - rowsBetween, columns },
    columnWidths: points,
    tallRows: lines,
    freezeRows: headRows,
    print: layoutPrint({ blueprint, blocks, columns: printed, widths: points, tallRows: lines, headRows }),
  };
};
