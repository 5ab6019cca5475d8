import {
  Disposable,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  setDependencies,
  type ICommandInfo,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  OtherFormulaBizType,
  OtherFormulaMarkDirty,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
  RegisterOtherFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  type TriggerCalculationController,
} from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { isClean, mergeDirty, type Dirty } from "./Dirty";

/** Changes after which a formula's text may mean other cells than before. */
const meaningChangers: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

const ofLooks = `_${OtherFormulaBizType.CONDITIONAL_FORMATTING}_`;

/** Whether a change only asks for the formula of a conditional format. */
const marksLook = ({ id, params }: ICommandInfo): boolean =>
  id === OtherFormulaMarkDirty.id && JSON.stringify(params).includes(ofLooks);

type Progress = Pick<TriggerCalculationController, "progress$" | "clearProgress">;

const idle = { done: 0, count: 0 };

/** How long a client's changes wait for its next batch, in milliseconds: another write makes calculating in between vain. */
const quiet = 100;

/**
 * Decides when the engine calculates. Stands in for Univer's `TriggerCalculationController`, which waits a fixed
 * tenth of a second after every change: here whoever reads asks for `settle()` and waits exactly as long as needed,
 * changes made by hand in the grid are calculated in the next turn of the event loop, and those of a client's batches
 * when no batch follows.
 */
export class Calculation extends Disposable implements Progress {
  private readonly progress = new BehaviorSubject(idle);
  /** Univer's progress bar listens to it. */
  readonly progress$ = this.progress.asObservable();
  private waiting: ICommandInfo[] = [];
  /** Formulas of conditional formats to calculate: no cell waits for them, only a screen. */
  private rules: ICommandInfo[] = [];
  private running: Promise<void> | undefined;
  private turn: ReturnType<typeof setTimeout> | undefined;
  private held = false;
  private manual = false;
  private renew = false;
  private force = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtiness: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly sessions: FormulaCalculationSessionService,
    private readonly functions: IFunctionService,
    private readonly units: IUniverInstanceService,
    private readonly lexer: LexerTreeBuilder,
    others: RegisterOtherFormulaService,
  ) {
    super();
    others.calculateStarted$.next(true);
    this.disposeWithMe(
      this.commands.onCommandExecuted((command, options) => this.notice(command, options?.onlyLocal)),
    );
  }

  override dispose(): void {
    clearTimeout(this.turn);
    this.progress.complete();
    super.dispose();
  }

  clearProgress(): void {
    this.progress.next(idle);
  }

  get mode(): "Automatic" | "Manual" {
    return this.manual ? "Manual" : "Automatic";
  }

  set mode(mode: "Automatic" | "Manual") {
    this.manual = mode === "Manual";
    if (!this.manual) this.soon();
  }

  get pending(): boolean {
    return this.waiting.length > 0 || this.renew || this.running !== undefined;
  }

  /** Has every formula calculated anew, with nothing remembered of what it depends on. */
  forgetEverything(): void {
    this.renew = true;
    this.soon();
  }

  /** Waits with calculating, unless asked for, until `release`: a batch of changes begins. */
  hold(): void {
    this.held = true;
    clearTimeout(this.turn);
  }

  release(): void {
    this.held = false;
    if (this.pending || this.rules.length > 0) this.soon(quiet);
  }

  /** Resolves when no calculation is under way; what is still to be calculated stays so. */
  async finished(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Resolves when every formula shows its value; at once when nothing has changed or calculation is manual. */
  async settle(): Promise<void> {
    if (!this.manual) await this.catchUp();
  }

  /** Resolves when also the formulas of rules about cells are calculated. */
  async settleRules(): Promise<void> {
    if (!this.manual) await this.calculate();
  }

  /** Calculates what changed, or everything; also when calculation is manual. */
  async calculate(everything = false): Promise<void> {
    this.force ||= everything;
    this.waiting.push(...this.rules.splice(0));
    await this.catchUp();
  }

  private async catchUp(): Promise<void> {
    while (this.pending || this.force) {
      this.running ??= this.pass().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  private notice(command: ICommandInfo, local: boolean | undefined): void {
    this.renew ||= meaningChangers.has(command.id);
    if (!this.dirtiness.has(command.id)) return this.renew ? this.soon() : undefined;
    const { trigger } = (command.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    const ownResult = command.id === SetRangeValuesMutation.id && local === true;
    if (ownResult || trigger?.includes("style") || trigger?.includes("border")) return;
    if (marksLook(command)) {
      this.rules.push(command);
      if (!this.pending) this.soon(quiet);
      return;
    }
    this.waiting.push(command);
    this.soon();
  }

  /**
   * The engine remembers formulas with the names and tables in them resolved: all that is forgotten. It need not be told which
   * of them changed; it would take every formula apart twice to look for them.
   */
  private forgotten(): Required<Dirty> {
    const clearDependencyTreeCache: Record<string, Record<string, string>> = {};
    // Every key: the engine keeps long formulas under a hash, in which no workbook's id is found.
    this.functions.deleteFormulaAstCacheKey("");
    this.lexer.dispose();
    for (const workbook of this.units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const id = workbook.getUnitId();
      clearDependencyTreeCache[id] = Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]),
      );
    }
    return { ...mergeDirty([]), forceCalculation: true, clearDependencyTreeCache };
  }

  private soon(wait = 0): void {
    if (this.manual || this.held || this._disposed) return;
    clearTimeout(this.turn);
    this.turn = setTimeout(() => void this.calculate(), wait);
  }

  private async pass(): Promise<void> {
    const changes = [...this.waiting.splice(0), ...this.rules.splice(0)];
    const dirty = this.renew
      ? this.forgotten()
      : mergeDirty(changes.map((change) => this.dirtiness.get(change.id)?.getDirtyData(change) ?? {}));
    dirty.forceCalculation ||= this.force;
    [this.force, this.renew] = [false, false];
    if (isClean(dirty)) return;
    const params = { ...dirty, maxIteration: 1, rowData: this.formulas.getHiddenRowsFiltered() };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await this.sessions.waitForLatestApplied();
  }
}

setDependencies(Calculation, [
  [ICommandService],
  [IActiveDirtyManagerService],
  [FormulaDataModel],
  [FormulaCalculationSessionService],
  [IFunctionService],
  [IUniverInstanceService],
  [LexerTreeBuilder],
  [RegisterOtherFormulaService],
]);
