/** A file of a zip, packed as it was found or as it will be written. */
export interface ZipEntry {
  readonly name: Uint8Array;
  /** Bit 11 says that the name is UTF-8; nothing else of it is kept. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** As the zip keeps them: date above, time below. */
  readonly modified: number;
  readonly crc: number;
  /** How many bytes it unpacks to. */
  readonly size: number;
  readonly packed: Uint8Array;
}
