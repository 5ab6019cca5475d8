import type { Injector, IUnitRange, ObjectMatrix } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
} from "@univerjs/engine-formula";

interface Tree {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  toRTreeItem(): IUnitRange[];
}

type Generator = { _createFDtree(...args: unknown[]): Tree };

type Calculator = {
  _getArrayFormulaDirtyRangeAndExcludedRange(...args: unknown[]): {
    readonly dirtyRanges: readonly IUnitRange[];
    readonly excludedCell: Readonly<Record<string, Readonly<Record<string, ObjectMatrix<true>>>>>;
  };
};

/** How far a formula that spilled did so last, by its sheet and its text, wherever on the sheet it stands by now. */
const spills = new Map<string, { readonly down: number; readonly right: number }>();

const keyOf = (unitId: string, sheetId: string, formula: string): string =>
  [unitId, sheetId, formula].join("|");

const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
const create = generator._createFDtree;

// A formula that spilled before will do so again: whoever reads one of its cells is worked out after it. The engine knows only
// of the cell that it stands in, and has to do everything twice.
generator._createFDtree = function (...args) {
  const tree = create.apply(this, args);
  const { unitId, subUnitId: sheetId, row, column, formula } = tree;
  const far = spills.get(keyOf(unitId, sheetId, formula));
  if (far) {
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + far.down,
      endColumn: column + far.right,
    };
    tree.toRTreeItem = () => [{ unitId, sheetId, range }];
  }
  return tree;
};

/** Lets the second turn of a calculation, which works out again what reads spilled cells, do so only for new ones. */
export function onlyNewlySpilledAgain(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
  const all = calculator._getArrayFormulaDirtyRangeAndExcludedRange.bind(calculator);
  calculator._getArrayFormulaDirtyRangeAndExcludedRange = (...args) => {
    const { dirtyRanges, excludedCell } = all(...args);
    const formulas = config.getFormulaData();
    const added = dirtyRanges.filter(({ unitId, sheetId, range }) => {
      const formula = formulas[unitId]?.[sheetId]?.[range.startRow]?.[range.startColumn]?.f;
      if (formula === undefined) return true;
      const key = keyOf(unitId, sheetId, formula);
      const before = spills.get(key);
      const [down, right] = [range.endRow - range.startRow, range.endColumn - range.startColumn];
      spills.set(key, { down, right });
      return before === undefined || before.down < down || before.right < right;
    });
    // The engine leaves out what reads a cell that a formula spills from, even where it reads what another has spilled.
    for (const sheets of Object.values(excludedCell))
      for (const anchors of Object.values(sheets)) anchors.forValue = () => anchors;
    // All was asked for, and done, in the first turn.
    Object.assign(config, { _forceCalculate: false });
    return { dirtyRanges: added, excludedCell };
  };
}
