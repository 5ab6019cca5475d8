import fc from "fast-check";
import {
  cellOf,
  cellReference,
  columnLetters,
  columnNumber,
  corners,
  sheetOf,
  sheetReference,
} from "../../../src/excel/read/reference";

it("names columns as Excel does", () => {
  expect([0, 25, 26, 51, 701, 702, 16383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

it("finds a column's number in its letters", () =>
  fc.assert(fc.property(fc.nat(16383), (column) => columnNumber(columnLetters(column)) === column)));

it.each([
  ["Data", "Data"],
  ["订单", "订单"],
  ["My sales", "'My sales'"],
  ["O'Neil", "'O''Neil'"],
  ["Q1", "'Q1'"],
  ["RC", "'RC'"],
  ["2024", "'2024'"],
])("writes sheet %p as %p", (sheet, written) => expect(sheetReference(sheet)).toBe(written));

it("finds a sheet again in what was written of it", () =>
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((name) => /^[^\\/?*[\]:\n\r']+$/.test(name)),
      (sheet) => {
        expect(sheetOf(`=${sheetReference(sheet)}!$B$1`)).toBe(sheet);
      },
    ),
  ));

it("knows a reference that has lost its sheet or its cell", () => {
  expect(sheetOf("=#REF!$B$1")).toBeUndefined();
  expect(sheetOf("=Data!#REF!")).toBeUndefined();
  expect(sheetOf("=3")).toBeUndefined();
});

it("reads cells and rectangles", () => {
  expect(cellReference("My sales", 16, 2)).toBe("'My sales'!C17");
  expect(cellOf("='My sales'!$C$17")).toEqual({ sheet: "My sales", row: 16, column: 2 });
  expect(cellOf("=SUM(Data!$C$17)+1")).toBeUndefined();
  expect(corners("B4:H9998")).toEqual({ top: 3, left: 1, bottom: 9997, right: 7 });
  expect(corners("B4")).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
  expect(corners("B:H")).toBeUndefined();
});
