import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { openExcel, type ExcelSession } from "../../../support/excel";
import { everything } from "./support/everything";
import { partsOf } from "./support/partsOf";
import { structureFaults } from "./support/structureFaults";

let excel: ExcelSession;
let bytes: Uint8Array;
beforeAll(async () => {
  installChartSupport();
  excel = await openExcel();
  await excel.run(everything);
  bytes = (await saveXlsx(excel.host)).bytes;
});
afterAll(() => excel.close());

test("a saved file has nothing that Excel would repair", () => {
  expect(structureFaults(partsOf(bytes))).toEqual([]);
});

test("the check sees what Excel would repair", () => {
  const parts = partsOf(bytes);
  const broken = (path: string, from: string | RegExp, to: string) =>
    structureFaults({ ...parts, [path]: (parts[path] ?? "").replace(from, to) });
  expect(broken("xl/worksheets/sheet1.xml", /<c r="A1" s="\d+"/, '<c r="A1" s="999"')).toHaveLength(1);
  expect(broken("xl/worksheets/sheet1.xml", /<pageMargins[^>]*>/, "")).toEqual([]);
  expect(broken("xl/worksheets/sheet1.xml", "<sheetData>", "<pageMargins/><sheetData>")).toHaveLength(1);
  expect(broken("xl/tables/table1.xml", 'name="Target"', 'name="region"')).toHaveLength(1);
  expect(broken("xl/workbook.xml", 'name="Secret"', 'name="A/B"')).toHaveLength(1);
});

test("formulas are kept as files have them: long forms, prefixes, spills as dynamic arrays", () => {
  const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain("<f>Plan_Regions[[#This Row],[Target]]-N(Plan_Regions[[#This Row],[Region]])</f>");
  expect(sheet).toContain("<f>_xlfn.IFNA(NA(),2)</f>");
  expect(sheet).toMatch(/<c r="G1"[^>]* cm="1"><f t="array" ref="G1:G4">_xlfn\._xlws\.SORT\(/);
  expect(sheet).toMatch(/<c r="G2"[^>]*><v>/);
});

test("what is automatic in a chart is written as Excel draws a new one, not as Excel 2003 did", () => {
  const chart = partsOf(bytes)["xl/charts/chart1.xml"] ?? "";
  expect(chart).toMatch(/<a:rPr sz="1400" b="0"><a:solidFill><a:srgbClr val="595959"/);
  expect(chart).toMatch(/<c:legend>.*<a:defRPr sz="900" b="0">.*<\/c:legend>/);
});

test("a reader of other makers finds values, results of formulas, tables, names and rules", async () => {
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.getWorksheet("销售 Plan");
  expect(sheet?.getCell("B3").value).toBe(200.25);
  expect(sheet?.getCell("F1").result).toBeCloseTo(1e21, -6);
  expect(sheet?.getCell("F3").value).toMatchObject({ formula: "1/0", result: { error: "#DIV/0!" } });
  expect(sheet?.getTables().map((table) => (table as unknown as { name: string }).name)).toEqual([
    "Plan_Regions",
  ]);
  expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, size: 14, name: "微软雅黑" });
  expect(sheet?.getCell("A2").dataValidation).toMatchObject({ formulae: ["'Lists & more'!$A$1:$A$3"] });
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["销售 Plan", "visible"],
    ["Lists & more", "hidden"],
    ["Secret", "veryHidden"],
  ]);
  expect(sheet?.getCharts()).toHaveLength(3);
});
