import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strToU8, zipSync } from "fflate";
import type { Host } from "../../../../src/workbench/host/Host";
import { sheetExtras } from "../../../../src/workbench/host/model/SheetExtras";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { partsOf } from "./support/partsOf";

let host: Host | undefined;
afterEach(() => host?.dispose());

/** A file of another writer, its parts changed where that writer cannot say what Excel says. */
async function opened(
  make: (book: Workbook) => void,
  edit: (parts: Record<string, string>) => void = () => {},
) {
  installChartSupport();
  const book = new Workbook();
  make(book);
  const parts = partsOf(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer));
  edit(parts);
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  const { host: open, notKept } = await openXlsx(zipSync(Object.fromEntries(files)));
  host = open;
  const sheet = open.workbook.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  return { open, sheet, notKept, cell: (row: number, column: number) => sheet.value(row, column) };
}

const inSheet = (parts: Record<string, string>, from: string | RegExp, to: string): void => {
  const path = "xl/worksheets/sheet1.xml";
  const before = parts[path] ?? "";
  parts[path] = before.replace(from, to);
  if (parts[path] === before) throw new Error(`nothing to replace in ${before.slice(0, 2000)}`);
};

test("values of every kind, tables, names, and what they calculate", async () => {
  const { open, sheet, cell, notKept } = await opened((book) => {
    const data = book.addWorksheet("Data");
    data.addTable({
      name: "Orders",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Region" }, { name: "Amount" }],
      rows: [
        ["East", 5],
        ["West", 7.5],
      ],
    });
    data.getCell("D1").value = { formula: "SUM(Orders[Amount])", result: 0 };
    data.getCell("D2").value = new Date(Date.UTC(2018, 2, 31));
    data.getCell("D2").numFmt = "yyyy-mm-dd";
    data.getCell("D3").value = "007";
    data.getCell("D4").value = true;
    data.getCell("D5").value = { error: "#N/A" };
    data.getCell("D6").value = { richText: [{ text: "plain " }, { text: "bold", font: { bold: true } }] };
    data.getCell("D7").value = { formula: "Total*2" };
    book.definedNames.add("Data!$B$2:$B$3", "Amounts");
    book.definedNames.add("Data!$D$1", "Total");
  });
  expect(notKept).toEqual([]);
  expect([0, 1, 2, 3, 4, 5, 6].map((row) => cell(row, 3))).toEqual([
    12.5,
    43190,
    "007",
    true,
    "#N/A",
    "plain bold",
    25,
  ]);
  expect(sheet.text(1, 3)).toBe("2018-03-31");
  expect([sheet.valueType(2, 3), sheet.valueType(4, 3)]).toEqual(["String", "Error"]);
  expect(open.workbook.tables.named("Orders")?.columns).toEqual(["Region", "Amount"]);
  expect(open.workbook.names.find("Amounts")?.formulaOrRefString).toBe("=Data!$B$2:$B$3");
});

test("formulas shared down a column read as if each were typed", async () => {
  const { sheet } = await opened(
    (book) => void book.addWorksheet("Data").addRows([[1], [2], [3]]),
    (parts) => {
      inSheet(
        parts,
        /(<c r="A1"[^>]*>.*?<\/c>)/,
        '$1<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$$1+SUM(A$$1:A1)</f></c>',
      );
      inSheet(parts, /(<c r="A2"[^>]*>.*?<\/c>)/, '$1<c r="B2"><f t="shared" si="0"/></c>');
      inSheet(parts, /(<c r="A3"[^>]*>.*?<\/c>)/, '$1<c r="B3"><f t="shared" si="0"/></c>');
    },
  );
  expect(sheet.formula(2, 1)).toBe("=A3*$A$1+SUM(A$1:A3)");
  expect([0, 1, 2].map((row) => sheet.value(row, 1))).toEqual([2, 5, 9]);
});

test("array formulas spill, and young functions lose their prefixes", async () => {
  const { sheet } = await opened(
    (book) => void book.addWorksheet("Data").addRows([[3], [1], [2]]),
    (parts) => {
      const sorted = '<c r="B1"><f t="array" ref="B1:B3">_xlfn._xlws.SORT(A1:A3)</f><v>9</v></c>';
      inSheet(
        parts,
        /(<c r="A1"[^>]*>.*?<\/c>)/,
        `$1${sorted}<c r="C1"><f>_xlfn.IFNA(SUM(_xlfn.ANCHORARRAY(B1)),0)</f></c>`,
      );
      inSheet(parts, /(<c r="A2"[^>]*>.*?<\/c>)/, '$1<c r="B2"><v>9</v></c>');
    },
  );
  expect([0, 1, 2].map((row) => sheet.value(row, 1))).toEqual([1, 2, 3]);
  expect([sheet.formula(0, 1), sheet.formula(1, 1)]).toEqual(["=SORT(A1:A3)", 2]);
  expect(sheet.formula(0, 2)).toBe("=IFNA(SUM(B1#),0)");
});

test("dates counted from 1904 are moved, and it is said", async () => {
  const { sheet, notKept } = await opened((book) => {
    book.properties.date1904 = true;
    const data = book.addWorksheet("Data");
    data.getCell("A1").value = new Date(Date.UTC(2018, 2, 31));
    data.getCell("A1").numFmt = "yyyy-mm-dd";
    data.getCell("A2").value = 10;
  });
  expect([sheet.text(0, 0), sheet.value(1, 0), notKept]).toEqual(["2018-03-31", 10, ["1904-dates"]]);
});

