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

type Progress = Pick<TriggerCalculationController, "progress$" | "clearProgress">;

const idle = { done: 0, count: 0 };

/**
 * Decides when the engine calculates. Stands in for Univer's `TriggerCalculationController`, which waits a fixed
 * tenth of a second after every change: here whoever reads asks for `settle()` and waits exactly as long as needed,
 * and changes made by hand in the grid are calculated in the next turn of the event loop.
 */
export class Calculation extends Disposable implements Progress {
  private readonly progress = new BehaviorSubject(idle);
  /** Univer's progress bar listens to it. */
  readonly progress$ = this.progress.asObservable();
  private waiting: ICommandInfo[] = [];
  private running: Promise<void> | undefined;
  private turn: ReturnType<typeof setTimeout> | undefined;
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

  /** Resolves when every formula shows its value; at once when nothing has changed or calculation is manual. */
  async settle(): Promise<void> {
    if (!this.manual) await this.calculate();
  }

  /** Calculates what changed, or everything; also when calculation is manual. */
  async calculate(everything = false): Promise<void> {
    this.force ||= everything;
    while (this.pending || this.force) {
      this.running ??= this.pass().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  private notice(command: ICommandInfo, local: boolean | undefined): void {
    this.renew ||= meaningChangers.has(command.id);
    if (!this.dirtiness.has(command.id) && !this.renew) return;
    const { trigger } = (command.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    const ownResult = command.id === SetRangeValuesMutation.id && local === true;
    if (ownResult || trigger?.includes("style") || trigger?.includes("border")) return;
    this.waiting.push(command);
    this.soon();
  }

  /** The engine remembers formulas with the names and tables in them resolved: all that is forgotten. */
  private forgotten(): Pick<Dirty, "forceCalculation" | "clearDependencyTreeCache"> {
    const clearDependencyTreeCache: Record<string, Record<string, string>> = {};
    // Every key: the engine keeps long formulas under a hash, in which no workbook's id is found.
    this.functions.deleteFormulaAstCacheKey("");
    for (const workbook of this.units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const id = workbook.getUnitId();
      clearDependencyTreeCache[id] = Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"]),
      );
    }
    return { forceCalculation: true, clearDependencyTreeCache };
  }

  private soon(): void {
    if (this.manual) return;
    clearTimeout(this.turn);
    this.turn = setTimeout(() => void this.settle(), 0);
  }

  private async pass(): Promise<void> {
    const changes = this.waiting;
    this.waiting = [];
    const dirty = mergeDirty(
      changes.map((change) => this.dirtiness.get(change.id)?.getDirtyData(change) ?? {}),
    );
    if (this.renew) Object.assign(dirty, this.forgotten());
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
  [RegisterOtherFormulaService],
]);
