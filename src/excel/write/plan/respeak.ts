import { cellAddress } from "../../read/reference";
import type { SheetLayout, Validation } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import type { Placement } from "../match/placement";
import type { Standing } from "../match/standing";
import { contentAt } from "../seen/cellSeen";
import { speakChart } from "../steps/chart/speakChart";
import { validateRange } from "../steps/validateRange";

/** The sentence under the title, which tells in which language a sheet stands. */
const sentence = (layout: SheetLayout) => layout.head.find(({ row }) => row === 1);

/** The layout in whose language the sheet stands, when that is not the plan's own; undefined otherwise. */
export function spokenBefore(
  [own, ...others]: readonly SheetLayout[],
  { sheet }: Standing,
  placed: Placement,
): SheetLayout | undefined {
  const says = (layout: SheetLayout | undefined): boolean => {
    const cell = layout && sentence(layout);
    const at = cell && placed.now({ by: "sheet", row: cell.row, column: cell.column });
    return at !== undefined && contentAt(sheet, at.row, at.column) === cell?.value;
  };
  return says(own) ? undefined : others.find(says);
}

/** What a change of language asks for besides cells: the sentences of validations and the names of a chart's lines. */
export function respeak(
  now: SheetLayout,
  before: SheetLayout,
  standing: Standing,
  placed: Placement,
): readonly Step[] {
  const sheet = standing.sheet.name;
  return [
    ...guarded(now, before, standing, placed).map(({ at, title, to, from }): Step => {
      const set = (validation: Validation, words: string) => (context: Excel.RequestContext) =>
        validateRange(context.workbook.worksheets.getItem(sheet).getRange(at), validation, words);
      return {
        label: `${sheet}: ${at} speaks`,
        made: "parts",
        bytes: 1000,
        apply: set(to, title.to),
        revert: set(from, title.from),
      };
    }),
    ...now.blocks.flatMap((block): readonly Step[] => {
      if (block.block !== "chart" || !standing.sheet.charts.includes(block.key)) return [];
      const speak = (layout: SheetLayout) => (context: Excel.RequestContext) => {
        const drawn = context.workbook.worksheets.getItem(sheet).charts.getItem(block.key);
        const spoken = layout.blocks.find((each) => each.block === "chart" && each.key === block.key);
        if (spoken?.block === "chart") speakChart(drawn, spoken);
      };
      return [
        {
          label: `${sheet}: chart ${block.key} speaks`,
          made: "parts",
          bytes: 1000,
          apply: speak(now),
          revert: speak(before),
        },
      ];
    }),
  ];
}

interface Guarded {
  readonly at: string;
  readonly title: { readonly to: string; readonly from: string };
  readonly to: Validation;
  readonly from: Validation;
}

function guarded(
  now: SheetLayout,
  before: SheetLayout,
  standing: Standing,
  placed: Placement,
): readonly Guarded[] {
  return now.blocks.flatMap((block, index): readonly Guarded[] => {
    const old = before.blocks[index];
    if (block.block === "form" && old?.block === "form")
      return block.items.flatMap((item, line) => {
        const { validation: from, label } = old.items[line] ?? item;
        if (item.validation === undefined || from === undefined) return [];
        const { row, column } = placed.then({ by: "name", name: item.name, down: 0, right: 0 });
        const title = { to: String(item.label.value), from: String(label.value) };
        return [{ at: cellAddress(row, column), title, to: item.validation, from }];
      });
    if (block.block === "table" && old?.block === "table")
      return block.columns.flatMap((column, line) => {
        const { validation: from, header } = old.columns[line] ?? column;
        if (column.validation === undefined || from === undefined) return [];
        const whole = placed.tableThen(block.key);
        const right = whole.column + (standing.tables.get(block.key)?.columns.places.get(column.key) ?? 0);
        const at = `${cellAddress(whole.row + 1, right)}:${cellAddress(whole.row + whole.rows - 1, right)}`;
        return [{ at, title: { to: column.header, from: header }, to: column.validation, from }];
      });
    return [];
  });
}
