import { readFileSync } from "node:fs";
import { Host } from "../../../../src/workbench/host/Host";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { enter } from "../../../../src/workbench/host/univer/enter";
import { describeShared, sharedFile } from "../../../support/shared";
import { typedRows } from "../../../support/workbooks";

describeShared("the 9,994 orders of the Superstore", ["data", "superstore_orders.csv"], () => {
  test("save and open as one table, to the same cells", async () => {
    const { values, formats } = typedRows(readFileSync(sharedFile("data", "superstore_orders.csv"), "utf8"));
    const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    const host = Host.create({ firstSheet: "Orders" });
    const [sheet] = host.workbook.sheets();
    if (!sheet) throw new Error("no sheet");
    sheet.setStyles([area], (row, column) => ({ n: { pattern: formats[row]?.[column] ?? "General" } }));
    enter(sheet, area, (row, column) => values[row]?.[column] ?? "");
    host.workbook.tables.add(sheet, area).rename("Superstore");
    const { bytes } = await saveXlsx(host);
    const again = await openXlsx(bytes);
    try {
      const [found] = again.host.workbook.sheets();
      const read = (from: typeof sheet | undefined) =>
        from?.grid(area, (row, column) => [from.value(row, column), from.pattern(row, column)]) ?? [];
      const [before, after] = [read(sheet), read(found)];
      const changed = before.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(after[index]));
      expect([after.length, changed]).toEqual([9995, -1]);
      expect(again.host.workbook.tables.named("Superstore")?.area).toEqual(area);
      expect(again.notKept).toEqual([]);
    } finally {
      host.dispose();
      again.host.dispose();
    }
  }, 120_000);
});
