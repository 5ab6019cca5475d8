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
  IDefinedNamesService,
  IOtherFormulaManagerService,
  OtherFormulaBizType,
  OtherFormulaMarkDirty,
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
import { FormulaMemory } from "./FormulaMemory";
import { NewMeaning, type SheetTarget } from "./NewMeaning";
import { makeRoom } from "./roomForSpills";
import type { Formulas } from "./sayingWords";

const ofLooks = `_${OtherFormulaBizType.CONDITIONAL_FORMATTING}_`;

/** Whether a change only asks for the formula of a conditional format. */
const marksLook = ({ id, params }: ICommandInfo): boolean =>
  id === OtherFormulaMarkDirty.id && JSON.stringify(params).includes(ofLooks);

type Progress = Pick<TriggerCalculationController, "progress$" | "clearProgress">;

const idle = { done: 0, count: 0 };

/** How long a client's changes wait for its next batch, in milliseconds: another write makes calculating in between vain. */
const quiet = 100;
/** How long formulas of conditional formats wait for it: only colours hang on them. */
const unhurried = 1_000;

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
  private suspended = false;
  private manual = false;
  private readonly meaning = new NewMeaning();
  private force = false;

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtiness: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly sessions: FormulaCalculationSessionService,
    private readonly memory: FormulaMemory,
    private readonly units: IUniverInstanceService,
    private readonly names: IDefinedNamesService,
    private readonly others: IOtherFormulaManagerService,
    registered: RegisterOtherFormulaService,
  ) {
    super();
    registered.calculateStarted$.next(true);
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
    return this.waiting.length > 0 || this.meaning.some || this.running !== undefined;
  }

  /** Has all formulas of a sheet calculated anew, and what depends on its cells: some of them have moved. */
  moved(sheet: SheetTarget): void {
    this.meaning.moved(sheet);
    this.memory.readAnew();
    this.soon();
  }

  /** Has every formula calculated anew, with nothing remembered of what it depends on. */
  forgetEverything(): void {
    this.meaning.ofEverything();
    this.memory.readAnew();
    this.soon();
  }

  /** Waits with calculating, unless asked for, until `release`: a batch of changes begins. */
  hold(): void {
    this.held = true;
    clearTimeout(this.turn);
  }

  /** Until `release`, cells show what they showed when it was asked for, or before. */
  suspend(): void {
    this.suspended = true;
  }

  release(): void {
    this.held = false;
    this.suspended = false;
    if (this.pending) this.soon(quiet);
    else if (this.rules.length > 0) this.soon(unhurried);
  }

  /** Resolves when no calculation is under way; what is still to be calculated stays so. */
  async finished(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Resolves when every formula shows its value; at once when nothing has changed or calculation is manual. */
  async settle(): Promise<void> {
    if (!this.manual) await this.catchUp();
  }

  /** Resolves when cells may be read: settled, or their calculation suspended. */
  async readable(): Promise<void> {
    await (this.suspended ? this.finished() : this.settle());
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
    const word = this.meaning.notice(command);
    if (word !== undefined) this.memory.changed(word);
    if (!this.dirtiness.has(command.id)) return this.meaning.some ? this.soon() : undefined;
    const { trigger } = (command.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    const ownResult = command.id === SetRangeValuesMutation.id && local === true;
    if (ownResult || trigger?.includes("style") || trigger?.includes("border")) return;
    if (marksLook(command)) {
      this.rules.push(command);
      if (!this.pending) this.soon(unhurried);
      return;
    }
    this.waiting.push(command);
    this.soon();
  }

  private get said(): Formulas {
    return {
      names: Object.assign(
        {},
        ...this.workbooks.map((each) => this.names.getDefinedNameMap(each.getUnitId())),
      ),
      cells: this.formulas.getFormulaData(),
      rules: this.others.getOtherFormulaData(),
    };
  }

  private get workbooks(): readonly Workbook[] {
    return this.units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  private soon(wait = 0): void {
    if (this.manual || this.held || this._disposed) return;
    clearTimeout(this.turn);
    this.turn = setTimeout(() => void this.calculate(), wait);
  }

  private async pass(): Promise<void> {
    // Univer's plugins pass on what they are told of a turn later, tables among it: a formula must not be worked out before.
    if (this.meaning.some) await new Promise((resolve) => setTimeout(resolve));
    const changes = [...this.waiting.splice(0), ...this.rules.splice(0)];
    const told = mergeDirty(
      changes.map((change) => this.dirtiness.get(change.id)?.getDirtyData(change) ?? {}),
    );
    this.memory.refresh();
    const dirty = this.meaning.some ? this.meaning.taken(told, () => this.said) : told;
    dirty.forceCalculation ||= this.force;
    this.force = false;
    if (isClean(dirty)) return;
    const params = { ...dirty, maxIteration: 1, rowData: this.formulas.getHiddenRowsFiltered() };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await this.sessions.waitForLatestApplied();
    makeRoom(this.commands, this.workbooks, this.formulas.getArrayFormulaRange());
  }
}

setDependencies(Calculation, [
  [ICommandService],
  [IActiveDirtyManagerService],
  [FormulaDataModel],
  [FormulaCalculationSessionService],
  [FormulaMemory],
  [IUniverInstanceService],
  [IDefinedNamesService],
  [IOtherFormulaManagerService],
  [RegisterOtherFormulaService],
]);
