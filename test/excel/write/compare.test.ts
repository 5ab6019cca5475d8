import { canonicalFormula } from "../../../src/excel/write/compare/canonicalFormula";

describe("two spellings of one formula", () => {
  const same = (a: string, b: string, table = "Plan_Months"): void =>
    expect(canonicalFormula(a, table)).toBe(canonicalFormula(b, table));

  test("[@X], Table[@X] and the long form", () => {
    same("=[@Sold]-[@Target]", "=Plan_Months[[#This Row],[Sold]]-Plan_Months[[#This Row],[Target]]");
    same("=Plan_Months[@Sold]", "=[@Sold]");
    same("=[@[Sold so far]]*2", "=Plan_Months[[#This Row],[Sold so far]] * 2");
    same("=[@已售]/[@目标]", "=Plan_Months[[#This Row],[已售]]/Plan_Months[[#This Row],[目标]]");
  });
  test("spaces, letter case and quotes around plain sheet names", () => {
    same("=sum( A1 , B2 )", "=SUM(A1,B2)");
    same("='Targets'!$B$1", "=Targets!$B$1");
    same("=IF(true,1,0)", "=IF(TRUE,1,0)");
  });
  test("the @ that newer Excels put before names", () => same("=@Plan_AsOf+1", "=Plan_AsOf+1"));

  test("different text, columns or operators stay different", () => {
    const differ = (a: string, b: string): void =>
      expect(canonicalFormula(a, "T")).not.toBe(canonicalFormula(b, "T"));
    differ('=IF(A1,"a b","")', '=IF(A1,"ab","")');
    differ("=[@Sold]", "=[@Target]");
    differ("=[@[a b]]", "=[@[ab]]");
    differ("=A1+B1", "=A1-B1");
    differ("='My sheet'!A1", "='Mysheet'!A1");
  });
});
