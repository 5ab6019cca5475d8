import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { Kind, rangeCells, type CellColumn, type Met } from "./CellColumn";
import { criterion } from "./criterion";

type Argument = BaseValueObject | BaseReferenceObject;

interface Condition {
  readonly cells: CellColumn;
  readonly wanted: Argument;
}

/** What is made of the cells that meet all conditions, by their places in order. */
export type Summary = (places: Uint32Array) => BaseValueObject;

export const valueError = (): ErrorValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** The conditions in pairs of range and criterion; undefined when one is no range or they differ in shape. */
export function conditions(pairs: readonly Argument[], shape?: CellColumn): Condition[] | undefined {
  const found: Condition[] = [];
  if (pairs.length === 0 || pairs.length % 2 === 1) return undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const cells = rangeCells(pairs[index]);
    const wanted = pairs[index + 1];
    const like = shape ?? found[0]?.cells ?? cells;
    if (!cells || !wanted || cells.rows !== like?.rows || cells.columns !== like.columns) return undefined;
    found.push({ cells, wanted });
  }
  return found;
}

/** The summary where criteria are single values; a block of summaries, to spill, where one is a block itself. */
export function summarized(all: readonly Condition[], summary: Summary): BaseValueObject {
  const blocks = all.map(({ wanted }) => blockOf(wanted));
  const rows = Math.max(...blocks.map((block) => block?.getRowCount() ?? 1));
  const columns = Math.max(...blocks.map((block) => block?.getColumnCount() ?? 1));
  const answer = (row: number, column: number): BaseValueObject => {
    const met = all.map(({ cells, wanted }, index) =>
      cells.meeting(criterion(valueAt(blocks[index], wanted, row, column))),
    );
    return summary(together(met));
  };
  if (rows === 1 && columns === 1) return answer(0, 0);
  const calculateValueList = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answer(row, column)),
  );
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function blockOf(wanted: Argument): ArrayValueObject | undefined {
  if (wanted instanceof BaseReferenceObject) return wanted.toArrayValueObject();
  return wanted instanceof ArrayValueObject ? wanted : undefined;
}

function valueAt(block: ArrayValueObject | undefined, wanted: Argument, row: number, column: number) {
  if (!block) return wanted as BaseValueObject;
  const down = block.getRowCount() === 1 ? 0 : row;
  const right = block.getColumnCount() === 1 ? 0 : column;
  if (down >= block.getRowCount() || right >= block.getColumnCount())
    return ErrorValueObject.create(ErrorType.NA);
  return block.getArrayValue()[down]?.[right];
}

/** Starts from the criterion that fewest cells meet, so that a name among thousands costs next to nothing. */
function together(met: readonly Met[]): Uint32Array {
  const [fewest, ...others] = [...met].sort((a, b) => a.places.length - b.places.length);
  if (!fewest) return new Uint32Array();
  return others.reduce((places, { mask }) => marked(places, mask), fewest.places);
}

/** Tight: every SUMIFS of a plan passes here. */
function marked(places: Uint32Array, mask: Uint8Array): Uint32Array {
  const found = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const at = places[index] ?? 0;
    if (mask[at] === 1) found[count++] = at;
  }
  return found.subarray(0, count);
}

/** Sum and count of the numbers among these cells; the first error among them instead, if there is one. */
export function total(
  cells: CellColumn,
  places: Uint32Array,
): { sum: number; count: number } | ErrorValueObject {
  const { kinds, numbers, texts } = cells;
  const error: number = Kind.Error;
  let sum = 0;
  let count = 0;
  for (const at of places) {
    const number = numbers[at] ?? NaN;
    if (!Number.isNaN(number)) {
      sum += number;
      count += 1;
    } else if (kinds[at] === error) return ErrorValueObject.create(texts[at] as ErrorType);
  }
  return { sum, count };
}

export const sumOf =
  (cells: CellColumn): Summary =>
  (places) => {
    const found = total(cells, places);
    return found instanceof ErrorValueObject ? found : NumberValueObject.create(found.sum);
  };

export const meanOf =
  (cells: CellColumn): Summary =>
  (places) => {
    const found = total(cells, places);
    if (found instanceof ErrorValueObject) return found;
    return found.count === 0
      ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO)
      : NumberValueObject.create(found.sum / found.count);
  };

export const countOf: Summary = ({ length }) => NumberValueObject.create(length);
