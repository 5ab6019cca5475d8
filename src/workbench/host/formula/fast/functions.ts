import { BaseFunction, BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { rangeCells, type CellColumn } from "./CellColumn";
import { conditions, countOf, meanOf, sumOf, summarized, valueError, type Summary } from "./conditional";

/** Functions over cells that meet conditions, answered from columns scanned once a calculation pass. */
abstract class Conditional extends BaseFunction {
  override needsReferenceObject = true;
}

abstract class OverMany extends Conditional {
  override minParams = 3;
  override maxParams = 255;
  protected abstract summary(cells: CellColumn): Summary;

  override calculate(target: BaseValueObject, ...pairs: BaseValueObject[]): BaseValueObject {
    const cells = rangeCells(target);
    const all = cells && conditions(pairs, cells);
    return cells && all ? summarized(all, this.summary(cells)) : valueError();
  }
}

export class SumIfs extends OverMany {
  protected summary = sumOf;
}

export class AverageIfs extends OverMany {
  protected summary = meanOf;
}

export class CountIfs extends Conditional {
  override minParams = 2;
  override maxParams = 255;

  override calculate(...pairs: BaseValueObject[]): BaseValueObject {
    const all = conditions(pairs);
    return all ? summarized(all, countOf) : valueError();
  }
}

export class CountIf extends CountIfs {
  override maxParams = 2;
}

abstract class OverOne extends Conditional {
  override minParams = 2;
  override maxParams = 3;
  protected abstract summary(cells: CellColumn): Summary;

  /** The cells summed start where `target` does and have the shape of `range`, whatever the shape of `target`. */
  override calculate(
    range: BaseValueObject,
    wanted: BaseValueObject,
    target?: BaseValueObject,
  ): BaseValueObject {
    const all = conditions([range, wanted]);
    const cells = target ? likeRange(target, range) : rangeCells(range);
    return all && cells ? summarized(all, this.summary(cells)) : valueError();
  }
}

export class SumIf extends OverOne {
  protected summary = sumOf;
}

export class AverageIf extends OverOne {
  protected summary = meanOf;
}

function likeRange(target: unknown, range: unknown): CellColumn | undefined {
  if (!(target instanceof BaseReferenceObject) || !(range instanceof BaseReferenceObject)) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  const here = target.getRangePosition();
  const wanted = {
    ...here,
    endRow: here.startRow + endRow - startRow,
    endColumn: here.startColumn + endColumn - startColumn,
  };
  if (wanted.endRow === here.endRow && wanted.endColumn === here.endColumn) return rangeCells(target);
  const before = target.getRangeData();
  target.setRangeData({
    ...before,
    endRow: before.startRow + endRow - startRow,
    endColumn: before.startColumn + endColumn - startColumn,
  });
  const cells = rangeCells(target);
  target.setRangeData(before);
  return cells;
}
