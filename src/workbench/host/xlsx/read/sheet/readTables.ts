import { readAddress } from "../../../univer/address";
import type { XmlElement } from "../../xml/XmlElement";
import type { NotKept } from "../../NotKept";
import type { BookTable } from "../Book";
import type { BookReading } from "../BookReading";

/** The tables of a sheet, from the parts it points to. */
export function readTables(sheet: XmlElement, path: string, book: BookReading): BookTable[] {
  const parts = new Map(book.file.relationships(path).map((each) => [each.id, each.target]));
  return (sheet.child("tableParts")?.all("tablePart") ?? []).flatMap((part) => {
    const table = book.file.xml(parts.get(part.attr("id") ?? "") ?? "");
    const read = table && readTable(table, book.notKept);
    return read ? [read] : [];
  });
}

function readTable(table: XmlElement, notKept: Set<NotKept>): BookTable | undefined {
  const area = readAddress(table.attr("ref") ?? "");
  const name = table.attr("displayName") ?? table.attr("name");
  if (!area || !name || table.number("headerRowCount") === 0) {
    notKept.add("headerless-tables");
    return undefined;
  }
  const filter = table.child("autoFilter");
  if (filter?.all("filterColumn").some((column) => column.children.length > 0))
    notKept.add("filter-criteria");
  const style = table.child("tableStyleInfo");
  return {
    name,
    area,
    look: {
      style: style?.attr("name") ?? "",
      showTotals: (table.number("totalsRowCount") ?? 0) > 0,
      showBandedRows: style?.flag("showRowStripes") ?? false,
      showBandedColumns: style?.flag("showColumnStripes") ?? false,
      showFilterButton: filter !== undefined,
      highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
      highlightLastColumn: style?.flag("showLastColumn") ?? false,
    },
  };
}
