import { languages } from "../../../src/locales/language";
import { layout } from "../../../src/sheets/blueprint/layout";
import type { ParkedItem } from "../../../src/sheets/parked/ParkedItem";
import { parkedSheet } from "../../../src/sheets/parked/parkedSheet";

const short: ParkedItem = {
  sheet: "Rules",
  table: "Plan_Rules",
  row: "R1",
  column: "Value",
  typed: 1,
  why: "over-formula",
};
const long: ParkedItem = {
  sheet: "Improvements",
  table: "Review_Improvements",
  row: "17Q4 Existing customers",
  column: "Growth asked",
  typed: "Executive visits and an exclusive offer for the customers most at stake",
  why: "row-gone",
};

describe.each(languages)("the sheet of what is parked, in %s", (language) => {
  const sheetOf = (...items: readonly ParkedItem[]) => layout(parkedSheet(items, language), language);

  test("has room for all that may come when it is written for one small thing", () =>
    expect(sheetOf(short).columnWidths).toEqual(sheetOf(short, long).columnWidths));

  test("a sentence wraps in a row as tall as it needs", () =>
    expect(sheetOf(short, long).tallRows).toMatchObject([{ rows: 1, lines: 3 }]));
});
