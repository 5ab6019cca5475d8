import type { Host } from "../Host";
import { loadBook } from "./load/loadBook";
import type { NotKept } from "./NotKept";
import type { Book } from "./read/Book";
import { readXlsx } from "./readXlsx";

/**
 * Puts a file into an open host in place of what it has: in a page, the host whose grid is on the screen. Answers what
 * the file holds and the workbook does not. Throws `NotAWorkbook` before anything is changed.
 */
export async function loadXlsx(host: Host, file: Uint8Array | Book): Promise<readonly NotKept[]> {
  const book = file instanceof Uint8Array ? await readXlsx(file) : file;
  await loadBook(host.workbook, book);
  return [...book.notKept].sort();
}
