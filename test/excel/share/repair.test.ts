import { mended } from "../../../src/excel/share/formula/mended";
import type { BrokenSeen } from "../../../src/excel/share/repair/BrokenCell";
import { findBroken } from "../../../src/excel/share/repair/findBroken";
import { repairCells, type Repaired } from "../../../src/excel/share/repair/repairCells";
import { takeBack } from "../../support/takeBack";
import { loadOffice } from "../../../src/workbench/host/loadOffice";
import { openXlsx } from "../../../src/workbench/host/xlsx/openXlsx";
import type { Host } from "../../../src/workbench/host/Host";
import { addPlanFunctions } from "../../support/planFunctions";
import { workbookPicture } from "../../support/workbookPicture";
import { bookFile, sheetXml } from "./support/bookFile";

const none: ReadonlySet<string> = new Set();

describe("how a formula must be spelt for our functions to be found", () => {
  // The spellings are those of github.com/OfficeDev/office-js issues 2568, 3872 and 4811.
  test.each([
    ["=_xldudf_SPLITTARGET(1,A1:A3)", "=SPLITTARGET(1,A1:A3)"],
    ["=_xldudf_QUARTERDECK_SPLITTARGET(1,A1:A3)", "=SPLITTARGET(1,A1:A3)"],
    [String.raw`='C:\Program Files\a b\FUNCRES.XLAM'!_xldudf_PACE(1)+1`, "=PACE(1)+1"],
    ["=BloombergUI.xla!_xldudf_PACE(_xldudf_DSO(1))", "=PACE(DSO(1))"],
    ["=QUARTERDECK.pace(1)", "=PACE(1)"],
    ["=_xludf.PACE(1)", "=PACE(1)"],
    ["='https://x.com/[a b.xlsx]My ''sheet'''!QUARTERDECK.PACE(1)", "=PACE(1)"],
    ['=_xldudf_PACE(1)&"_xldudf_PACE(1) ""PACE(2)"""', '=PACE(1)&"_xldudf_PACE(1) ""PACE(2)"""'],
    ["=@_xldudf_PACE(Sales[_xldudf_PACE(1)])", "=@PACE(Sales[_xldudf_PACE(1)])"],
    ["=OTHER.FN(_xldudf_PACE(1))", "=OTHER.FN(PACE(1))"],
  ])("%s", (says, willSay) => {
    expect(mended(says, none)).toEqual({ formula: willSay, stale: true, sure: true });
  });

  test("one that is spelt right is told apart, and another file's function of the same name is doubtful", () => {
    expect(mended("=pace(1)", none)).toEqual({ formula: "=PACE(1)", stale: false, sure: true });
    for (const file of [String.raw`'C:\x\Pay.xlam'!`, "'https://x.com/[b.xlsx]S'!", "[b.xlsx]!", "Pay.xla!"])
      expect(mended(`=${file}Commission(B2)`, none)).toEqual({
        formula: "=COMMISSION(B2)",
        stale: true,
        sure: false,
      });
  });

  test.each([
    "=_xldudf_CONTOSO_PACE(1)",
    "=CONTOSO.PACE(1)",
    "=NOSUCH(1)",
    "=PACE",
    "=Sheet2!PACE(1)",
    '="PACE(1)"',
    "=SUM(Sales[PACE])",
    "='PACE(1)'!A1",
  ])("%s is none of ours", (says) => {
    expect(mended(says, none)).toBeUndefined();
  });

  test("a function that the workbook defines itself is the workbook's", () => {
    expect(mended("=PACE(1)", new Set(["PACE"]))).toBeUndefined();
    expect(mended("=_xldudf_PACE(1)", new Set(["PACE"]))).toMatchObject({ formula: "=PACE(1)" });
  });
});

