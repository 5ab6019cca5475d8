import { Disposable, ICommandService, setDependencies, type ICommandInfo } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  RegisterOtherFormulaService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  FormulaCalculationSessionService,
  type TriggerCalculationController,
} from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { isClean, mergeDirty } from "./Dirty";

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
  private force = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtiness: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly sessions: FormulaCalculationSessionService,
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
    return this.waiting.length > 0 || this.running !== undefined;
  }

  /** Resolves when every formula shows its value; at once when nothing has changed or calculation is manual. */
  async settle(): Promise<void> {
    if (!this.manual) await this.calculate();
  }

  /** Calculates what changed, or everything; also when calculation is manual. */
  async calculate(everything = false): Promise<void> {
    this.force ||= everything;
    while (this.waiting.length > 0 || this.force || this.running) {
      this.running ??= this.pass().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  private notice(command: ICommandInfo, local: boolean | undefined): void {
    if (!this.dirtiness.has(command.id)) return;
    const { trigger } = (command.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    const ownResult = command.id === SetRangeValuesMutation.id && local === true;
    if (ownResult || trigger?.includes("style") || trigger?.includes("border")) return;
    this.waiting.push(command);
    this.soon();
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
    dirty.forceCalculation ||= this.force;
    this.force = false;
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
  [RegisterOtherFormulaService],
]);
