import type { Frame, Page } from "playwright-core";
import { until } from "./until";

/** What the workbook holds and shows, as Excel's own client in the pane says it. */
export class ExcelClient {
  constructor(private readonly page: Page) {}

  /** The tabs of the plan's sheets, from left to right. */
  planTabs(): Promise<readonly string[]> {
    return this.officeFrame.evaluate(() =>
      Excel.run(async (context) => {
        const names = context.workbook.names.load("items/name");
        await context.sync();
        const marks = names.items.filter(({ name }) => name.startsWith("Quarterdeck_"));
        const sheets = marks.map((mark) => mark.getRange().worksheet.load("name,position"));
        await context.sync();
        return sheets.sort((one, other) => one.position - other.position).map(({ name }) => name);
      }),
    );
  }

  /** Brings a sheet to the front. */
  show(tab: string): Promise<void> {
    return this.officeFrame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(wanted);
          sheet.activate();
          sheet.getRange("B1").select();
          await context.sync();
        }),
      tab,
    );
  }

  /** The tab of the sheet that shows. */
  activeSheet(): Promise<string> {
    return this.officeFrame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
        await context.sync();
        return sheet.name;
      }),
    );
  }

  /** The address of what is selected, without its sheet. */
  selected(): Promise<string> {
    return this.officeFrame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load({ address: true });
        await context.sync();
        return range.address.replace(/^.*!/, "");
      }),
    );
  }

  /** What these cells of the active sheet hold, once `ready` says so. */
  values(address: string, ready: (values: unknown[][]) => boolean): Promise<unknown[][]> {
    return until(() => this.cells(address, "values"), ready);
  }

  /** What was typed into these cells of the active sheet: a formula as a formula. */
  formulas(address: string): Promise<unknown[][]> {
    return this.cells(address, "formulas");
  }

  /** What a name of the workbook holds, row by row. */
  named(name: string): Promise<unknown[][]> {
    return this.officeFrame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.names.getItem(wanted).getRange().load({ values: true });
          await context.sync();
          return range.values as unknown[][];
        }),
      name,
    );
  }

  /** Where a name stands, without its sheet: "C37". */
  addressOf(name: string): Promise<string> {
    return this.officeFrame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const range = context.workbook.names.getItem(wanted).getRange().load({ address: true });
          await context.sync();
          return range.address.replace(/^.*!/, "");
        }),
      name,
    );
  }

  /** Types into the cell of a name, as somebody else with the workbook open does. */
  typeNamed(name: string, value: string | number): Promise<void> {
    return this.officeFrame.evaluate(
      (typed) =>
        Excel.run(async (context) => {
          context.workbook.names.getItem(typed.name).getRange().values = [[typed.value]];
          await context.sync();
        }),
      { name, value },
    );
  }

  private cells(address: string, kind: "formulas" | "values"): Promise<unknown[][]> {
    return this.officeFrame.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets
            .getActiveWorksheet()
            .getRange(asked.address)
            .load({ [asked.kind]: true });
          await context.sync();
          return range[asked.kind] as unknown[][];
        }),
      { address, kind },
    );
  }

  private get officeFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("taskpane"));
    if (!frame) throw new Error("The workbench shows no pane.");
    return frame;
  }
}
