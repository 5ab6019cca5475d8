import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

/** CHOOSE answers the very cell that is chosen by one number. Univer's takes an empty text for 0 where that number stands in a cell. */
export class Choose extends univerFunction("CHOOSE") {
  override calculate(
    chosen: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    return super.calculate(single(chosen), ...rest);
  }
}

function single(chosen: BaseValueObject): BaseValueObject {
  const value = chosen.isReferenceObject()
    ? (chosen as unknown as BaseReferenceObject).toArrayValueObject()
    : chosen;
  if (!value.isArray()) return value;
  const block = value as ArrayValueObject;
  const one = block.getRowCount() === 1 && block.getColumnCount() === 1;
  return (one && block.get(0, 0)) || value;
}
