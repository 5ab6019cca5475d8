import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const months = [
  ["Month", "Target", "Sold"],
  ["Jan", 100, 90],
  ["Feb", 110, 130],
  ["Mar", 120, 70],
];

/** A sheet with the months above in B2:D5. */
async function withMonths(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("B2:D5").values = months;
  return sheet;
}

describe("a chart made of a block of cells", () => {
  test("takes names from the first row, categories from the first column, and one series per other column", () =>
    excel.run(async (context) => {
      const sheet = await withMonths(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:D5"));
      const series = chart.series.load("items/name");
      const target = chart.series.getItemAt(0);
      const values = target.getDimensionValues("Values");
      const source = target.getDimensionDataSourceString("Categories");
      chart.load("name, chartType, id");
      await context.sync();
      expect(series.items.map((each) => each.name)).toEqual(["Target", "Sold"]);
      expect(values.value).toEqual([100, 110, 120]);
      expect(source.value).toBe("Sheet1!$B$3:$B$5");
      expect([chart.name, chart.chartType]).toEqual(["Chart 1", "ColumnClustered"]);
    }));
});
