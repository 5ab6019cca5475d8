import { ShareProblem } from "../ShareProblem";
import type { ZipEntry } from "./ZipEntry";

const endMark = 0x06054b50;
const wideLocatorMark = 0x07064b50;
const wideEndMark = 0x06064b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;
const longestComment = 0xffff;
const inWideField = 0xffffffff;
const mostEntries = 20_000;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

const damaged = (detail: string): ShareProblem => new ShareProblem("share-damaged", detail);

/** A stream of this name holds the workbook of a compound file with a password; its letters take two bytes each. */
const encryptedStream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

const isEncrypted = (bytes: Uint8Array): boolean => {
  const [first = 0] = encryptedStream;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (encryptedStream.every((byte, step) => bytes[at + step] === byte)) return true;
  return false;
};

/** Where the list of files begins, and how many it has (PKWARE's APPNOTE, 4.3.12 to 4.3.16). */
const directoryOf = (view: DataView): { readonly at: number; readonly count: number } => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const wide = at >= 20 && view.getUint32(at - 20, true) === wideLocatorMark;
    if (!wide) return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    const end = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end, true) !== wideEndMark) throw damaged("its wide end is not where it should be");
    return {
      at: Number(view.getBigUint64(end + 48, true)),
      count: Number(view.getBigUint64(end + 32, true)),
    };
  }
  throw damaged("its list of files is missing");
};

/** Sizes over 4 GB stand in a field of their own, those of them that need it, in this order (APPNOTE, 4.5.3). */
const widened = (view: DataView, from: number, to: number, plain: readonly number[]): number[] => {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return plain.map((value) => {
        if (value !== inWideField) return value;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    at += 4 + length;
  }
  return [...plain];
};

/**
 * The files of a zip in the order of its list, each still packed: nothing is unpacked, so nothing can swell.
 *
 * @throws ShareProblem when the bytes are no zip, or one that says two things about the same file
 */
export const readZip = (bytes: Uint8Array): readonly ZipEntry[] => {
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    throw new ShareProblem(
      isEncrypted(bytes) ? "share-encrypted" : "share-not-a-workbook",
      "a compound file",
    );
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ShareProblem("share-not-a-workbook", "no zip");
  try {
    return listed(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("it points outside itself");
    throw error;
  }
};

const listed = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  if (directory.count > mostEntries) throw new ShareProblem("share-too-large", `${directory.count} files`);
  const entries: ZipEntry[] = [];
  let at = directory.at;
  for (let count = 0; count < directory.count; count += 1) {
    if (view.getUint32(at, true) !== centralMark) throw damaged("its list of files breaks off");
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const extra = at + 46 + nameLength;
    const plain = [24, 20, 42].map((place) => view.getUint32(at + place, true));
    const [size = 0, packedSize = 0, local = 0] = widened(view, extra, extra + extraLength, plain);
    if (flags & 1) throw new ShareProblem("share-encrypted", "a file of it is encrypted");
    if (method !== 0 && method !== 8) throw damaged(`packing method ${method}`);
    if (view.getUint32(local, true) !== localMark) throw damaged("a file is not where it is listed");
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + packedSize > bytes.length) throw damaged("a file breaks off");
    entries.push({
      name: bytes.subarray(at + 46, extra),
      flags: flags & 0x0800,
      method,
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(from, from + packedSize),
    });
    at = extra + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
};
