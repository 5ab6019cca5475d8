import type { Language } from "../../locales/language";
import type { TableHeaders } from "./blueprint";

/** What every block of a sheet is laid out with. */
export interface LayoutContext {
  readonly language: Language;
  readonly headers: TableHeaders;
  /** Number format of money. */
  readonly money: string;
  /** Where the block's title stands. */
  readonly row: number;
  readonly column: number;
}
