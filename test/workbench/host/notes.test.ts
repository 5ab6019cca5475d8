import { UpdateNoteMutation } from "@univerjs/sheets-note";
import { openExcel, type ExcelSession } from "../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Notes come with a file or from the grid: this Office.js has no class for them. */
function note(row: number, col: number, text: string): void {
  const { workbook } = excel.host;
  const place = { unitId: workbook.id, sheetId: workbook.activeSheet.id, row, col };
  workbook.run(UpdateNoteMutation.id, {
    ...place,
    note: { id: text, note: text, width: 160, height: 80, row, col },
  });
}

/** Univer's own watchers move notes a moment later; whatever they do must not undo what the host did. */
async function notes() {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return (await excel.host.snapshot()).sheets.map((sheet) => sheet.notes);
}

test("notes follow inserted rows and columns, and go with their cells", async () => {
  note(4, 1, "stays");
  note(6, 1, "goes");
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("7:7").delete("Up");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  expect(await notes()).toEqual([[{ cell: "C7", text: "stays" }]]);
});

test("notes follow cells that shift without their whole row", async () => {
  note(2, 1, "below");
  note(2, 3, "beside");
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").insert("Down");
    await context.sync();
  });
  expect(await notes()).toEqual([
    [
      { cell: "D3", text: "beside" },
      { cell: "B5", text: "below" },
    ],
  ]);
});

test("a copied sheet has the notes too", async () => {
  note(0, 0, "kept");
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().copy("End");
    await context.sync();
  });
  expect(await notes()).toEqual([[{ cell: "A1", text: "kept" }], [{ cell: "A1", text: "kept" }]]);
});

test("clearing everything takes notes away, clearing contents does not", async () => {
  note(0, 0, "a");
  note(1, 0, "b");
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").clear();
    sheet.getRange("A2").clear("Contents");
    await context.sync();
  });
  expect(await notes()).toEqual([[{ cell: "A2", text: "b" }]]);
});
