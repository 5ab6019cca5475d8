import type { BaseFunction, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { loneValue } from "./loneValue";
import { univerFunction } from "./univerFunction";

/** CHOOSE answers the very cell that is chosen by one number. Univer's takes an empty text for 0 where that number stands in a cell. */
export class Choose extends univerFunction("CHOOSE") {
  override calculate(
    chosen: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    const number = chosen.isReferenceObject()
      ? (chosen as unknown as BaseReferenceObject).toArrayValueObject()
      : chosen;
    return super.calculate(loneValue(number) ?? number, ...rest);
  }
}
