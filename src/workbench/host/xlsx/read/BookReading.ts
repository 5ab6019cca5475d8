import type { NotKept } from "../NotKept";
import type { PackageReader } from "../package/PackageReader";
import type { CellText } from "./SharedStrings";
import type { Palette } from "./styles/Palette";
import type { StyleSheet } from "./styles/StyleSheet";

/** A worksheet's entry in the workbook. `id` is the one it will have here. */
export interface BookTab {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly path: string;
}

/** What every part of a file is read with. */
export class BookReading {
  constructor(
    readonly file: PackageReader,
    readonly workbookPath: string,
    readonly tabs: readonly BookTab[],
    readonly palette: Palette,
    readonly styles: StyleSheet,
    readonly strings: readonly CellText[],
    readonly from1904: boolean,
    readonly notKept: Set<NotKept>,
  ) {}

  /** How a cell names its style until the book is in a workbook; undefined for a plain one. */
  styleKey(format: number): string | undefined {
    const style = this.styles.cells[format];
    return style && Object.keys(style).length > 0 ? String(format) : undefined;
  }

  /** The id of the sheet with this name, which a reference may write in another case. */
  sheetId(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.tabs.find((tab) => tab.name.toLowerCase() === wanted)?.id;
  }
}
