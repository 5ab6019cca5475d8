import { Tools } from "@univerjs/core";

const { isDate, isObject, isRegExp } = Tools;

type Asks = (value?: never) => boolean;

/** Nothing but an object needs a closer look. */
const onlyObjects =
  (asks: Asks) =>
  (value?: unknown): boolean =>
    typeof value === "object" && value !== null && asks.call(Tools, value as never);

// Univer asks of every part of every style it copies or compares what it is, five times over and by its printed name.
Object.assign(Tools, {
  isArray: Array.isArray,
  isDate: onlyObjects(isDate),
  isObject: onlyObjects(isObject),
  isRegExp: onlyObjects(isRegExp),
});
