import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

// Which characters a structured reference escapes: Microsoft, "Using structured references with Excel tables".
const columns = [
  "Amount (USD)",
  "Sales [net]",
  "a,b",
  "#1",
  "it's",
  "金额（元）",
  "x@y",
  "50%+",
  "from: to",
  "=so",
];

test("a column may be called anything Excel allows, in cells and under names", async () => {
  const sums = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:J3");
    range.numberFormat = columns.map(() => columns.map(() => "@")).slice(0, 3);
    range.values = [columns, columns.map((_, at) => at), columns.map((_, at) => 10 * at)];
    sheet.getRange("A2:J3").numberFormat = [columns.map(() => "General"), columns.map(() => "General")];
    sheet.getRange("A2:J3").values = [columns.map((_, at) => at), columns.map((_, at) => 10 * at)];
    sheet.tables.add(range, true).name = "Orders";
    const escaped = columns.map((column) => column.replace(/[[\]#'@]/g, "'$&"));
    for (const [at, column] of escaped.entries())
      context.workbook.names.add(`Column_${at}`, `=Orders[${column}]`);
    const cells = sheet.getRange("L1:N10");
    cells.formulas = escaped.map((column, at) => [
      `=SUM(Orders[${column}])`,
      `=SUM(Column_${at})`,
      `=SUM(Orders[[#Data],[${column}]])`,
    ]);
    cells.load({ values: true });
    await context.sync();
    return cells.values;
  });
  expect(sums).toEqual(columns.map((_, at) => [11 * at, 11 * at, 11 * at]));
});
