import { isBlank } from "../../../read/grid";
import { isTotalLabel } from "../../../read/isTotalLabel";
import { readCells } from "../../../read/readCells";
import { isFormula } from "../../../write/match/isFormula";
import type { OwnPlace, OwnRow, OwnTable } from "./OwnTable";

/** The director's rows, and which columns formulas fill. */
export interface OwnRows {
  readonly rows: readonly OwnRow[];
  readonly calculated: readonly boolean[];
}

/** The rows of the director's own table, lines of totals left out. */
export const ownRows = async (
  context: Excel.RequestContext,
  { columns, places }: Pick<OwnTable, "columns" | "places">,
): Promise<OwnRows> => {
  const wanted = places.flatMap((place) => [
    { ...framed(place), as: "values" as const },
    { ...framed(place), rows: Math.min(1, framed(place).rows), as: "formulas" as const },
  ]);
  const read = await readCells(context, wanted);
  const rows = places.flatMap((place, at) => {
    const { sheet, top } = place;
    return (read[at * 2] ?? []).flatMap((cells, row): OwnRow[] => {
      const values = place.at.map((column) => cells[column - framed(place).left] ?? "");
      const first = values.find((value) => !isBlank(value));
      if (first === undefined || isTotalLabel(first)) return [];
      return [{ sheet, row: top + row, at: place.at, values }];
    });
  });
  const calculated = columns.map((_, column) =>
    places.some((place, at) => {
      const [cells = []] = read[at * 2 + 1] ?? [];
      return isFormula(String(cells[(place.at[column] ?? -1) - framed(place).left] ?? ""));
    }),
  );
  return { rows, calculated };
};

const framed = ({ sheet, top, last, at }: OwnPlace) => {
  const left = Math.min(...at);
  return { sheet, top, left, rows: Math.max(0, last - top + 1), columns: Math.max(...at) - left + 1 };
};
