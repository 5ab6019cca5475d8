import { deflateSync, inflateSync } from "fflate";
import { ShareProblem } from "../ShareProblem";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

/** Deflate makes at best one byte of so many. */
const densest = 1032;
/** A part larger than this is none of a workbook that a pane could hold. */
const mostBytes = 1 << 29;

/**
 * What a file of a zip holds. It never takes more room than the zip says it does, and it must be what the zip says.
 *
 * @throws ShareProblem
 */
export const unpacked = ({ method, size, packed, crc, name }: ZipEntry): Uint8Array => {
  const what = new TextDecoder().decode(name);
  if (size > mostBytes) throw new ShareProblem("share-too-large", what);
  if (size > packed.length * densest + densest) throw new ShareProblem("share-damaged", what);
  const bytes = method === 0 ? packed : inflated(packed, size, what);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new ShareProblem("share-damaged", what);
  return bytes;
};

const inflated = (packed: Uint8Array, size: number, what: string): Uint8Array => {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new ShareProblem("share-damaged", what, undefined, undefined, { cause: error });
  }
};

/** The file with other bytes in it, under its name and date. */
export const repacked = (
  entry: Pick<ZipEntry, "name" | "flags" | "modified">,
  bytes: Uint8Array,
): ZipEntry => ({
  ...entry,
  method: 8,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes, { level: 6 }),
});
