/** A workbook with one of everything that a file is to keep, made through the genuine Office.js. */
export async function everything(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const plan = workbook.worksheets.getItem("Sheet1");
  plan.name = "销售 Plan";
  const lists = workbook.worksheets.add("Lists & more");
  const secret = workbook.worksheets.add("Secret");
  lists.getRange("A1:A3").values = [["East"], ["西区"], ['<North> & "South"']];
  cells(plan);
  looks(plan);
  rules(plan);
  names(workbook, plan);
  charts(plan);
  extras(workbook, plan);
  printing(plan);
  secret.visibility = "VeryHidden";
  lists.visibility = "Hidden";
  await context.sync();
}

function cells(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:D1").values = [["Region", "Target", "Sold\nnet", "Gap"]];
  sheet.getRange("A2:C5").values = [
    ["East", 100, 50],
    ["West", 200.25, 210],
    ["North", -0.000123, 0],
    ["'00012", 1e21, true],
  ];
  const table = sheet.tables.add("A1:D5", true);
  Object.assign(table, { name: "Plan_Regions", style: "TableStyleLight1", showBandedRows: false });
  table.showFilterButton = false;
  sheet.getRange("D2:D5").formulas = Array.from({ length: 4 }, () => ["=[@Target]-N([@Region])"]);
  sheet.getRange("F1:F9").formulas = [
    ["=SUM(Plan_Regions[Target])"],
    ['=IFERROR(1/0,"none & ""never"" <1")'],
    ["=1/0"],
    ["=IFNA(NA(),2)"],
    ["=TRUE"],
    ["=Plan_Total*2"],
    ['=SUMIFS(Plan_Regions[Target],Plan_Regions[Region],"East")'],
    ["=SPLITNOTHING(1)"],
    ["=SUM('Lists & more'!A:A)"],
  ];
  sheet.getRange("G1").formulas = [["=SORT(Plan_Regions[Target],,-1)"]];
  sheet.getRange("H1:H5").values = [
    ["'#N/A"],
    ["#N/A"],
    ["  two  blanks "],
    ["line\nbreak\ttab"],
    ["_x0041_"],
  ];
  sheet.getRange("I1:I3").values = [["2018-03-31"], ["12.5%"], ["'=not a formula"]];
  sheet.getRange("K1:L2").merge();
}

function looks(sheet: Excel.Worksheet): void {
  sheet.getRange("B2:B5").numberFormat = [["#,##0"], ["0.0%"], ["yyyy-mm-dd"], ['[Red]0.0" 万";-0']];
  const head = sheet.getRange("A1:D1").format;
  head.fill.color = "#123456";
  Object.assign(head.font, { bold: true, italic: true, color: "#FFFFFF", name: "微软雅黑", size: 14 });
  head.wrapText = true;
  head.borders.getItem("EdgeBottom").style = "Double";
  Object.assign(head.borders.getItem("EdgeTop"), { style: "Continuous", weight: "Medium", color: "#FF0000" });
  const odd = sheet.getRange("F1:F2").format;
  Object.assign(odd, { horizontalAlignment: "Right", verticalAlignment: "Center", indentLevel: 2 });
  odd.protection.locked = false;
  sheet.getRange("F3").format.textOrientation = 45;
  sheet.getRange("F4").format.textOrientation = -45;
  sheet.getRange("F5").format.shrinkToFit = true;
  Object.assign(sheet.getRange("F6").format.font, { underline: "Single", strikethrough: true });
  sheet.getRange("F7").format.font.superscript = true;
  sheet.getRange("F8").format.horizontalAlignment = "CenterAcrossSelection";
  sheet.getRange("A:A").format.columnWidth = 90;
  sheet.getRange("M:M").columnHidden = true;
  sheet.getRange("N:N").format.fill.color = "#EEEEEE";
  sheet.getRange("1:1").format.rowHeight = 30;
  sheet.getRange("20:20").rowHidden = true;
  sheet.getRange("21:21").format.font.bold = true;
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
  sheet.showGridlines = false;
  sheet.tabColor = "#FF8800";
}

