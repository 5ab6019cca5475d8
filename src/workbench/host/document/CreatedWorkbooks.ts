import { readXlsx } from "../xlsx/readXlsx";

/** The workbooks that an add-in has had made from files' bytes; each waits until it is opened. */
export class CreatedWorkbooks {
  private readonly made: Uint8Array[] = [];
  /** Those that were opened, in order. */
  readonly opened: Uint8Array[] = [];
  /** Shows an opened workbook; without a page nobody sees it. */
  show: ((bytes: Uint8Array) => void) | undefined;

  /**
   * Keeps a workbook's bytes, and answers its place.
   *
   * @throws NotAWorkbook when Excel could not open them
   */
  async make(bytes: Uint8Array): Promise<number> {
    if (bytes.length > 0) await readXlsx(bytes);
    return this.made.push(bytes) - 1;
  }

  open(place: number): void {
    const bytes = this.made[place];
    if (!bytes) return;
    this.opened.push(bytes);
    this.show?.(bytes);
  }
}
