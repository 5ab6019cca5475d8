import type { Blueprint } from "./blueprint";
import { printedPages } from "./printedPages";
import type { BlockLayout, Print, TallRows } from "./sheetLayout";

const margins = { top: 36, bottom: 45, left: 30, right: 30, header: 20, footer: 20 } as const;

/** Under the head, so that it keeps its distance on each page. */
const blankRow = 1;
/** Rows that fit no single page. */
const longerThanPage = 45;

/** The header of a long table that ends the print: only there it stands over its own columns on each page. */
const longList = (blocks: readonly BlockLayout[]): Print["titleRows"] | undefined => {
  const last = blocks.filter(({ working }) => !working).at(-1);
  if (last?.block !== "table" || last.body.at.rows < longerThanPage) return undefined;
  return { row: last.header.at.row, rows: 1 };
};

interface Printing {
  readonly blueprint: Blueprint;
  readonly blocks: readonly BlockLayout[];
  /** How many are printed, counted from A. */
  readonly columns: number;
  /** Of all columns, in points. */
  readonly widths: readonly number[];
  readonly tallRows: readonly TallRows[];
  readonly headRows: number;
}

/** How a sheet comes onto paper. */
export const layoutPrint = ({ blueprint, blocks, columns, widths, tallRows, headRows }: Printing): Print => ({
  orientation: blueprint.onePage ? "portrait" : "landscape",
  paper: "A4",
  pages: printedPages({
    blocks,
    columns,
    width: widths.slice(0, columns).reduce((sum, width) => sum + width, 0),
    tallRows,
    margins,
    onePage: blueprint.onePage ?? false,
  }),
  pagesWide: 1,
  ...(blueprint.onePage ? { pagesTall: 1 } : {}),
  titleRows: longList(blocks) ?? { row: 0, rows: headRows + blankRow },
  margins,
  footer: { left: "&A", center: "&P / &N", right: "&D" },
});
