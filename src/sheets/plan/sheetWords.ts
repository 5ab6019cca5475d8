import type { SheetsText } from "../../locales/en-US/sheets";
import type { SheetKey } from "./sheetKeys";

/** What a sheet is called: its tab, the question it answers, and the sentence under it. */
export const sheetWords = (
  text: SheetsText,
  key: SheetKey,
): { readonly tab: string; readonly title: string; readonly sentence: string } =>
  text[key.toLowerCase() as Lowercase<SheetKey>];