test("colours of the theme become colours, darker and lighter as Excel shows them", async () => {
  // What Excel's colour menu shows for the first accent of the Office theme of 2007, "darker 25 %" and "lighter 40 %".
  const { sheet } = await opened((book) => {
    const data = book.addWorksheet("Data");
    const fill = (address: string, color: object) => {
      data.getCell(address).fill = { type: "pattern", pattern: "solid", fgColor: color };
    };
    fill("A1", { theme: 4 });
    fill("A2", { theme: 4, tint: -0.249977111117893 });
    fill("A3", { theme: 4, tint: 0.399975585192419 });
    fill("A4", { argb: "FF0F5E6B" });
  });
  const colors = [0, 1, 2, 3].map((row) => sheet.style(row, 0)?.bg?.rgb);
  expect(colors).toEqual(["#4F81BD", "#366092", "#95B3D7", "#0F5E6B"]);
});

test("widths in characters, heights, hidden lines, panes and hidden sheets", async () => {
  const { open, sheet } = await opened((book) => {
    const data = book.addWorksheet("Data", {
      views: [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false }],
    });
    data.getColumn(1).width = 20;
    data.getColumn(2).hidden = true;
    data.getRow(3).height = 33;
    data.getCell("A1").value = 1;
    data.mergeCells("C1:D2");
    book.addWorksheet("Away").state = "veryHidden";
  });
  const { worksheet } = sheet;
  expect(worksheet.getColumnWidth(0)).toBe(140);
  expect([worksheet.getColVisible(1), worksheet.getRowHeight(2)]).toEqual([false, 44]);
  expect(worksheet.getFreeze()).toMatchObject({ xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
  expect([sheet.tab.gridlines, worksheet.getMergeData().length]).toEqual([false, 1]);
  expect(open.workbook.sheets().map((each) => each.tab.visibility)).toEqual(["Visible", "VeryHidden"]);
});

test("a chart of another writer keeps its kind, its cells and its title", async () => {
  const { sheet } = await opened((book) => {
    const data = book.addWorksheet("Data");
    data.addRows([
      ["Month", "Plan", "Sold"],
      ["Jan", 1, 2],
      ["Feb", 3, 4],
    ]);
    data.addChart(
      {
        type: "bar",
        barDir: "col",
        grouping: "clustered",
        title: "Plan and sold",
        series: [{ name: "Data!$B$1", categories: "Data!$A$2:$A$3", values: "Data!$B$2:$B$3" }],
      } as never,
      "E2:J12",
    );
  });
  const [chart] = sheetExtras(sheet).charts;
  expect(chart).toMatchObject({ type: "ColumnClustered", title: { text: "Plan and sold", visible: true } });
  expect(chart?.series[0]).toMatchObject({
    categories: { sheetId: sheet.id, row: 1, column: 0, rows: 2, columns: 1 },
    values: { sheetId: sheet.id, row: 1, column: 1, rows: 2, columns: 1 },
  });
  expect(chart?.anchor).toMatchObject({ row: 1, column: 4 });
  expect(chart?.width).toBeGreaterThan(200);
});

test("a function of an add-in that is not there is #NAME? and keeps what it says, whatever file stands before it", async () => {
  const said = [
    ["[1]!_xldudf_QUARTERDECK_GAP(1,2)", "=_xldudf_QUARTERDECK_GAP(1,2)"],
    ["1+'C:\\add ins\\[2]x.xlam'!_xldudf_GAP(1,2)*2", "=1+_xldudf_GAP(1,2)*2"],
    ['"[1]!_xldudf_"&_xludf.GAP(1,2)', '="[1]!_xldudf_"&GAP(1,2)'],
  ] as const;
  const { sheet, cell } = await opened(
    (book) => void (book.addWorksheet("A").getCell("A1").value = 1),
    (parts) => {
      const cells = said.map(
        ([formula], at) =>
          `<c r="${"ABC"[at]}1" t="e"><f>${formula.replaceAll("&", "&amp;")}</f><v>#NAME?</v></c>`,
      );
      inSheet(parts, /<row r="1"[^>]*>.*?<\/row>/s, `<row r="1">${cells.join("")}</row>`);
    },
  );
  expect(said.map((_, at) => sheet.formula(0, at))).toEqual(said.map(([, formula]) => formula));
  expect(said.map((_, at) => cell(0, at))).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
});

test("what has no place here is named, by looking at the file's parts", async () => {
  const { notKept } = await opened(
    (book) => void book.addWorksheet("Data").addRows([[1]]),
    (parts) => {
      parts["xl/pivotTables/pivotTable1.xml"] = "<pivotTableDefinition/>";
      parts["xl/media/image1.png"] = "not read";
      parts["xl/vbaProject.bin"] = "not read";
      parts["xl/externalLinks/externalLink1.xml"] = "<externalLink/>";
      inSheet(
        parts,
        "</worksheet>",
        '<rowBreaks count="1"><brk id="5"/></rowBreaks><extLst><ext><x14:sparklineGroups><x14:sparklineGroup>' +
          "<x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>",
      );
      inSheet(parts, /<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1"><f>[1]Sheet1!$A$1+1</f><v>41</v></c>');
    },
  );
  expect(notKept).toEqual([
    "external-links",
    "images",
    "macros",
    "page-breaks",
    "pivot-tables",
    "sparklines",
  ]);
  expect(host?.workbook.sheets()[0]?.formula(0, 0)).toBe(41);
});