function rules(sheet: Excel.Worksheet): void {
  const add = (address: string, type: Excel.ConditionalFormatType | string) =>
    sheet.getRange(address).conditionalFormats.add(type as Excel.ConditionalFormatType);
  const value = add("B2:B5", "CellValue");
  value.cellValue.format.font.color = "#FF0000";
  value.cellValue.format.fill.color = "#FFEEEE";
  value.cellValue.rule = { formula1: "=100", formula2: "=$F$1", operator: "Between" };
  value.stopIfTrue = true;
  const custom = add("A2:D5", "Custom").custom;
  custom.rule.formula = '=AND($A2="East",B2>1)';
  custom.format.font.bold = true;
  const text = add("A2:A5", "ContainsText").textComparison;
  text.format.font.italic = true;
  text.rule = { operator: "BeginsWith", text: 'Ea"st' };
  const top = add("B2:B5", "TopBottom").topBottom;
  top.format.fill.color = "#00FF00";
  top.rule = { rank: 3, type: "BottomPercent" };
  const preset = add("B2:B5", "PresetCriteria").preset;
  preset.format.font.color = "#0000FF";
  preset.rule = { criterion: "EqualOrBelowAverage" };
  add("C2:C5", "ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
    maximum: { type: "Number", formula: "300", color: "#FF0000" },
  };
  const bar = add("D2:D5", "DataBar").dataBar;
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.fillColor = "#0F5E6B";
  const icons = add("C2:C5", "IconSet").iconSet;
  icons.style = "ThreeSymbols";
  icons.criteria = [
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=50" },
    { type: "Number", operator: "GreaterThan", formula: "=200" },
  ];
  const validate = (address: string, rule: Excel.DataValidationRule) => {
    sheet.getRange(address).dataValidation.rule = rule;
  };
  validate("A2:A5", { list: { inCellDropDown: true, source: "='Lists & more'!$A$1:$A$3" } });
  validate("J1", { list: { inCellDropDown: false, source: "Yes,No,是" } });
  validate("B2:B5", { decimal: { formula1: 0, formula2: 1e6, operator: "Between" } });
  validate("J2", { date: { formula1: "2018-01-01", operator: "GreaterThanOrEqualTo" } });
  validate("J3", { custom: { formula: "=LEN(J3)<=5" } });
  const asked = sheet.getRange("B2:B5").dataValidation;
  asked.errorAlert = { showAlert: true, style: "Warning", title: "Target", message: "0 to 1,000,000" };
  asked.prompt = { showPrompt: true, title: "Target", message: "In whole units" };
}

function names(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  workbook.names.add("Plan_Total", sheet.getRange("F1"), "All regions");
  workbook.names.add("Sales_Amount", "=Plan_Regions[Target]");
  workbook.names.add("Sales_LastRow", "=MATCH(9.99E+307,'销售 Plan'!$B:$B)");
  workbook.names.add("Sales_Block", "='销售 Plan'!$B$2:INDEX('销售 Plan'!$B:$B,Sales_LastRow)");
  workbook.names.add("Rule_Share", "=0.8");
  sheet.names.add("Local", sheet.getRange("A1"));
  workbook.names.add("Hidden_One", "=1").visible = false;
}

function charts(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Columns");
  Object.assign(chart, { name: "Main", top: 200, left: 50, width: 480, height: 240 });
  chart.title.text = "Plan & sold <net>";
  chart.legend.position = "Top";
  chart.axes.valueAxis.title.text = "Money";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.axes.valueAxis.majorGridlines.format.line.color = "#DDDDDD";
  chart.axes.categoryAxis.title.text = "Region";
  const [target, sold] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  target.format.fill.setSolidColor("#0F5E6B");
  target.gapWidth = 60;
  target.hasDataLabels = true;
  sold.chartType = "LineMarkers";
  sold.axisGroup = "Secondary";
  Object.assign(sold.format.line, { color: "#B7791F", weight: 2.25, lineStyle: "Dash" });
  const bars = sheet.charts.add("BarStacked", sheet.getRange("A1:B5"), "Columns");
  Object.assign(bars, { name: "Bars", top: 460, left: 50 });
  bars.title.setFormula("='销售 Plan'!$F$2");
  bars.legend.visible = false;
  const pie = sheet.charts.add("Doughnut", sheet.getRange("A1:B5"), "Columns");
  Object.assign(pie, { name: "Ring", top: 460, left: 450 });
  pie.title.visible = false;
}

function extras(workbook: Excel.Workbook, sheet: Excel.Worksheet): void {
  workbook.properties.title = "Plan 2018";
  workbook.properties.author = "李雷";
  workbook.properties.custom.add("Quarterdeck", 3);
  workbook.properties.custom.add("Signed", true);
  workbook.settings.add("seen", { at: [1, "<&>"] });
  sheet.customProperties.add("kind", "targets");
  workbook.comments.add("'销售 Plan'!B2", "Why so <low>?").replies.add("Ask East & West");
  sheet.getRange("A8").hyperlink = {
    documentReference: "'Lists & more'!A1",
    screenTip: "Go",
    textToDisplay: "Lists",
  };
  sheet.getRange("A9").hyperlink = { address: "https://example.com/?a=1&b=2", textToDisplay: "Outside" };
  workbook.worksheets
    .getItem("Secret")
    .protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" }, "pass");
}

function printing(sheet: Excel.Worksheet): void {
  const page = sheet.pageLayout;
  Object.assign(page, {
    orientation: "Landscape",
    paperSize: "A4",
    centerHorizontally: true,
    printGridlines: true,
  });
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintArea(sheet.getRanges("A1:L40,A41:D60"));
  page.setPrintTitleRows("$1:$2");
  page.setPrintMargins("Inches", { top: 0.5, left: 0.25 });
  page.headersFooters.defaultForAllPages.centerHeader = "&A && more";
  page.headersFooters.defaultForAllPages.rightFooter = "&P/&N";
}
