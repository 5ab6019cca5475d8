import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  setDependencies,
  type ICommandInfo,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder, type IFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type SheetFormulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

/** The sheets a mutation says it changes. */
interface Touching {
  readonly subUnitId?: string;
  readonly from?: { readonly subUnitId?: string };
  readonly to?: { readonly subUnitId?: string };
}

/**
 * Which cells hold which formulas. A sheet is looked through once until something on it changes: the engine would look through every
 * cell of the workbook whenever it calculates or a sheet comes.
 */
export class KnownFormulas extends FormulaDataModel {
  private readonly known = new Map<string, SheetFormulas>();

  constructor(
    private readonly units: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    commands: ICommandService,
  ) {
    super(units, lexer);
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => {
        // What formulas answer changes none of them.
        const answers = command.id === SetRangeValuesMutation.id && options?.onlyLocal === true;
        if (command.type === CommandType.MUTATION && !answers) this.forgetTouched(command);
      }),
    );
  }

  override getFormulaData(): IFormulaData {
    const all: Record<string, Record<string, SheetFormulas>> = {};
    for (const workbook of this.units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
      all[unitId] = Object.fromEntries(ids.map((id) => [id, this.getSheetFormulaData(unitId, id)]));
    }
    return all;
  }

  override getSheetFormulaData(unitId: string, sheetId: string): SheetFormulas {
    const known = this.known.get(sheetId) ?? super.getSheetFormulaData(unitId, sheetId);
    this.known.set(sheetId, known);
    return known;
  }

  private forgetTouched({ params }: ICommandInfo): void {
    const { subUnitId, from, to } = (params ?? {}) as Touching;
    for (const id of [subUnitId, from?.subUnitId, to?.subUnitId]) if (id) this.known.delete(id);
  }
}

setDependencies(KnownFormulas, [[IUniverInstanceService], [LexerTreeBuilder], [ICommandService]]);
