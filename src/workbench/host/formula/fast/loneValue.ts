import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";

/** A value itself, or that of a block of one cell; undefined for a block of more. */
export function loneValue(value: BaseValueObject): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const block = value as ArrayValueObject;
  return block.getRowCount() === 1 && block.getColumnCount() === 1
    ? (block.get(0, 0) ?? undefined)
    : undefined;
}
