import fc from "fast-check";
import {
  ArrayValueObject,
  functionDate,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { NetworkDaysIntl } from "../../../src/workbench/host/formula/fast/NetworkDays";
import { openExcel } from "../../support/excel";

const lookups = functionDate as unknown as readonly (readonly [new (name: string) => BaseFunction, string])[];
const Univers = lookups.find(([, name]) => name === "NETWORKDAYS.INTL")?.[0];
if (Univers === undefined) throw new Error("Univer has no NETWORKDAYS.INTL");

const number = (value: number): BaseValueObject => NumberValueObject.create(value);
const column = (values: readonly number[]): BaseValueObject =>
  ArrayValueObject.create({
    calculateValueList: values.map((value) => [number(value)]),
    rowCount: values.length,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });

describe("NETWORKDAYS.INTL by the week", () => {
  const fast = new NetworkDaysIntl("NETWORKDAYS.INTL");
  const slow = new Univers("NETWORKDAYS.INTL");
  const serial = fc.integer({ min: 0, max: 46_000 });

  test("law: answers as Univer's own, whatever the dates, weekends and holidays", () =>
    fc.assert(
      fc.property(
        serial,
        fc.integer({ min: -900, max: 900 }),
        fc.constantFrom(1, 2, 7, 11, 17),
        fc.array(fc.integer({ min: -20, max: 920 }), { minLength: 1, maxLength: 8 }),
        (from, span, weekend, offsets) => {
          const to = Math.max(0, from + span);
          const holidays = column(offsets.map((offset) => Math.max(0, Math.min(from, to) + offset)));
          const asked = [number(from), number(to), number(weekend), holidays] as const;
          const answer = (of: BaseFunction): unknown =>
            (of.calculate(...asked) as BaseValueObject).getValue();
          expect(answer(fast)).toBe(answer(slow));
        },
      ),
      { numRuns: 300 },
    ));

  test("gives the examples of Microsoft's documentation", async () => {
    // support.microsoft.com, "NETWORKDAYS.INTL function": 2006-01-01 to 01-31, 02-28 to 01-31, 01-01 to 02-01.
    const excel = await openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[38_719], [38_733]];
      const range = sheet.getRange("D1:D4");
      range.formulas = [
        ["=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,1,31))"],
        ["=NETWORKDAYS.INTL(DATE(2006,2,28),DATE(2006,1,31))"],
        ["=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),7,A1:A2)"],
        ['=NETWORKDAYS.INTL(DATE(2006,1,1),DATE(2006,2,1),"0010001",A1:A2)'],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[22], [-21], [22], [20]]);
    });
    excel.close();
  });
});
