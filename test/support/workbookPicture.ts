/** Everything of a workbook that a director can see or a formula can name, as plain data to compare. */
export interface WorkbookPicture {
  readonly order: readonly string[];
  readonly active: string;
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, unknown>>;
}

const looks: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, size: true },
    horizontalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

/** Takes the picture through Office.js: what is typed and how it looks; what formulas answer follows from that. */
export async function workbookPicture(context: Excel.RequestContext): Promise<WorkbookPicture> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const queued = sheets.items.map((sheet) => queueSheet(sheet));
  await context.sync();
  const second = queued.map((each) => queueParts(each));
  await context.sync();
  return {
    order: sheets.items.map(({ name }) => name),
    active: active.name,
    names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
    sheets: Object.fromEntries(second.map((each) => [each.sheet.name, sheetPicture(each)])),
  };
}

function queueSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRange();
  return {
    sheet: sheet.load("name,tabColor,showGridlines,visibility"),
    used: used.load("address,formulas,numberFormat"),
    cells: used.getCellProperties(looks),
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    columns: used.getColumnProperties({ format: { columnWidth: true } }),
    tables: sheet.tables.load("items/name,items/style"),
    charts: sheet.charts.load("items/name,items/chartType,items/top,items/left"),
    conditions: used.conditionalFormats.load("items/type"),
    frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
  };
}

function queueParts(first: ReturnType<typeof queueSheet>) {
  return {
    ...first,
    tableRanges: first.tables.items.map((table) => table.getRange().load("address")),
    series: first.charts.items.map((chart) => chart.series.load("items/name,items/chartType")),
    rules: first.conditions.items.map((condition) => ({
      rule: condition.customOrNullObject.rule.load("formula"),
      at: condition.getRanges().load("address"),
    })),
  };
}

function sheetPicture(part: ReturnType<typeof queueParts>) {
  const { sheet, used } = part;
  return {
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    visibility: sheet.visibility,
    used: used.address,
    formulas: used.formulas,
    numberFormats: used.numberFormat,
    looks: part.cells.value.map((row) => row.map(({ format }) => JSON.stringify(format))),
    heights: part.rows.value.map(({ format }) => format?.rowHeight),
    widths: part.columns.value.map(({ format }) => format?.columnWidth),
    tables: part.tables.items.map(({ name, style }, index) => [
      name,
      style,
      part.tableRanges[index]?.address,
    ]),
    charts: part.charts.items.map(({ name, chartType, top, left }, index) => ({
      name,
      chartType,
      top,
      left,
      series: part.series[index]?.items.map((line) => [line.name, line.chartType]),
    })),
    conditions: part.rules
      .flatMap(({ rule, at }) => at.address.split(",").map((area) => `${rule.formula} on ${area}`))
      .sort(),
    frozen: part.frozen.isNullObject ? "" : part.frozen.address,
  };
}
