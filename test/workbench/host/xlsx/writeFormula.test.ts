import fc from "fast-check";
import { asksOtherWorkbook, readFormula } from "../../../../src/workbench/host/xlsx/read/readFormula";
import { writeFormula } from "../../../../src/workbench/host/xlsx/write/writeFormula";

const known = new Set(["orders", "sales_amount"]);

// Left: as it is typed. Right: as Excel's own files hold it (ECMA-376 part 1, 18.17; [MS-XLSX] 2.2.2 for prefixes).
test.each([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=Orders[[#This Row],[Sold\nnet]]*2", "Orders[[#This Row],[Sold\nnet]]*2"],
  ["=Orders[Amount (USD)]", "Orders[Amount (USD)]"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
  ['=STDEV.S(A1:A9)&"XLOOKUP("', '_xlfn.STDEV.S(A1:A9)&"XLOOKUP("'],
  ["=SUM(B1#)", "SUM(_xlfn.ANCHORARRAY(B1))"],
  ["=LET(x,A1,x+Sales_Amount)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+Sales_Amount)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
  ["=SPLITTARGET(100,A1:A4,,0.01)", "SPLITTARGET(100,A1:A4,,0.01)"],
  ["='It''s'!A1+\"#REF #1\"", "'It''s'!A1+\"#REF #1\""],
])("%s is kept as %s", (typed, kept) => {
  expect(writeFormula(typed, known)).toBe(kept);
  expect(readFormula(kept)).toBe(typed);
});

test("a short reference into the own table is written in the long form", () => {
  expect(writeFormula("=[@Sold]/[@[Target 2]]", known, "Orders")).toBe(
    "Orders[[#This Row],[Sold]]/Orders[[#This Row],[Target 2]]",
  );
});

test.each([
  ["[1]Sheet1!$A$1+1", true],
  ["SUM('[2]My sheet'!A:A)", true],
  ["Orders[Amount]+Sheet1!A1", false],
  ['"[1]Sheet1!A1"', false],
  ["Orders[[#This Row],[2018]]", false],
])("%s asks another workbook: %s", (formula, asks) => {
  expect(asksOtherWorkbook(formula)).toBe(asks);
});

test("what is written reads back as it was typed", () => {
  const name = fc.constantFrom("SUM", "IFS", "SORT", "XLOOKUP", "TEXTJOIN", "N");
  const reference = fc.constantFrom(
    "A1",
    "$B$2:C9",
    "'Q 1'!A:A",
    "Orders[Amount]",
    "Sales_Amount",
    '"say ""IFS("""',
    "1.5",
  );
  const formula = fc.letrec((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      reference,
      fc
        .tuple(name, tie("part"), tie("part"))
        .map(([called, one, two]) => `${called}(${String(one)},${String(two)})`),
    ),
  })).part;
  fc.assert(
    fc.property(formula, (text) => {
      expect(readFormula(writeFormula(`=${String(text)}`, known))).toBe(`=${String(text)}`);
    }),
  );
});
