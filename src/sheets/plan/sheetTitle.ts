import type { SheetsText } from "../../locales/en-US/sheets";
import type { SheetKey } from "./sheetKeys";

/** The question a sheet answers. */
export const sheetTitle = (text: SheetsText, key: SheetKey): string =>
  text[key.toLowerCase() as Lowercase<SheetKey>].title;
