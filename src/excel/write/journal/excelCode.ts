/** Excel's own code for why it refused; empty for any other error. */
export const excelCode = (error: unknown): string =>
  error instanceof OfficeExtension.Error ? error.code : "";

/** Whether a cell is being edited, so that Excel takes nothing until that is over. */
export const isEditing = (error: unknown): boolean => excelCode(error) === "InvalidOperationInCellEditMode";

/** Whether no answer came: the request may be done all the same. */
export const isUnanswered = (error: unknown): boolean => excelCode(error) === "ConnectionFailure";

/** Whether what was meant is not there. */
export const isGone = (error: unknown): boolean => excelCode(error) === "ItemNotFound";
