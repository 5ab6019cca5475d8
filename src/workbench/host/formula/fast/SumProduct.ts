import {
  ArrayValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

/** SUMPRODUCT over blocks of one shape, summed as numbers; Univer makes an object of every step. */
export class SumProduct extends univerFunction("SUMPRODUCT") {
  override calculate(...blocks: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const arrays = blocks.filter((block) => block instanceof ArrayValueObject);
    const [first] = arrays;
    const alike = arrays.every(
      (each) =>
        each.getRowCount() === first?.getRowCount() && each.getColumnCount() === first.getColumnCount(),
    );
    if (!first || arrays.length < blocks.length || !alike)
      return super.calculate(...(blocks as [BaseValueObject]));
    return total(arrays, first.getRowCount(), first.getColumnCount());
  }
}

/** Texts, blanks, TRUE and FALSE count 0; the first error is the answer. */
function total(arrays: readonly ArrayValueObject[], rows: number, columns: number): BaseValueObject {
  const values = arrays.map((array) => array.getArrayValue());
  let sum = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let product = 1;
      for (const block of values) {
        const cell = block[row]?.[column];
        if (cell?.isError()) return cell;
        const value = cell?.isNumber() ? cell.getValue() : 0;
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  return NumberValueObject.create(sum);
}
