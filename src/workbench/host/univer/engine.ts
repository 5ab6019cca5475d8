import {
  LocaleType,
  LogLevel,
  Plugin,
  Univer,
  UniverInstanceType,
  Injector,
  setDependencies,
  type DependencyIdentifier,
  type IUniverConfig,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import {
  FormulaDataModel,
  LexerTreeBuilder,
  ReferenceNodeFactory,
  Interpreter,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import {
  FormulaCalculationSessionController,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { Screen } from "../ScreenUpdates";
import { replacements } from "../formula/fast/replacements";
import { Calculation } from "./Calculation";
import { ColumnLexer } from "./ColumnLexer";
import { FormulaMemory } from "./FormulaMemory";
import { KnownFormulas } from "./KnownFormulas";
import { TableReferences } from "./TableReferences";
import { onlyNewlySpilledAgain } from "./spillOrder";
import { keepCellsInTheWay, spillBeyondSheet } from "./roomForSpills";
import { SafeInterpreter } from "./SafeInterpreter";
import "./gatheringTrees";
import "./iteratorSome";
import "./knownStyles";
import "./lightNumbers";
import "./plainCells";
import "./plainKinds";
import "./plainTexts";
import "./rememberedRanges";

/** Puts our calculation in the place of Univer's before anything has asked for it. */
class CalculationPlugin extends Plugin {
  static override readonly pluginName = "QUARTERDECK_CALCULATION";
  static override readonly type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([Interpreter, { useClass: SafeInterpreter }]);
    this._injector.add([FormulaMemory]);
    this._injector.add([Calculation]);
    const replaced = TriggerCalculationController as DependencyIdentifier<unknown>;
    this._injector.replace([replaced, { useFactory: (own: Calculation) => own, deps: [Calculation] }]);
    this._injector.replace([ReferenceNodeFactory, { useClass: TableReferences }]);
    this._injector.replace([LexerTreeBuilder, { useClass: ColumnLexer }]);
    this._injector.replace([FormulaDataModel, { useClass: KnownFormulas }]);
  }

  override onReady(): void {
    this._injector.get(FormulaCalculationSessionController);
    this._injector.get(Calculation);
    onlyNewlySpilledAgain(this._injector);
    spillBeyondSheet(this._injector);
    keepCellsInTheWay(this._injector);
  }
}

setDependencies(CalculationPlugin, [[Injector]], 1);

/** A Univer that can hold and calculate a workbook. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  /** What draws it on a page, which says itself when it is ready. */
  readonly screen?: Screen;
}

/**
 * Makes a Univer with all the host needs and no user interface, so that it runs in Node. A page passes its own
 * theme and locales and then registers its interface plugins on `univer` before `Host.create`.
 */
export function createEngine(config: Partial<IUniverConfig> = {}): Engine {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    ...config,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: replacements });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(CalculationPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
