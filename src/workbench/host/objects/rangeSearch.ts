import { z } from "zod";
import { asChoice, asShape, asText, given } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { area, between, lastColumn, lastRow, type Area } from "../univer/Area";
import type { SheetModel } from "../univer/SheetModel";
import type { Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

/** The block around an area, bounded by blank rows and columns, as Ctrl+* selects it. */
function surrounding(sheet: SheetModel, start: Area): Area {
  const filled = (of: Area): boolean => {
    const held = sheet.within(of);
    return (
      held !== undefined &&
      sheet
        .grid(held, (row, column) => sheet.value(row, column) !== "")
        .flat()
        .some(Boolean)
    );
  };
  let [top, left, bottom, right] = [start.row, start.column, lastRow(start), lastColumn(start)];
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  for (let grown = true; grown;) {
    grown = false;
    const [l, r] = [Math.max(0, left - 1), Math.min(columns - 1, right + 1)];
    if (top > 0 && filled(between(top - 1, l, top - 1, r))) [top, grown] = [top - 1, true];
    if (bottom < rows - 1 && filled(between(bottom + 1, l, bottom + 1, r)))
      [bottom, grown] = [bottom + 1, true];
    const [t, b] = [Math.max(0, top - 1), Math.min(rows - 1, bottom + 1)];
    if (left > 0 && filled(between(t, left - 1, b, left - 1))) [left, grown] = [left - 1, true];
    if (right < columns - 1 && filled(between(t, right + 1, b, right + 1)))
      [right, grown] = [right + 1, true];
  }
  return between(top, left, bottom, right);
}

const Criteria = z.object({
  completeMatch: z.boolean().default(false),
  matchCase: z.boolean().default(false),
  searchDirection: z.enum(["Forward", "Backwards"]).default("Forward"),
});

async function find(self: RangeObject, wanted: unknown, criteria: unknown): Promise<RangeObject | null> {
  await self.host.workbook.calculation.settle();
  const options = given((value) => asShape(Criteria, value), criteria) ?? Criteria.parse({});
  const fold = (text: string): string => (options.matchCase ? text : text.toLowerCase());
  const text = fold(asText(wanted));
  const held = self.sheet.within(self.area);
  if (!held) return null;
  const places = self.sheet.grid(held, (row, column) => ({ row, column })).flat();
  if (options.searchDirection === "Backwards") places.reverse();
  const hit = places.find(({ row, column }) => {
    const shown = fold(self.sheet.text(row, column));
    return options.completeMatch ? shown === text : shown.includes(text);
  });
  return hit ? self.at(area(hit.row, hit.column)) : null;
}

/** Runs over a range along its edges, as Ctrl and an arrow do. */
function edge({ sheet, area: of }: RangeObject, direction: unknown): Area {
  const step = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;
  const [down, right] = step[asChoice(["Left", "Right", "Up", "Down"], direction)];
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  const inside = (row: number, column: number) => row >= 0 && column >= 0 && row < rows && column < columns;
  const filled = (row: number, column: number) => inside(row, column) && sheet.value(row, column) !== "";
  let { row, column } = of;
  const wanted = filled(row, column) && filled(row + down, column + right);
  while (inside(row + down, column + right)) {
    const next = filled(row + down, column + right);
    if (wanted && !next) break;
    [row, column] = [row + down, column + right];
    if (!wanted && next) break;
  }
  return area(row, column);
}

/** Ranges found by what the cells hold. */
export const rangeSearch = {
  Find: async (self, text, criteria) => {
    const hit = await find(self, text, criteria);
    if (!hit) throw new RichError("ItemNotFound");
    return hit;
  },
  FindOrNullObject: find,
  GetRangeEdge: async (self, direction) => {
    await self.host.workbook.calculation.settle();
    return self.at(edge(self, direction));
  },
  GetSurroundingRegion: async (self) => {
    await self.host.workbook.calculation.settle();
    return self.at(surrounding(self.sheet, self.area));
  },
} satisfies Members<RangeObject>["queries"];
