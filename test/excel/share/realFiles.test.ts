import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { shareCopy } from "../../../src/excel/share/copy/shareCopy";
import { saveXlsx } from "../../../src/workbench/host/xlsx/saveXlsx";
import { overviewSheet, tablesSheet, writeSheets } from "../../support/chartBook";
import { openExcel } from "../../support/excel";
import { addPlanFunctions } from "../../support/planFunctions";
import { everything } from "../../workbench/host/xlsx/support/everything";
import { structureFaults } from "../../workbench/host/xlsx/support/structureFaults";
import { relationships } from "./support/bookFile";
import { differing, textsOf } from "./support/compared";

const at = new Date(2026, 10, 22);
const copied = (file: Uint8Array) => {
  const { bytes, report } = shareCopy(file, { language: "en", at });
  return { bytes, report, texts: textsOf(bytes), ...differing(file, bytes) };
};

const ours = '<c r="H1"><f>_xldudf_PACE(1,2)</f><v>0.5</v></c>';
/** A part of an existing file with our cell in a row of its own, far below everything. */
const withOurs = (sheet: string): string =>
  sheet.replace(/<\/sheetData>|<sheetData\/>/, (end) =>
    end === "<sheetData/>"
      ? `<sheetData><row r="900">${ours.replace("H1", "H900")}</row></sheetData>`
      : `<row r="900">${ours.replace("H1", "H900")}</row>${end}`,
  );

/** What directors' files have beside cells, and a copy must not touch: by path, as Excel lays them out. */
const foreign: Readonly<Record<string, string | Uint8Array>> = {
  "xl/vbaProject.bin": Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 251),
  "xl/pivotCache/pivotCacheDefinition1.xml":
    '<pivotCacheDefinition><cacheField formula="1"/></pivotCacheDefinition>',
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": '<pivotCacheRecords><r><s v="=PACE(1)"/></r></pivotCacheRecords>',
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/externalLinks/externalLink1.xml": "<externalLink><ddeLink/></externalLink>",
  "xl/slicers/slicer1.xml": "<slicers/>",
  "xl/connections.xml": "<connections/>",
  "xl/media/image1.png": Uint8Array.from({ length: 3000 }, (_, at) => (at * 91) % 256),
  "xl/richData/rdrichvalue.xml": "<rvData/>",
  "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 2, 3),
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/webextensions/taskpanes.xml":
    '<wetp:taskpanes><wetp:taskpane><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "webextension1.xml",
  ]),
  "xl/webextensions/webextension1.xml": '<we:webextension><we:reference id="wa104381701"/></we:webextension>',
  "customXml/item1.xml": "<theirs/>",
  "docProps/custom.xml": "<Properties/>",
};

/** A file of another writer, with foreign parts and our cell. */
const anotherWriters = async (): Promise<Uint8Array> => {
  installChartSupport();
  const book = new Workbook();
  const data = book.addWorksheet("Data 数据");
  data.addTable({
    name: "Deals",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Region" }, { name: "Amount" }],
    rows: [
      ["East", 1],
      ["West & <South>", 2],
    ],
  });
  data.getCell("D1").value = { formula: "SUM(B2:B3)", result: 3 };
  data.getCell("D2").value = { formula: "_xldudf_OTHER_PRICE(B2)", result: 9 };
  data.getCell("D3").value = { formula: "[1]Prices!A1+1", result: 9 };
  data.getCell("D1").note = "PACE(1) is no formula here";
  data.getCell("A9").value = { richText: [{ text: "bold ", font: { bold: true } }, { text: "=PACE(1)" }] };
  book.addWorksheet("Hidden", { state: "veryHidden" }).getCell("A1").value = "=PACE(1)";
  const parts: Record<string, Uint8Array> = unzipSync(
    new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer),
  );
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = strToU8(withOurs(strFromU8(parts[path] ?? new Uint8Array())));
  for (const [name, part] of Object.entries(foreign))
    parts[name] ??= typeof part === "string" ? strToU8(part) : part;
  const list = "_rels/.rels";
  parts[list] = strToU8(
    strFromU8(parts[list] ?? new Uint8Array()).replace(
      "</Relationships>",
      '<Relationship Id="rIdPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
    ),
  );
  // Macros, pictures and caches as another program packs them: some of them not packed at all.
  const packed: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part], place) => [name, [part, { level: place % 3 === 0 ? 0 : 6 }]]),
  );
  return zipSync(packed);
};

