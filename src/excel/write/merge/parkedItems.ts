import { writingTextOf } from "../../../locales/writingTextOf";
import type { Content, SheetSeen } from "../seen/WorkbookSeen";
import { parkedReasons, type ParkedItem } from "../../../sheets/parked/ParkedItem";
import { parkedTable } from "../../../sheets/parked/parkedSheet";
import { typedValue } from "../../../sheets/parked/parkedValue";
import { valueAt } from "../seen/cellSeen";

const said = [writingTextOf("en").parked, writingTextOf("zh").parked];

/** What is parked already, as the sheet shows it in whatever language; none without its table. */
export function parkedItems(sheet: SheetSeen | undefined): readonly ParkedItem[] {
  const table = sheet?.tables.find(({ name }) => name === parkedTable);
  if (sheet === undefined || table === undefined) return [];
  const place = (key: keyof (typeof said)[number]["columns"]): number =>
    table.headers.findIndex((header) => said.some(({ columns }) => columns[key] === header));
  const places = {
    sheet: place("Sheet"),
    table: place("Table"),
    row: place("Row"),
    column: place("Column"),
    value: place("Value"),
    why: place("Why"),
  };
  if (Object.values(places).some((each) => each < 0)) return [];
  return Array.from({ length: table.rows }, (_, index) => table.row + 1 + index).flatMap((row) => {
    const cell = (at: number): Content => valueAt(sheet, row, table.column + at);
    const why = parkedReasons.find((reason) => said.some((say) => say.why[reason] === cell(places.why)));
    if (why === undefined) return [];
    return {
      sheet: String(cell(places.sheet)),
      table: String(cell(places.table)),
      row: String(cell(places.row)),
      column: String(cell(places.column)),
      typed: typedValue(cell(places.value)),
      why,
    };
  });
}

/** The same thing parked twice is parked once. */
export const sameItem = (a: ParkedItem, b: ParkedItem): boolean =>
  a.table === b.table && a.row === b.row && a.column === b.column && a.typed === b.typed && a.why === b.why;
