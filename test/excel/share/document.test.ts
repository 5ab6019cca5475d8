import { documentBytes } from "../../../src/excel/share/document/documentBytes";
import { base64Of, openAsNew } from "../../../src/excel/share/document/openAsNew";
import { unzipSync } from "fflate";
import { openExcel, type ExcelSession } from "../../support/excel";
import { officeDocument } from "../../support/officeDocument";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel({ firstSheet: "Orders" });
  await excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Orders").getRange("A1").values = [["typed, not saved"]];
  });
});
afterEach(() => excel.close());

test("the document comes slice by slice, with what was typed, and is given back", async () => {
  const told: [number, number][] = [];
  const bytes = await documentBytes(officeDocument(excel.host.copies), (done, of) => told.push([done, of]));
  const shared = new TextDecoder().decode(unzipSync(bytes)["xl/sharedStrings.xml"]);
  expect(shared).toContain("typed, not saved");
  expect(told.at(-1)).toEqual([1, 1]);
  expect(excel.host.copies.left).toBe(0);
});

test.each<readonly [string, (bytes: readonly number[]) => readonly number[]]>([
  ["a slice that breaks off", (bytes) => bytes.slice(1)],
  ["a slice that is too long", (bytes) => [...bytes, 0]],
  [
    "a slice that does not come",
    () => {
      throw new Error("the network went away");
    },
  ],
])("%s is refused, and the copy is given back all the same", async (_, spoil) => {
  await expect(documentBytes(officeDocument(excel.host.copies, spoil))).rejects.toMatchObject({
    code: "share-no-document",
  });
  expect(excel.host.copies.left).toBe(0);
});

test("Office hands over no third copy while two are open", async () => {
  await excel.host.copies.take();
  await excel.host.copies.take();
  await expect(documentBytes(officeDocument(excel.host.copies))).rejects.toMatchObject({
    code: "share-no-document",
  });
});

test("bytes open as a new workbook; what is none is refused, and nothing opens", async () => {
  const bytes = await documentBytes(officeDocument(excel.host.copies));
  await openAsNew(bytes);
  expect(excel.host.created.opened).toEqual([bytes]);
  await expect(openAsNew(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ code: "share-not-opened" });
  expect(excel.host.created.opened).toHaveLength(1);
});

test("bytes of any length become the same text as Node's own", () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 31) % 256);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
