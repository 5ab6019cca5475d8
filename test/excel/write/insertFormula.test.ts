import { insertFormula } from "../../../src/excel/write/insertFormula";
import { InsertProblem } from "../../../src/excel/write/InsertProblem";
import { openExcel, type ExcelSession } from "../../support/excel";

const column = { formula: "=SEQUENCE(3)*10", rows: 3, columns: 1 };
const single = { formula: "=1+1", rows: 1, columns: 1 };

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel({ firstSheet: "My sales" });
});
afterEach(() => excel.close());

/** Does something to the first sheet. */
const prepare = (change: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("My sales"));
    await context.sync();
  });
const select = (address: string) => prepare((sheet) => sheet.getRange(address).select());
const insert = (formula: Parameters<typeof insertFormula>[1]) =>
  excel.run((context) => insertFormula(context, formula));
const valuesOf = (address: string) =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("My sales").getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values;
  });
const refused = async (formula: Parameters<typeof insertFormula>[1]) => {
  const before = excel.host.counters.changes;
  const problem: unknown = await insert(formula).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(InsertProblem);
  expect(excel.host.counters.changes).toBe(before);
  return problem;
};

test("the formula goes into the active cell, and its answer spills below it", async () => {
  await select("C4:D9");
  expect(await insert(column)).toBe("'My sales'!C4");
  expect(await valuesOf("C4:D6")).toEqual([
    [10, ""],
    [20, ""],
    [30, ""],
  ]);
});

test("a cell that holds something is never overwritten, be it only a formula that shows nothing", async () => {
  await prepare((sheet) => {
    sheet.getRange("C4").formulas = [['=""']];
  });
  await select("C4");
  expect(await refused(single)).toMatchObject({
    code: "cell-filled",
    place: { sheet: "My sales", cell: "C4" },
    subject: "C4",
  });
});

test("what stands where the answer would spill is named, and stays", async () => {
  await prepare((sheet) => {
    sheet.getRange("C6").values = [["mine"]];
  });
  await select("C4");
  expect(await refused(column)).toMatchObject({ code: "no-room", place: { cell: "C6" }, subject: "3 × 1" });
  expect(await insert(single)).toBe("'My sales'!C4");
  expect(await valuesOf("C6")).toEqual([["mine"]]);
});

test("merged cells leave no room for a spill", async () => {
  await prepare((sheet) => sheet.getRange("C5:D5").merge());
  await select("C4");
  expect(await refused(column)).toMatchObject({ code: "no-room" });
});

test.each(["C1048575", "XFD2"])("at %s the sheet ends before the answer does", async (address) => {
  await select(address);
  expect(await refused({ formula: "=SEQUENCE(3,2)", rows: 3, columns: 2 })).toMatchObject({
    code: "no-room",
    place: { cell: address },
  });
});

test("inside a table there is room for one value, not for several", async () => {
  await prepare((sheet) => {
    sheet.getRange("B3:C3").values = [["Region", "Target"]];
    sheet.tables.add("B3:C8", true);
  });
  await select("C5");
  expect(await refused(column)).toMatchObject({ code: "spill-in-table", place: { cell: "C5" } });
  expect(await insert(single)).toBe("'My sales'!C5");
});

test("a protected sheet refuses, and the cell stays empty", async () => {
  await select("C4");
  await prepare((sheet) => sheet.protection.protect());
  await expect(insert(single)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(await valuesOf("C4")).toEqual([[""]]);
});

test("Excel is waited for four times, whatever the answer's size", async () => {
  const { batches } = excel.host.counters;
  await insert({ formula: "=SEQUENCE(100,20)", rows: 100, columns: 20 });
  expect(excel.host.counters.batches - batches).toBeLessThanOrEqual(6);
});
