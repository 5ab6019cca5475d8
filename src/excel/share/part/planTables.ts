import { alike } from "../../read/alike";
import { cellIn, ourTables } from "../../read/ourTables";
import { readCells } from "../../read/readCells";
import type { PartTable } from "./PartTable";
import { planParts } from "./planPart";
import type { Whose } from "./Whose";

/** The rows of the plan and its review that belong to a region or a seller, as the values they show now. */
export const planTables = async (
  context: Excel.RequestContext,
  { by, name }: Whose,
): Promise<readonly PartTable[]> => {
  const parts = planParts[by];
  const tables = await ourTables(
    context,
    parts.map(({ table }) => table),
  );
  const found = parts.flatMap(({ table, whose, columns }) => {
    const standing = tables.get(table);
    const rows = standing?.rows.filter((row) => alike(cellIn(standing, row, whose)) === alike(name)) ?? [];
    return standing && rows.length > 0 ? [{ standing, rows, columns }] : [];
  });
  const formats = await readCells(
    context,
    found.map(({ standing: { sheet, top, left, headers } }) => ({
      sheet,
      top,
      left,
      rows: 1,
      columns: headers.length,
      as: "numberFormat",
    })),
  );
  return found.map(({ standing, rows, columns }, at): PartTable => {
    const places = columns.flatMap((key) => standing.columns.get(key) ?? []);
    return {
      from: "plan",
      tab: standing.sheet,
      columns: places.map((place) => ({
        header: standing.headers[place] ?? "",
        format: String(formats[at]?.[0]?.[place] ?? "General"),
        summed: false,
      })),
      rows: rows.map((row) => places.map((place) => row[place] ?? "")),
    };
  });
};
