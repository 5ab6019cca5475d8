import type { TableHeaders } from "../../../sheets/blueprint/blueprint";
import type { Standing } from "../match/standing";

/** Headers as they stand on sheets that are whole, and among them those the director reworded. */
export function headersFound(standings: readonly Standing[]): {
  readonly standing: TableHeaders;
  readonly reworded: TableHeaders;
} {
  const tables = standings.flatMap((each) => [...each.tables]);
  return {
    standing: Object.fromEntries(
      tables.map(([key, { seen, columns }]) => [
        key,
        Object.fromEntries(
          [...columns.places].map(([column, place]) => [column, seen.headers[place] ?? column]),
        ),
      ]),
    ),
    reworded: Object.fromEntries(
      tables.map(([key, { columns }]) => [key, Object.fromEntries(columns.renamed)]),
    ),
  };
}
