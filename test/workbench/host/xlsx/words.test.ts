import fc from "fast-check";
import { pixelsOfWidth, widthOfPixels } from "../../../../src/workbench/host/xlsx/columnWidth";
import {
  readHeaderFooter,
  writeHeaderFooter,
} from "../../../../src/workbench/host/xlsx/page/headerFooterText";
import { hashOf, passwordFor } from "../../../../src/workbench/host/xlsx/protection/keptHash";
import { passwordHash } from "../../../../src/workbench/host/xlsx/protection/passwordHash";
import { decodeCellText, encodeCellText } from "../../../../src/workbench/host/xlsx/xml/cellText";
import { element, escaped } from "../../../../src/workbench/host/xlsx/xml/element";
import { parseXml } from "../../../../src/workbench/host/xlsx/xml/parseXml";

test("any text goes through a cell's XML and back", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "中", "_x0041_", "_x", "&", "<", "]]>", "\n", "\r", "\t", "\u0001", '"', " "),
  });
  fc.assert(
    fc.property(text, (typed) => {
      const kept = element("t", { said: "x" }, escaped(encodeCellText(typed)));
      expect(decodeCellText(parseXml(kept).text)).toBe(typed);
    }),
  );
});

test("any attribute goes through XML and back", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "是", "&", "<", ">", "\n", "\t", '"', "'", "=", "/") });
  fc.assert(
    fc.property(text, (value) => {
      expect(parseXml(element("a", { value, empty: "" })).attr("value")).toBe(value);
    }),
  );
});

test("prefixes, comments, CDATA and processing instructions are read over", () => {
  const root = parseXml(
    '\ufeff<?xml version="1.0"?><!-- a > b --><x:a r:id="1"><b><![CDATA[<&]]></b>&#x4E2D;&#25991;</x:a>',
  );
  expect([root.name, root.attr("id"), root.child("b")?.text, root.text]).toEqual(["a", "1", "<&", "中文"]);
});

test("columns keep their width through characters", () => {
  for (let pixels = 0; pixels < 1800; pixels += 1) expect(pixelsOfWidth(widthOfPixels(pixels))).toBe(pixels);
});

test("headers and footers fall into three parts and come together again", () => {
  expect(readHeaderFooter('&L&"Arial"Left && right&CPage &P of &N&R&D')).toEqual({
    left: '&"Arial"Left && right',
    center: "Page &P of &N",
    right: "&D",
  });
  expect(readHeaderFooter("plain").center).toBe("plain");
  expect(writeHeaderFooter({ left: "a", center: "", right: "&P" })).toBe("&La&R&P");
});

// The hash that Excel writes for these passwords (openpyxl's and LibreOffice's tests use the same).
test.each([
  ["", ""],
  ["password", "83AF"],
  ["test", "CBEB"],
])("the old hash of %j", (password, hash) => {
  expect(passwordHash(password)).toBe(hash);
});

test("a password that only its hash is known of cannot be typed, and its hash comes back", () => {
  const hash = { algorithmName: "SHA-512", hashValue: "abc=", saltValue: "def=", spinCount: "100000" };
  expect(hashOf(passwordFor(hash), "password")).toEqual(hash);
  expect(passwordFor(hash)).not.toBe("");
  expect([passwordFor({}), hashOf("", "password")]).toEqual(["", {}]);
});