const cell = (at: string, formula: string, shown = "#NAME?") =>
  `<c r="${at}" t="e"><f>${formula}</f><v>${shown}</v></c>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const table =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Debts" displayName="Debts" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Owed"/><tableColumn id="2" name="Days"/></tableColumns></table>';

/** As Excel leaves a plan that went through the hands of somebody without the add-in. */
const file = bookFile({
  sheets: {
    Plan: sheetXml(
      `<row r="1">${cell("A1", "[1]!_xldudf_SPLITTARGET(100,{1;1;2})")}${cell("C1", "_xldudf_QUARTERDECK_SPLITTARGET(9,{1;2})")}${cell("E1", "IFERROR(_xldudf_DSO(1,1,1),7)")}</row>` +
        `<row r="2">${cell("E2", "_xldudf_DSO(100,50,30)")}</row><row r="3">${cell("E3", "_xldudf_DSO(200,50,30)")}</row>` +
        `<row r="5">${text("A5", "=_xldudf_SPLITTARGET(1,{1})")}${cell("B5", "CONTOSO.SPLITTARGET(1)")}${cell("C5", "_xldudf_CONTOSO_SPLITTARGET(1)")}${cell("D5", "NoSuchName+1")}${cell("E5", "&apos;C:\\x\\Pay.xlam&apos;!COMMISSION(1)")}<c r="F5"><f>SUM(A1:A3)</f><v>0</v></c></row>`,
    ),
    Table: sheetXml(
      `<row r="1">${text("A1", "Owed")}${text("B1", "Days")}</row><row r="2"><c r="A2"><v>100</v></c>${cell("B2", "_xldudf_DSO(A2,50,30)")}</row><row r="3"><c r="A3"><v>200</v></c>${cell("B3", "_xldudf_DSO(A3,50,30)")}</row>`,
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
    Locked: sheetXml(
      `<row r="1">${cell("A1", "_xldudf_DSO(100,50,30)")}</row>`,
      '<sheetProtection sheet="1"/>',
    ),
  },
  parts: {
    "xl/worksheets/_rels/sheet2.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    "xl/tables/table1.xml": table,
  },
  types:
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
});

/** One workbook, broken and mended; each test goes on from the one before. */
describe("a workbook whose cells have lost us", () => {
  let host: Host;
  let seen: BrokenSeen;
  let repaired: Repaired;
  let before: unknown;
  beforeAll(async () => {
    ({ host } = await openXlsx(file, { prepare: addPlanFunctions }));
    loadOffice(host.bridge());
    // The file has a number in the place of the path; Excel shows the path.
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("A1").formulas = [
        [String.raw`='C:\Program Files\FUNCRES.XLAM'!_xldudf_SPLITTARGET(100,{1;1;2})`],
      ];
    });
    before = await Excel.run(workbookPicture);
  });
  afterAll(() => host.dispose());
  const plan = (address: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(address).load("formulas,values");
      await context.sync();
      return { formulas: range.formulas, values: range.values };
    });
  const sure = () => seen.cells.filter((each) => each.sure && each.kept === undefined);

  test("our broken cells are shown with what they say and will say, and nothing else is", async () => {
    seen = await Excel.run(findBroken);
    expect(seen.cells.map(({ sheet, row, column, willSay }) => [sheet, row, column, willSay])).toEqual([
      ["Plan", 0, 0, "=SPLITTARGET(100,{1;1;2})"],
      ["Plan", 0, 2, "=SPLITTARGET(9,{1;2})"],
      ["Plan", 0, 4, "=IFERROR(DSO(1,1,1),7)"],
      ["Plan", 1, 4, "=DSO(100,50,30)"],
      ["Plan", 2, 4, "=DSO(200,50,30)"],
      ["Plan", 4, 4, "=COMMISSION(1)"],
      ["Table", 1, 1, "=DSO(A2,50,30)"],
      ["Table", 2, 1, "=DSO(A3,50,30)"],
      ["Locked", 0, 0, "=DSO(100,50,30)"],
    ]);
    expect(seen.cells.filter((each) => !each.sure)).toMatchObject([{ row: 4, column: 4, shows: "#NAME?" }]);
    expect(seen.cells.filter(({ kept }) => kept)).toMatchObject([{ sheet: "Locked", kept: "protected" }]);
    expect(seen.unread).toEqual([]);
    expect(await Excel.run(workbookPicture)).toEqual(before);
  });

  test("only those are entered again, answers spill, and what reads them follows", async () => {
    repaired = await repairCells(sure());
    expect(repaired).toMatchObject({ count: 7, still: [] });
    expect((await plan("A1:A3")).values).toEqual([[25], [25], [50]]);
    expect((await plan("C1:C2")).values).toEqual([[3], [6]]);
    expect((await plan("F5")).values).toEqual([[100]]);
    expect((await plan("A5:E5")).formulas).toEqual([
      [
        "=_xldudf_SPLITTARGET(1,{1})",
        "=CONTOSO.SPLITTARGET(1)",
        "=_xldudf_CONTOSO_SPLITTARGET(1)",
        "=NoSuchName+1",
        String.raw`='C:\x\Pay.xlam'!COMMISSION(1)`,
      ],
    ]);
    expect((await plan("A5")).values).toEqual([["=_xldudf_SPLITTARGET(1,{1})"]]);
    const again = await Excel.run(findBroken);
    expect(again.cells.map(({ sheet }) => sheet)).toEqual(["Plan", "Locked"]);
  });

  test("it is taken back like every other write, though the answers moved; not once such a cell was typed over", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("H9").values = [["typed since"]];
      workbook.worksheets.getItem("Plan").getRange("C1").formulas = [["=1"]];
    });
    await expect(takeBack(repaired.undo)).rejects.toMatchObject({
      code: "changed-since",
      place: { sheet: "Plan", cell: "C1" },
    });
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("C1").formulas = [["=SPLITTARGET(9,{1;2})"]];
    });
    await takeBack(repaired.undo);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("H9").clear();
    });
    expect((await Excel.run(findBroken)).cells).toEqual(seen.cells);
    expect(await Excel.run(workbookPicture)).toEqual(before);
  });

  test("a cell that was typed over since it was shown is not overwritten, and then none is", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Table").getRange("B3").values = [[42]];
    });
    await expect(repairCells(sure())).rejects.toMatchObject({
      code: "changed-meanwhile",
      place: { sheet: "Table", cell: "B3" },
    });
    expect((await plan("C1")).formulas).toEqual([["=_xldudf_QUARTERDECK_SPLITTARGET(9,{1;2})"]]);
  });

  test("a sheet that is protected in between gives a sentence, and what was entered before it goes back", async () => {
    await Excel.run(async ({ workbook }) => workbook.worksheets.getItem("Table").protection.protect());
    const cells = sure().filter(({ row, sheet }) => sheet === "Plan" || row === 1);
    await expect(repairCells(cells)).rejects.toMatchObject({ code: "sheet-protected" });
    expect((await plan("C1")).formulas).toEqual([["=_xldudf_QUARTERDECK_SPLITTARGET(9,{1;2})"]]);
    expect((await Excel.run(findBroken)).cells.filter(({ kept }) => kept === "protected")).toHaveLength(2);
    await Excel.run(async ({ workbook }) => workbook.worksheets.getItem("Table").protection.unprotect());
  });

  test("an answer that finds no room is said", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange("A2").values = [["in the way"]];
    });
    const now = await Excel.run(findBroken);
    const cells = now.cells.filter(({ willSay }) => willSay.includes("SPLITTARGET"));
    const { count, still } = await repairCells(cells);
    expect(count).toBe(2);
    expect(still).toEqual([{ sheet: "Plan", row: 0, column: 0, shows: "#SPILL!" }]);
  });
});

test("cells stuck since before the add-in was there are found, however they are written; those that answer are not", async () => {
  const { host } = await openXlsx(
    bookFile({ sheets: { Plan: sheetXml(`<row r="1">${cell("A1", "Dso(100,50,30)")}</row>`) } }),
  );
  try {
    loadOffice(host.bridge());
    expect((await Excel.run(findBroken)).cells).toMatchObject([
      { says: "=Dso(100,50,30)", willSay: "=DSO(100,50,30)", shows: "#NAME?" },
    ]);
    const { cells } = await Excel.run(findBroken);
    addPlanFunctions(host);
    expect(await repairCells(cells)).toMatchObject({ count: 1, still: [] });
    expect((await Excel.run(findBroken)).cells).toEqual([]);
  } finally {
    host.dispose();
  }
});
