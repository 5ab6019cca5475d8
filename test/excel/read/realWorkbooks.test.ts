import { readFileSync } from "node:fs";
import { findSales } from "../../../src/excel/read/findSales";
import { nameRole } from "../../../src/excel/read/nameRole";
import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { openExcel } from "../../support/excel";
import { describeShared, sharedFile } from "../../support/shared";
import { putRows, typedRows } from "../../support/workbooks";

/** Finds, names and reads a real file that stands on a sheet as it is, and lets a formula add up what was named. */
const through = async (file: string) => {
  const excel = await openExcel();
  try {
    return await excel.run(async (context) => {
      await putRows(context, "Data", typedRows(readFileSync(sharedFile("data", file), "utf8")));
      const before = excel.host.counters.batches;
      const [finding, ...more] = await findSales(context);
      const syncs = excel.host.counters.batches - before;
      if (!finding) throw new Error("no sales found");
      await nameRole(context, finding);
      const snapshot = await takeSnapshot(context);
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [['=SUMIFS(Sales_Amount,Sales_Date,">0")']];
      cell.load("values");
      await context.sync();
      return { finding, more, syncs, snapshot, added: Number(cell.values[0]?.[0]) };
    });
  } finally {
    excel.close();
  }
};

// Rows are those of the files; totals are sums of their amount columns (added with awk), superstore's as in superstore_plan.json.
describeShared("real files as workbooks", ["data", "superstore_orders.csv"], () => {
  it.each([
    ["rfm_orders.csv", "A1:C4907", 4906, 464158, []],
    ["cdnow_sample_transactions.csv", "A1:E6920", 6919, 244091.94, []],
    // One order line of superstore's stands twice: US-2014-150119's chairs, rows 3407 and 3408 of the sheet.
    [
      "superstore_orders.csv",
      "A1:S9995",
      9994,
      2297200.8603,
      [{ kind: "row-again", count: 1, cell: "Data!C3408" }],
    ],
  ])(
    "%s is found, named and read",
    async (file, address, rows, total, doubts) => {
      const { finding, more, syncs, snapshot, added } = await through(file);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ address, rows, doubts });
      expect(finding.total).toBeCloseTo(total, 3);
      expect(syncs).toBeLessThanOrEqual(5);
      expect(snapshot.rows).toBe(rows);
      expect(snapshot.history.reduce((sum, { sold }) => sum + sold, 0)).toBeCloseTo(total, 3);
      expect(added).toBeCloseTo(total, 3);
    },
    180_000,
  );
});
