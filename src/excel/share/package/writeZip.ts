import { ShareProblem } from "../ShareProblem";
import type { ZipEntry } from "./ZipEntry";

const version = 20;
const most = 0xffffffff;

/** What both headers of a file say of it, in the same order. */
const described = (view: DataView, at: number, entry: ZipEntry): void => {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
};

/**
 * A zip of these files, each with the packed bytes that it has.
 *
 * @throws ShareProblem `share-too-large` over 4 GB
 */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const files = entries.reduce((sum, { packed }) => sum + 30 + packed.length, 0) + names;
  const whole = files + names + 46 * entries.length + 22;
  if (whole > most) throw new ShareProblem("share-too-large", `${whole} bytes`);
  const bytes = new Uint8Array(whole);
  const view = new DataView(bytes.buffer);
  let [at, list] = [0, files];
  for (const entry of entries) {
    const { name, packed } = entry;
    view.setUint32(at, 0x04034b50, true);
    described(view, at + 4, entry);
    bytes.set(name, at + 30);
    bytes.set(packed, at + 30 + name.length);
    view.setUint32(list, 0x02014b50, true);
    view.setUint16(list + 4, version, true);
    described(view, list + 6, entry);
    view.setUint32(list + 42, at, true);
    bytes.set(name, list + 46);
    at += 30 + name.length + packed.length;
    list += 46 + name.length;
  }
  view.setUint32(list, 0x06054b50, true);
  view.setUint16(list + 8, entries.length, true);
  view.setUint16(list + 10, entries.length, true);
  view.setUint32(list + 12, list - files, true);
  view.setUint32(list + 16, files, true);
  return bytes;
};
