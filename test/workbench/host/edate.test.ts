import { serialOf } from "../../../src/planning/calendar/serialOf";
import { openExcel } from "../../support/excel";

/** Each as LibreOffice Calc 7.4 answers it, which follows Excel here. */
const known = [
  ["2017-12-31", -1, serialOf(2017, 11, 30)],
  ["2020-01-31", 1, serialOf(2020, 2, 29)],
  ["2019-03-31", -1, serialOf(2019, 2, 28)],
  ["2019-01-15", 13, serialOf(2020, 2, 15)],
  ["2019-02-28", 12, serialOf(2020, 2, 28)],
] as const;

test("a month without such a day ends earlier, alone and for a column of days", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:A${known.length}`).values = known.map(([day]) => [day]);
    sheet.getRange(`B1:B${known.length}`).values = known.map(([, months]) => [months]);
    sheet.getRange(`C1:C${known.length}`).formulas = known.map((_, row) => [
      `=EDATE(A${row + 1},B${row + 1})`,
    ]);
    sheet.getRange("D1").formulas = [[`=SUMPRODUCT(EDATE(A1:A${known.length},-1)*1)`]];
    const answers = sheet.getRange(`C1:C${known.length}`).load("values");
    const all = sheet.getRange("D1").load("values");
    await context.sync();
    expect(answers.values.flat()).toEqual(known.map(([, , answer]) => answer));
    const before = [
      serialOf(2017, 11, 30),
      serialOf(2019, 12, 31),
      serialOf(2019, 2, 28),
      serialOf(2018, 12, 15),
      serialOf(2019, 1, 28),
    ];
    expect(all.values[0]?.[0]).toBe(before.reduce((sum, day) => sum + day, 0));
  });
  excel.close();
});
