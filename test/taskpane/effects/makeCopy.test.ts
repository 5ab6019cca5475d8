import { makeCopy } from "../../../src/taskpane/effects/makeCopy";
import { copyName } from "../../../src/taskpane/share/copyName";
import { paneTextIn } from "../../../src/taskpane/shell/paneTextIn";
import { saveXlsx } from "../../../src/workbench/host/xlsx/saveXlsx";
import { openExcel, type ExcelSession } from "../../support/excel";
import { officeDocument } from "../../support/officeDocument";
import { addPlanFunctions } from "../../support/planFunctions";
import { differing, textsOf } from "../../excel/share/support/compared";

let excel: ExcelSession;
beforeAll(async () => {
  excel = await openExcel({ firstSheet: "Orders" });
  addPlanFunctions(excel.host);
  await excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Orders");
    sheet.getRange("A1:C3").values = [
      ["Date", "Amount", "Region"],
      [45_000, 10, "East"],
      [45_001, 20, "West"],
    ];
    workbook.tables.add("Orders!A1:C3", true).name = "Orders_1";
    for (const field of ["Date", "Amount", "Region"])
      workbook.names.add(`Sales_${field}`, `=Orders_1[${field}]`);
    sheet.getRange("E1").formulas = [["=SPLITTARGET(100,{1;1;2})"]];
    sheet.getRange("F1").formulas = [["=SUM(E1:E3)"]];
    sheet.getRange("G1").formulas = [["=SUM(E1#)"]];
  });
});
afterAll(() => excel.close());

test("the workbook as it stands becomes a copy of values, and says how far it is; the workbook stays", async () => {
  const { bytes: before } = await saveXlsx(excel.host);
  const told: number[][] = [];
  const { made, members } = await makeCopy(
    { is: "share", whose: undefined, language: "en" },
    (done, of) => told.push([done, of]),
    officeDocument(excel.host.copies),
  );
  expect(members).toEqual({ region: ["East", "West"], seller: [] });
  expect(made.holds).toMatchObject({
    of: "whole",
    report: { valued: [{ sheet: "Orders", cells: "E1:E3", count: 3, formula: "=SPLITTARGET(100,{1;1;2})" }] },
  });
  expect(told).toEqual([[1, 1]]);
  const sheet = textsOf(made.bytes)["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<c r="E1"><v>25</v></c>');
  expect(sheet).toContain("<f>SUM(E1:E3)</f><v>100</v>");
  expect(sheet).not.toMatch(/SPLITTARGET|ANCHORARRAY/);
  expect((await saveXlsx(excel.host)).bytes).toEqual(before);
  expect(differing(before, made.bytes)).toEqual({
    changed: [
      "[Content_Types].xml",
      "xl/worksheets/sheet1.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
    ],
    added: ["xl/worksheets/sheet2.xml"],
    gone: [],
  });
});

test("a region's part is made from what the sheets show, without the file", async () => {
  const { made } = await makeCopy(
    { is: "share", whose: { by: "region", name: "West" }, language: "zh" },
    () => undefined,
    {
      getFileAsync: () => {
        throw new Error("The file is not asked for.");
      },
    },
  );
  expect(made.holds).toEqual({ of: "part", facts: [{ tab: "Orders", from: "theirs", rows: 1 }] });
});

test.each([
  ["", undefined, "Quarterdeck (copy).xlsx"],
  ["C:\\Plans\\Plan 2026.xlsx", undefined, "Plan 2026 (copy).xlsx"],
  ["https://x.sharepoint.com/Docs/%E5%AD%A3%E5%BA%A6%20Plan.xlsm?web=1", undefined, "季度 Plan (copy).xlsm"],
  ["/Users/a/Plan.xlsm", { by: "region", name: "N/E: 1" }, "Plan (N_E_ 1).xlsx"],
  ["/Users/a/100%.xlsx", undefined, "100% (copy).xlsx"],
] as const)("a copy of %j for %j is called %j", (url, whose, name) => {
  expect(copyName(url, whose, paneTextIn.en.share)).toBe(name);
});
