import { WriteProblem, type WriteProblemCode } from "../WriteProblem";

const codes: Readonly<Record<string, WriteProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "sheet-protected",
  ReadOnly: "read-only",
};

/** Excel's refusal as a problem of ours, in the closest words we have. */
export function refusal(error: unknown): WriteProblem {
  if (error instanceof WriteProblem) return error;
  const { code = "", message = String(error) } = error instanceof OfficeExtension.Error ? error : {};
  return new WriteProblem(codes[code] ?? "refused", undefined, message, { cause: error });
}
