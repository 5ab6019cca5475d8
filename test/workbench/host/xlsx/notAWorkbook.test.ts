import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { NotAWorkbook } from "../../../../src/workbench/host/xlsx/NotAWorkbook";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";
import { Host } from "../../../../src/workbench/host/Host";
import { partsOf } from "./support/partsOf";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    (await openXlsx(bytes)).host.dispose();
    return "a workbook";
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
}

/** The parts of a real file, to be damaged one by one. */
async function realParts(): Promise<Record<string, string>> {
  const host = Host.create();
  host.workbook.sheets()[0]?.setStyles([{ row: 0, column: 0, rows: 1, columns: 1 }], () => ({ bl: 1 }));
  const { bytes } = await saveXlsx(host);
  host.dispose();
  return partsOf(bytes);
}

const rels = (target: string) =>
  `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["a CSV file", strToU8("Region,Sold\nEast,5\n"), "not-a-package"],
  ["a web page called .xls", strToU8("<html><table></table></html>"), "not-a-package"],
  ["an Excel 97 file", new Uint8Array([...compoundFile, ...wide("Workbook")]), "old-format"],
  ["a file with a password", new Uint8Array([...compoundFile, ...wide("EncryptedPackage")]), "encrypted"],
  ["a zip of pictures", zipped({ "a.png": "x" }), "no-workbook"],
  [
    "a binary workbook",
    zipped({ "_rels/.rels": rels("xl/workbook.bin"), "xl/workbook.bin": "x" }),
    "binary-format",
  ],
  [
    "a letter",
    zipped({
      "_rels/.rels": rels("word/document.xml"),
      "word/document.xml": "<document/>",
      "[Content_Types].xml":
        '<Types><Override PartName="/word/document.xml" ContentType="x.document+xml"/></Types>',
    }),
    "no-workbook",
  ],
  ["the first bytes of a zip", strToU8("PK\u0003\u0004"), "damaged"],
])("%s is refused with its reason", async (_, bytes, reason) => {
  expect(await reasonFor(bytes)).toBe(reason);
});

test("a document type is refused: its entities could fill the memory", async () => {
  const parts = await realParts();
  const path = "xl/workbook.xml";
  const bomb = `<!DOCTYPE a [<!ENTITY b "b">]>${parts[path] ?? ""}`;
  expect(await reasonFor(zipped({ ...parts, [path]: bomb }))).toBe("damaged");
});

test("a file without one of its sheets, or with one cut off, is damaged", async () => {
  const parts = await realParts();
  const path = "xl/worksheets/sheet1.xml";
  const { [path]: sheet = "", ...others } = parts;
  expect(await reasonFor(zipped(parts))).toBe("a workbook");
  expect(await reasonFor(zipped(others))).toBe("damaged");
  expect(await reasonFor(zipped({ ...parts, [path]: sheet.slice(0, sheet.length / 2) }))).toBe("damaged");
});

test("no bytes at all make anything but a workbook or the one error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (tail, zip) => {
      const bytes = zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...tail]) : tail;
      expect(await reasonFor(bytes)).not.toBe("a workbook");
    }),
    { numRuns: 200 },
  );
});

test("a real file with bytes changed opens or is refused with the one error", async () => {
  const host = Host.create();
  const { bytes } = await saveXlsx(host);
  host.dispose();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = bytes.slice();
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      expect(typeof (await reasonFor(changed))).toBe("string");
    }),
    { numRuns: 60 },
  );
});
