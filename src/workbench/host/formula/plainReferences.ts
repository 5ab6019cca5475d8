import { fullAddress, quotedSheet } from "../univer/address";
import { between, type Area } from "../univer/Area";
import { joined, pieces } from "./pieces";

interface TableShape {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly body: Area;
  readonly columns: readonly string[];
}

/** The formula with a table's structured references spelt as cells, for when the table is turned into a plain range. */
export function plainReferences(formula: string, table: TableShape, row: number | undefined): string {
  const parts = pieces(formula).map((piece) => {
    const named = piece.kind === "structured" ? piece.table : piece.kind === "name" ? piece.name : "";
    if (named.toLowerCase() !== table.name.toLowerCase()) return piece;
    const cells = cellsOf(piece.kind === "structured" ? piece.group : "[#Data]", table, row);
    return { kind: "other" as const, text: cells ? fullAddress(table.sheet, cells, true) : "#REF!" };
  });
  return joined(parts, quotedSheet);
}

function cellsOf(
  group: string,
  { area, body, columns }: TableShape,
  row: number | undefined,
): Area | undefined {
  const parts = [...group.matchAll(/\[?((?:'.|[^[\]'])+)\]?/g)].map(([, part]) =>
    (part ?? "").replace(/'(.)/g, "$1"),
  );
  const specials = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const named = parts.filter((part) => !part.startsWith("#") && !/^[,:\s]+$/.test(part));
  const places = named.map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const [first = 0, last = named.length === 0 ? columns.length - 1 : first] = places;
  const rows = rowsOf(specials, area, body, row);
  return rows && between(rows[0], area.column + first, rows[1], area.column + last);
}

function rowsOf(specials: readonly string[], area: Area, body: Area, row: number | undefined) {
  const end = body.row + body.rows - 1;
  if (specials.includes("#this row")) return row === undefined ? undefined : ([row, row] as const);
  if (specials.includes("#all")) return [area.row, area.row + area.rows - 1] as const;
  if (specials.includes("#headers")) return [area.row, specials.includes("#data") ? end : area.row] as const;
  if (specials.includes("#totals")) return [end + 1, end + 1] as const;
  return [body.row, end] as const;
}
