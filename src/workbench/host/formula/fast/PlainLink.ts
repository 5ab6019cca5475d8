import {
  BaseFunction,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

const single = (given: BaseValueObject): BaseValueObject =>
  given.isArray() ? ((given as ArrayValueObject).get(0, 0) ?? given) : given;

/**
 * HYPERLINK, whose answer is what it shows, as in Excel. Univer's puts a rich text into the cell, under which the answer before stays:
 * a link that once showed nothing shows nothing for good.
 */
export class PlainLink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, shown: BaseValueObject = address): BaseValueObject {
    const [to, answer] = [single(address), single(shown)];
    if (to.isError()) return to;
    return answer.isNull() ? NumberValueObject.create(0) : answer;
  }
}
