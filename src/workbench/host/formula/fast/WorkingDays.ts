import {
  ArrayValueObject,
  BaseFunction,
  functionDate,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type FunctionClass = typeof BaseFunction;
type Answer = ReturnType<BaseFunction["calculate"]>;

const lookups = functionDate as unknown as readonly (readonly [FunctionClass, string])[];
const [UniverDays] = lookups.find(([, name]) => name === "NETWORKDAYS.INTL") ?? [BaseFunction];

/** Univer's NETWORKDAYS.INTL, which looks at every single day and holiday: here whole weeks are counted by the week. */
export class WorkingDays extends UniverDays {
  override calculate(
    from: BaseValueObject,
    to: BaseValueObject,
    weekend: BaseValueObject,
    holidays?: BaseValueObject,
  ): Answer {
    const first = serialOf(from);
    const last = serialOf(to);
    const days = holidays === undefined ? [] : serialsIn(holidays);
    if (first === undefined || last === undefined || days === undefined || weekend?.isArray())
      return super.calculate(from, to, weekend, ...(holidays === undefined ? [] : [holidays]));
    const [start, end] = first <= last ? [first, last] : [last, first];
    const weeks = Math.floor((end - start) / 7);
    const count = (a: number, b: number): Answer =>
      super.calculate(NumberValueObject.create(a), NumberValueObject.create(b), weekend);
    const week = count(start, start + 6);
    const rest = count(start + 7 * weeks, end);
    if (week.isError() || rest.isError()) return week;
    const off = [...new Set(days)].filter(
      (day) => day >= start && day <= end && valueOf(count(day, day)) === 1,
    );
    const found = weeks * valueOf(week) + valueOf(rest) - off.length;
    return NumberValueObject.create(first <= last ? found : -found);
  }
}

const valueOf = (answer: Answer): number => Number((answer as BaseValueObject).getValue());

/** A number of a single cell; a text, a truth value or anything out of range is Univer's to judge. */
function serialOf(value: BaseValueObject): number | undefined {
  if (value instanceof ArrayValueObject) {
    const single = value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.get(0, 0) : null;
    return single ? serialOf(single) : undefined;
  }
  if (value.isNull()) return 0;
  const serial = value.isNumber() ? Math.floor(Number(value.getValue())) : -1;
  return serial >= 0 && serial <= 2_958_465 - 7 ? serial : undefined;
}

function serialsIn(holidays: BaseValueObject): readonly number[] | undefined {
  const cells = holidays instanceof ArrayValueObject ? holidays.getArrayValue().flat() : [holidays];
  const serials = cells.map((cell) => (cell ? serialOf(cell) : 0));
  return serials.every((serial) => serial !== undefined) ? serials : undefined;
}
