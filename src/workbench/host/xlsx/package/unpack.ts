import { unzipSync } from "fflate";
import { NotAWorkbook } from "../NotAWorkbook";
import { PackageReader } from "./PackageReader";

const mostBytes = 1 << 30;
const mostParts = 20_000;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Opens the zip of a workbook, or says in one error why it is none. Pictures and other media stay packed. */
export function unpack(bytes: Uint8Array): PackageReader {
  if (bytes.length === 0) throw new NotAWorkbook("empty");
  if (startsWith(bytes, compoundFile))
    throw new NotAWorkbook(isEncrypted(bytes) ? "encrypted" : "old-format");
  if (!startsWith(bytes, [0x50, 0x4b])) throw new NotAWorkbook("not-a-package");
  return new PackageReader(unzipped(bytes));
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    const packed: string[] = [];
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        const read = /\.(xml|rels|vml)$/i.test(name);
        if (!read) packed.push(name);
        total += read ? originalSize : 0;
        if (total > mostBytes || count > mostParts) throw new NotAWorkbook("too-large");
        return read;
      },
    });
    return { ...files, ...Object.fromEntries(packed.map((name) => [name, new Uint8Array()])) };
  } catch (error) {
    if (error instanceof NotAWorkbook) throw error;
    throw new NotAWorkbook("damaged", error instanceof Error ? error.message : undefined);
  }
}

/** A workbook with a password is a compound file with a stream of this name, in two bytes a letter. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
