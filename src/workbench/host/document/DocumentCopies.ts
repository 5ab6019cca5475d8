import type { Host } from "../Host";
import { saveXlsx } from "../xlsx/saveXlsx";

/** Why the document is not handed over, by Office's own numbers. */
export class DocumentRefusal extends Error {
  constructor(readonly status: number) {
    super(`Office would answer ${status}.`);
    this.name = "DocumentRefusal";
  }
}

/** Office keeps at most two copies of a document at a time; a third waits until one is closed. */
const mostOpen = 2;
const tooManyOpen = 11000;
const noSuchCopy = 5001;

/** Copies of the workbook as it is saved, which `Office.context.document.getFileAsync` hands over slice by slice. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private handles = 0;

  constructor(private readonly host: Host) {}

  /** How many copies nobody has closed yet. */
  get left(): number {
    return this.open.size;
  }

  /** @throws DocumentRefusal while two copies are open */
  async take(): Promise<{ readonly handle: number; readonly size: number }> {
    if (this.open.size === mostOpen) throw new DocumentRefusal(tooManyOpen);
    this.handles += 1;
    const handle = this.handles;
    this.open.set(handle, new Uint8Array());
    const { bytes } = await saveXlsx(this.host);
    this.open.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  /** @throws DocumentRefusal when there is no such copy */
  slice(handle: number, from: number, most: number): readonly number[] {
    const bytes = this.open.get(handle);
    if (!bytes) throw new DocumentRefusal(noSuchCopy);
    return [...bytes.subarray(from, from + most)];
  }

  close(handle: number): void {
    if (!this.open.delete(handle)) throw new DocumentRefusal(noSuchCopy);
  }
}
