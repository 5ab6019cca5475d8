import type { SheetsText } from "../../locales/en-US/sheets";
import type { SheetKey } from "./sheetKeys";

/** The text of a sheet's tab. */
export const sheetTab = (text: SheetsText, key: SheetKey): string =>
  text[key.toLowerCase() as Lowercase<SheetKey>].tab;
