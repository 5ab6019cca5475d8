import {
  ArrayValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

type Argument = BaseValueObject | undefined;
type Answer = ReturnType<BaseFunction["calculate"]>;

const saturdayAndSunday = "0000011";
/** Excel's numbers for two days off, from 1, and for one, from 11; the texts begin with Monday. */
const pairs = ["0000011", "1000001", "1100000", "0110000", "0011000", "0001100", "0000110"];
const singles = ["0000001", "1000000", "0100000", "0010000", "0001000", "0000100", "0000010"];

/** The working days from one date to another, both counted; Univer walks through every single day. */
export class NetworkDaysIntl extends univerFunction("NETWORKDAYS.INTL") {
  override calculate(
    start: BaseValueObject,
    end: BaseValueObject,
    weekend?: BaseValueObject,
    holidays?: BaseValueObject,
  ): Answer {
    const days = workingDays(serial(start), serial(end), weekendOf(weekend), holidaysIn(holidays));
    if (days !== undefined) return NumberValueObject.create(days);
    return super.calculate(...([start, end, weekend, holidays].filter(Boolean) as [BaseValueObject]));
  }
}

export class NetworkDays extends univerFunction("NETWORKDAYS") {
  override calculate(start: BaseValueObject, end: BaseValueObject, holidays?: BaseValueObject): Answer {
    const days = workingDays(serial(start), serial(end), saturdayAndSunday, holidaysIn(holidays));
    if (days !== undefined) return NumberValueObject.create(days);
    return super.calculate(...([start, end, holidays].filter(Boolean) as [BaseValueObject]));
  }
}

/** Undefined when an argument is for Univer's own function to judge. */
function workingDays(
  start: number | undefined,
  end: number | undefined,
  weekend: string | undefined,
  holidays: ReadonlySet<number> | undefined,
): number | undefined {
  if (start === undefined || end === undefined || !weekend || !holidays) return undefined;
  if (start > end) return -(workingDays(end, start, weekend, holidays) ?? 0);
  const works = (day: number): boolean => weekend[mondayBased(day)] === "0";
  const weeks = Math.floor((end - start + 1) / 7);
  let days = weeks * [...weekend].filter((each) => each === "0").length;
  for (let day = start + weeks * 7; day <= end; day += 1) days += Number(works(day));
  for (const holiday of holidays) if (holiday >= start && holiday <= end && works(holiday)) days -= 1;
  return days;
}

/** 0 for Monday: serial 2 is one in Excel's calendar. */
const mondayBased = (day: number): number => (day + 5) % 7;

const single = (value: BaseValueObject): Argument => {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() * value.getColumnCount() === 1 ? value.getFirstCell() : undefined;
};

function serial(value: BaseValueObject): number | undefined {
  const cell = single(value);
  if (cell?.isNull()) return 0;
  const day = cell?.isNumber() ? cell.getValue() : undefined;
  return typeof day === "number" && day >= 0 ? Math.floor(day) : undefined;
}

function weekendOf(value: Argument): string | undefined {
  if (!value || value.isNull()) return saturdayAndSunday;
  const cell = single(value);
  const days = cell && !cell.isError() ? cell.getValue() : undefined;
  if (typeof days === "number") return pairs[days - 1] ?? singles[days - 11];
  return typeof days === "string" && /^[01]{7}$/.test(days) ? days : undefined;
}

function holidaysIn(value: Argument): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  if (!value || value.isNull()) return found;
  const cells = value instanceof ArrayValueObject ? value.getArrayValue().flat() : [value];
  for (const cell of cells) {
    if (!cell || cell.isNull()) continue;
    const day = cell.isNumber() ? cell.getValue() : undefined;
    if (typeof day !== "number") return undefined;
    found.add(Math.floor(day));
  }
  return found;
}
