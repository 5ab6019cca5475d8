/** The sentences custom functions gave with their last errors, by cell. */
export class CellErrors {
  private readonly sentences = new Map<string, string>();

  put(sheetId: string, row: number, column: number, sentence: string): void {
    this.sentences.set(this.key(sheetId, row, column), sentence);
  }

  clear(sheetId: string, row: number, column: number): void {
    this.sentences.delete(this.key(sheetId, row, column));
  }

  get(sheetId: string, row: number, column: number): string | undefined {
    return this.sentences.get(this.key(sheetId, row, column));
  }

  private key(sheetId: string, row: number, column: number): string {
    return `${sheetId}|${row}|${column}`;
  }
}
