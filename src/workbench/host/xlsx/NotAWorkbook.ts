/**
 * Why a file cannot be opened: nothing in it, Excel 97's or the binary format, a password, another kind of document
 * (text, pictures, other Office files), a damaged package, or more in it than a workbook should hold.
 */
export type NotAWorkbookReason =
  | "empty"
  | "old-format"
  | "binary-format"
  | "encrypted"
  | "no-workbook"
  | "not-a-package"
  | "damaged"
  | "too-large";

const sentences: Readonly<Record<NotAWorkbookReason, string>> = {
  empty: "The file is empty.",
  "old-format": "The file is in the format of Excel 97 to 2003 (.xls). Save it as .xlsx first.",
  "binary-format": "The file is a binary workbook (.xlsb). Save it as .xlsx first.",
  encrypted: "The file is protected by a password. Save it without one first.",
  "no-workbook": "The file is a package without a workbook in it.",
  "not-a-package": "The file is not an .xlsx workbook.",
  damaged: "The file is damaged.",
  "too-large": "The file holds more than can be opened here.",
};

/** The one error that opening a file throws. */
export class NotAWorkbook extends Error {
  constructor(
    readonly reason: NotAWorkbookReason,
    detail?: string,
  ) {
    super(detail ? `${sentences[reason]} (${detail})` : sentences[reason]);
    this.name = "NotAWorkbook";
  }
}
