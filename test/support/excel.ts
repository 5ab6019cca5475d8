import { Host, type HostOptions } from "../../src/workbench/host/Host";
import { loadOffice } from "../../src/workbench/host/loadOffice";

export interface ExcelSession {
  /** The workbook's own side: counters, `failAt`, the model. */
  readonly host: Host;
  /** `Excel.run` of the genuine Office.js against a fresh workbook. */
  readonly run: typeof Excel.run;
  close(): void;
}

/** Opens an Excel with one empty workbook. Close it when the test ends; one at a time is open. */
export async function openExcel(options: HostOptions = {}): Promise<ExcelSession> {
  const host = Host.create(options);
  loadOffice(host.bridge());
  return { host, run: Excel.run, close: () => host.dispose() };
}
