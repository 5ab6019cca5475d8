import type { Host } from "../../../../../src/workbench/host/Host";
import { openXlsx, type OpenedXlsx } from "../../../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../../../../src/workbench/host/xlsx/saveXlsx";

/** The workbook after its way through the bytes of a file. */
export async function reopened(host: Host): Promise<OpenedXlsx> {
  const { bytes } = await saveXlsx(host);
  return openXlsx(bytes);
}
