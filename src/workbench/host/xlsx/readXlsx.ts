import type { Book } from "./read/Book";
import { readBook } from "./read/readBook";

/**
 * Reads an .xlsx (or .xlsm) file's bytes without touching any workbook, so that a file that cannot be opened costs
 * nothing. Throws `NotAWorkbook` with its reason when the bytes are no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Book> {
  return readBook(bytes);
}
