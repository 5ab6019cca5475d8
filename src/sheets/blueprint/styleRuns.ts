import type { BlockLayout, PlacedCell, Rect, SheetLayout, Style } from "./sheetLayout";

/** One style over a rectangle. */
export interface StyleRun {
  readonly at: Rect;
  readonly style: Style;
}

const runOf = ({ row, column, style }: PlacedCell): StyleRun => ({
  at: { row, column, rows: 1, columns: 1 },
  style,
});

/** Neighbours in the same rows with the same style become one run. */
const joined = (runs: readonly StyleRun[]): readonly StyleRun[] =>
  runs.reduce<StyleRun[]>((done, run) => {
    const last = done.at(-1);
    const touches =
      last !== undefined &&
      last.at.row === run.at.row &&
      last.at.rows === run.at.rows &&
      last.at.column + last.at.columns === run.at.column &&
      JSON.stringify(last.style) === JSON.stringify(run.style);
    if (!touches) return [...done, run];
    return [...done.slice(0, -1), { ...run, at: { ...last.at, columns: last.at.columns + run.at.columns } }];
  }, []);

const bodyRuns = (block: BlockLayout): readonly StyleRun[] => {
  switch (block.block) {
    case "form":
      return block.items.flatMap(({ label, value, note }) => [
        runOf(label),
        runOf(value),
        ...(note === undefined ? [] : [runOf(note)]),
      ]);
    case "table": {
      const over = (at: Rect, styles: readonly Style[]) =>
        joined(
          styles.map((style, index) => ({ at: { ...at, column: at.column + index, columns: 1 }, style })),
        );
      return [
        ...over(
          block.header.at,
          block.columns.map(({ headerStyle }) => headerStyle),
        ),
        ...over(
          block.body.at,
          block.columns.map(({ style }) => style),
        ),
        ...(block.total === undefined
          ? []
          : over(
              block.total.at,
              block.columns.map(({ totalStyle }) => totalStyle),
            )),
      ];
    }
    case "lists":
      return block.lists.flatMap(({ label, choices, style }) => [runOf(label), { at: choices.at, style }]);
    case "engine":
      return block.spills.flatMap(({ label, at, style, numberFormats }) => [
        runOf(label),
        ...numberFormats.map((numberFormat, index) => ({
          at: { ...at, column: at.column + index, columns: 1 },
          style: { ...style, numberFormat },
        })),
      ]);
    case "chart":
      return [];
  }
};

/** Every style of one block, as few rectangles as its columns allow; later runs never contradict earlier ones. */
export const blockStyleRuns = (block: BlockLayout): readonly StyleRun[] => [
  ...block.heading.map(runOf),
  ...bodyRuns(block),
];

/** Every style of a sheet that is written afresh. */
export const styleRuns = (sheet: SheetLayout): readonly StyleRun[] => [
  ...sheet.head.map(runOf),
  ...sheet.blocks.flatMap(blockStyleRuns),
];
