import { strToU8, zipSync } from "fflate";
import { ourFunctions } from "../../../src/excel/share/formula/ourFunctions";
import { addInId } from "../../../src/excel/share/copy/withoutTraces";
import { shareCopy } from "../../../src/excel/share/copy/shareCopy";
import { readFileSync } from "node:fs";
import { bookFile, sheetXml } from "./support/bookFile";
import { soak } from "../../support/soak";

const copied = (file: Uint8Array) => shareCopy(file, { language: "zh", at: new Date(2026, 10, 22) });
const good = bookFile({
  sheets: { Plan: sheetXml('<row r="1"><c r="A1"><f>PACE(1)</f><v>1</v></c></row>') },
});
const withBytes = (at: number, ...bytes: readonly number[]): Uint8Array => {
  const file = good.slice();
  file.set(bytes, at);
  return file;
};
const place = (mark: readonly number[]): number =>
  good.findIndex((_, at) => mark.every((byte, step) => good[at + step] === byte));
const directory = place([0x50, 0x4b, 1, 2]);
const end = place([0x50, 0x4b, 5, 6]);

describe("a file that is no workbook, or not what it says, is refused with its reason and no copy", () => {
  test.each([
    ["nothing", new Uint8Array(), "share-not-a-workbook"],
    ["a text", strToU8("Date,Amount"), "share-not-a-workbook"],
    ["Excel 97's format", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), "share-not-a-workbook"],
    [
      "a password",
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[..."EncryptedPackage"].flatMap((one) => [one.charCodeAt(0), 0]),
      ),
      "share-encrypted",
    ],
    ["another document", zipSync({ "word/document.xml": strToU8("<document/>") }), "share-not-a-workbook"],
    ["a list that leads outside", withBytes(end + 16, 0xff, 0xff, 0xff, 0x7f), "share-damaged"],
    ["a file that leads outside", withBytes(directory + 42, 0xff, 0xff, 0xff, 0x7f), "share-damaged"],
    ["a checksum that is wrong", withBytes(directory + 16, 1, 2, 3, 4), "share-damaged"],
    ["a size that cannot be", withBytes(directory + 24, 0xff, 0xff, 0xff, 0x0f), "share-damaged"],
    ["a size over all bounds", withBytes(directory + 24, 0xff, 0xff, 0xff, 0x7f), "share-too-large"],
    ["a list that breaks off", good.slice(0, directory + 20), "share-damaged"],
    ["a packing of its own", withBytes(directory + 10, 99), "share-damaged"],
    ["an encrypted part", withBytes(directory + 8, 1), "share-encrypted"],
    [
      "a document type with entities in it",
      bookFile({ sheets: { Plan: '<!DOCTYPE x [<!ENTITY a "PACE(1)">]>' + sheetXml("") } }),
      "share-damaged",
    ],
    ["a sheet that breaks off", bookFile({ sheets: { Plan: '<worksheet a="PACE(1)' } }), "share-damaged"],
    [
      "text that is no UTF-8",
      bookFile({
        sheets: { Plan: "" },
        parts: { "xl/worksheets/sheet1.xml": Uint8Array.of(0xff, 0xfe, 0x3c) },
      }),
      "share-damaged",
    ],
    [
      "two parts of one name",
      bookFile({ sheets: { Plan: sheetXml("") }, parts: { "XL/workbook.xml": "<workbook/>" } }),
      "share-damaged",
    ],
    [
      "a workbook of Excel's binary format",
      bookFile({
        sheets: {},
        parts: {
          "_rels/.rels":
            '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          "xl/workbook.bin": "b",
        },
      }),
      "share-not-a-workbook",
    ],
  ])("%s", (_, file, code) => {
    expect(() => copied(file)).toThrow(expect.objectContaining({ name: "ShareProblem", code }));
  });

  test("a part that unpacks to a thousand times its size is never unpacked when nothing has to be read of it", () => {
    const bomb = new Uint8Array(8_000_000);
    const file = bookFile({
      sheets: { Plan: sheetXml('<row r="1"><c r="A1"><f>PACE(1)</f><v>1</v></c></row>') },
      parts: { "xl/media/image1.png": bomb },
    });
    const { bytes } = copied(file);
    expect(bytes.length).toBeLessThan(file.length + 2_000);
  });

  test("every single byte of a file turned over gives a copy or a refusal, never another error", () => {
    const step = soak ? 1 : 7;
    let copies = 0;
    for (let at = 0; at < good.length; at += step)
      try {
        copied(withBytes(at, (good[at] ?? 0) ^ 0xff));
        copies += 1;
      } catch (error) {
        expect(error).toMatchObject({ name: "ShareProblem" });
      }
    expect(copies).toBeGreaterThan(0);
  });
});

test("a formula of 8,000 brackets and quotes takes no time", () => {
  const formula = `PACE(${"[".repeat(2000)}${"'".repeat(2000)}${"&quot;".repeat(2001)}${"A1:".repeat(600)}`;
  const begun = performance.now();
  expect(() =>
    copied(
      bookFile({ sheets: { Plan: sheetXml(`<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>`) } }),
    ),
  ).not.toThrow();
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test("the functions and the id are the add-in's own", () => {
  const listed = readFileSync("src/functions/functions.ts", "utf8").match(/(?<=\/)[A-Z]+(?=")/g) ?? [];
  expect([...ourFunctions].sort()).toEqual([...listed].sort());
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${addInId}</Id>`);
});
