import { WriteProblem, type WriteProblemCode } from "../WriteProblem";

const codes: Readonly<Record<string, WriteProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  ReadOnly: "read-only",
  ConnectionFailure: "connection-lost",
  // What was there when the workbook was read is not there any more, or something else is.
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
};

/** Excel's refusal as a problem of ours, in the closest words we have. */
export function refusal(error: unknown): WriteProblem {
  if (error instanceof WriteProblem) return error;
  const { code = "", message = String(error) } = error instanceof OfficeExtension.Error ? error : {};
  return new WriteProblem(codes[code] ?? "refused", undefined, message, { cause: error });
}
