import { strFromU8, unzipSync } from "fflate";
import { readZip } from "../../../../src/excel/share/package/readZip";

/** The parts of a file as texts, by path. */
export const textsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));

const packedBy = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    readZip(file).map(({ name, packed, crc }) => [strFromU8(name), `${crc}:${strFromU8(packed, true)}`]),
  );

/** Which parts of a copy are not the very bytes of the original, still packed: changed, new, and gone. */
export const differing = (original: Uint8Array, copy: Uint8Array) => {
  const [before, after] = [packedBy(original), packedBy(copy)];
  return {
    changed: [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    added: [...after.keys()].filter((path) => !before.has(path)),
    gone: [...before.keys()].filter((path) => !after.has(path)),
  };
};
