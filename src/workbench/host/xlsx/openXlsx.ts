import { Host, type HostOptions } from "../Host";
import { loadXlsx } from "./loadXlsx";
import type { NotKept } from "./NotKept";
import { readXlsx } from "./readXlsx";

export interface OpenOptions extends HostOptions {
  /** What the workbook is given before its formulas are worked out: the functions they call. */
  readonly prepare?: (host: Host) => void;
}

export interface OpenedXlsx {
  readonly host: Host;
  /** What the file holds and the workbook does not, as codes; empty when all was taken. */
  readonly notKept: readonly NotKept[];
}

/** Opens an .xlsx file in a new host. Throws `NotAWorkbook` with its reason when the bytes are no workbook. */
export async function openXlsx(
  bytes: Uint8Array,
  { prepare, ...options }: OpenOptions = {},
): Promise<OpenedXlsx> {
  const book = await readXlsx(bytes);
  const host = Host.create(options);
  prepare?.(host);
  return { host, notKept: await loadXlsx(host, book) };
}