test("of another program's file with everything a director's may have, only our cell and the list of sheets change", async () => {
  const file = await anotherWriters();
  const { changed, added, gone, texts, bytes, report } = copied(file);
  const before = textsOf(file);
  expect(report.valued).toMatchObject([{ sheet: "Data 数据", cells: "H900", count: 1 }]);
  expect([...changed].sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect({ added, gone }).toEqual({ added: ["xl/worksheets/sheet3.xml"], gone: [] });
  expect(texts["xl/worksheets/sheet1.xml"]).toBe(
    before["xl/worksheets/sheet1.xml"]?.replace("<f>_xldudf_PACE(1,2)</f>", ""),
  );
  // What changes in the workbook's own parts is one element more in each.
  const more: Readonly<Record<string, RegExp>> = {
    "xl/workbook.xml": /<sheet xmlns:rel=[^>]*>/,
    "xl/_rels/workbook.xml.rels": /<Relationship [^>]*Target="\/xl\/worksheets\/sheet3.xml"\/>/,
    "[Content_Types].xml": /<Override PartName="\/xl\/worksheets\/sheet3.xml"[^>]*>/,
  };
  for (const [path, element] of Object.entries(more))
    expect(texts[path]?.replace(element, "")).toBe(before[path]);
  for (const path of Object.keys(foreign)) expect(changed).not.toContain(path);
  // Another reader finds the sheets, their cells, and the one more.
  const book = new Workbook();
  await book.xlsx.load(bytes);
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Data 数据", "Hidden", "About this copy"]);
  expect(book.getWorksheet("Data 数据")?.getCell("H900").value).toBe(0.5);
  expect(book.getWorksheet("Data 数据")?.getCell("D2").value).toMatchObject({
    formula: "_xldudf_OTHER_PRICE(B2)",
  });
});

test("of a file that the workbench saved, with charts, rules, notes and comments, only the sheets with our cells change", async () => {
  const excel = await openExcel();
  addPlanFunctions(excel.host);
  await excel.run(everything);
  await writeSheets([tablesSheet, overviewSheet]);
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.add("Ours");
    sheet.getRange("A1").formulas = [["=SPLITTARGET(100,{1;1;2})"]];
    sheet.getRange("C1:C2").formulas = [
      ['=INDEX(SPLITTARGET(100,{1;1;2}),3)&" <a> & b"'],
      ["=SUM(A1:A3)+SUM(SPLITTARGET(7,{1;1}))"],
    ];
    sheet.getRange("D1").formulas = [["=SUM(A1:A3)"]];
    workbook.names.add("Odd", "=SPLITTARGET(7,{1;1})");
  });
  const { bytes: file } = await saveXlsx(excel.host);
  excel.close();
  const { changed, gone, report, texts } = copied(file);
  // What the workbench keeps of an add-in's settings.
  expect([...gone].sort()).toEqual([
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
  ]);
  expect(report.traces).toEqual(["settings"]);
  expect(structureFaults(texts)).toEqual([]);
  expect(report.valued.map(({ sheet, cells, value }) => [sheet, cells, value.is])).toEqual([
    ["Ours", "A1:A3", "number"],
    ["Ours", "C1", "text"],
    ["Ours", "C2", "number"],
  ]);
  expect(report.names).toEqual(["Odd"]);
  const sheets = changed.filter((path) => /worksheets\/sheet/.test(path));
  expect(sheets).toHaveLength(1);
  expect(changed.filter((path) => !sheets.includes(path)).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
  ]);
  expect(Object.keys(texts).filter((path) => /chart|comment|drawing/i.test(path)).length).toBeGreaterThan(5);
  expect(texts[sheets[0] ?? ""]).toContain("<f>SUM(A1:A3)</f>");
  expect(texts[sheets[0] ?? ""]).toContain('<is><t xml:space="preserve">50 &lt;a&gt; &amp; b</t></is>');
  expect(texts[sheets[0] ?? ""]).not.toMatch(/SPLITTARGET/);
});
