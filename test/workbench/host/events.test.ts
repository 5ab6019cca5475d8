import { openExcel, type ExcelSession } from "../../support/excel";
import { until } from "../../support/until";

/** What was heard, once as much as is expected has come, in all. */
const told = (heard: readonly string[], events: number) =>
  until(
    () => heard,
    ({ length }) => length >= events,
  );

describe("events", () => {
  let excel: ExcelSession;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => {
    excel.close();
    expect(excel.host.faults).toEqual([]);
  });

  it("tell of changed cells on a sheet, in the workbook and in a table, until removed", async () => {
    const heard: string[] = [];
    const note = (who: string) => async (event: { address: string; changeType: string }) =>
      void heard.push(`${who} ${event.address} ${event.changeType}`);
    const listening = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      sheet.load("id");
      table.load("id");
      await context.sync();
      const result = sheet.onChanged.add(note("sheet"));
      context.workbook.worksheets.onChanged.add(note("workbook"));
      table.onChanged.add(note("table"));
      await context.sync();
      return result;
    });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").values = [
        [5, 6],
        [7, 8],
      ];
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect([...(await told(heard, 5))].sort()).toEqual([
      "sheet 9:9 RowInserted",
      "sheet B2:C3 RangeEdited",
      "table B2 RangeEdited",
      "workbook 9:9 RowInserted",
      "workbook B2:C3 RangeEdited",
    ]);
    heard.length = 0;
    await excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("H9").values = [[9]];
      await context.sync();
    });
    expect(await told(heard, 1)).toEqual(["workbook H9 RangeEdited"]);
  });

  it("tell of formulas worked out anew, which no change tells of", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      context.workbook.worksheets.onCalculated.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
      await context.sync();
    });
    expect(await told(heard, 1)).toEqual(["B1"]);
  });

  it("tell of selected cells and of sheets added, activated, deactivated and deleted", async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
      await context.sync();
      const plan = worksheets.add("Plan");
      plan.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Plan!C3:D4");
      plan.delete();
      await context.sync();
    });
    expect(await told(heard, 7)).toEqual([
      "added",
      "deactivated",
      "activated",
      "selected C3:D4",
      "deactivated",
      "activated",
      "deleted",
    ]);
  });
});
