import { sheetReference } from "../../excel/read/reference";

/** A place as Excel would write it: `Orders!C17`, `'My sales'!C17`; a sheet alone stands for its first cell. */
export const cellAddress = ({ sheet, cell = "A1" }: { readonly sheet: string; readonly cell?: string }) =>
  `${sheetReference(sheet)}!${cell}`;
