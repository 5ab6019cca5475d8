import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

type Cell = BaseValueObject | null | undefined | void;
/** From how many cells on the short way pays. */
const large = 200;

/** One value for each pair of cells, or undefined when one of them is for Univer's own operator to judge. */
type OfCells = (left: Cell, right: Cell) => BaseValueObject | undefined;

/** Applies an operator cell by cell to blocks of one shape, or a block and a single value; undefined for all else. */
function cellwise(
  left: BaseValueObject,
  right: BaseValueObject,
  ofCells: OfCells,
): BaseValueObject | undefined {
  const [a, b] = [blockOf(left), blockOf(right)];
  const like = a ?? b;
  if (!like || like.getRowCount() * like.getColumnCount() < large) return undefined;
  const same = !a || !b || (a.getRowCount() === b.getRowCount() && a.getColumnCount() === b.getColumnCount());
  if (!same) return undefined;
  const [leftRows, rightRows] = [a?.getArrayValue(), b?.getArrayValue()];
  const columnCount = like.getColumnCount();
  const answer: OfCells = (x, y) => errorIn(x) ?? errorIn(y) ?? ofCells(x, y);
  const calculateValueList: BaseValueObject[][] = [];
  for (let row = 0; row < like.getRowCount(); row += 1) {
    const cells: BaseValueObject[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const cell = answer(
        leftRows ? leftRows[row]?.[column] : left,
        rightRows ? rightRows[row]?.[column] : right,
      );
      if (!cell) return undefined;
      cells.push(cell);
    }
    calculateValueList.push(cells);
  }
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: like.getRowCount(),
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const errorIn = (cell: Cell): BaseValueObject | undefined => (cell?.isError() ? cell : undefined);

const blockOf = (value: BaseValueObject): ArrayValueObject | undefined =>
  value instanceof ArrayValueObject ? value : undefined;

/** Blank cells count 0, TRUE counts 1; texts are Univer's to judge. */
function numberIn(cell: Cell): number | undefined {
  if (!cell || cell.isNull()) return 0;
  const value = cell.getValue();
  if (typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : undefined;
}

export class Multiply extends univerFunction("MULTIPLY") {
  override calculate(left: BaseValueObject, right: BaseValueObject): ReturnType<BaseFunction["calculate"]> {
    const product = cellwise(left, right, (a, b) => {
      const [x, y] = [numberIn(a), numberIn(b)];
      return x === undefined || y === undefined ? undefined : NumberValueObject.create(x * y);
    });
    return product ?? super.calculate(left, right);
  }
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Univer's own comparison, which is told what to compare for. */
const OwnCompare = univerFunction("COMPARE") as unknown as new (
  name: string,
) => BaseFunction & { setCompareType(token: string): void };

export class Compare extends OwnCompare {
  private operator = "=";

  /** The engine says which comparison is meant before it asks for the answer. */
  override setCompareType(token: string): void {
    this.operator = token;
    super.setCompareType(token);
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): ReturnType<BaseFunction["calculate"]> {
    const meets = orders[this.operator];
    const [one, other] = [singleCell(left), singleCell(right)];
    // Univer takes a cell that holds 0 for an empty text.
    if (meets && one && other)
      return errorIn(one) ?? errorIn(other) ?? BooleanValueObject.create(meets(orderOf(one, other)));
    const compared =
      meets &&
      cellwise(left, right, (a, b) => {
        return BooleanValueObject.create(meets(orderOf(a, b)));
      });
    return compared ?? super.calculate(left, right);
  }
}

/** A single value, or the only cell of a block; undefined for a blank one, which Univer tells from 0 and "" itself. */
const singleCell = (value: BaseValueObject): BaseValueObject | undefined => {
  if (!value.isArray()) return value;
  const block = blockOf(value);
  if (!block || block.getRowCount() !== 1 || block.getColumnCount() !== 1) return undefined;
  return block.getArrayValue()[0]?.[0] ?? undefined;
};

type Plain = string | number | boolean;

/** Negative, 0 or positive: numbers before texts before TRUE and FALSE, texts without regard to case, as Excel orders. */
function orderOf(left: Cell, right: Cell): number {
  const [a, b] = [plain(left), plain(right)];
  const [x, y] = [a ?? blankBeside(b), b ?? blankBeside(a)];
  if (typeof x !== typeof y) return rank(x) - rank(y);
  if (typeof x === "string" && typeof y === "string") return ordered(x.toLowerCase(), y.toLowerCase());
  return ordered(Number(x), Number(y));
}

const ordered = <T extends string | number>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1);
const rank = (value: Plain): number => ["number", "string", "boolean"].indexOf(typeof value);

/** A blank cell is 0, "" or FALSE, whichever it is compared with. */
const blankBeside = (other: Plain | undefined): Plain =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

const plain = (cell: Cell): Plain | undefined => (!cell || cell.isNull() ? undefined : cell.getValue());
