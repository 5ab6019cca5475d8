import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { CreatedWorkbooks } from "./document/CreatedWorkbooks";
import { DocumentCopies } from "./document/DocumentCopies";
import { addFunctions } from "./functions/addFunctions";
import type { Blank } from "./functions/callArguments";
import { CellErrors } from "./functions/CellErrors";
import type { Implementation } from "./functions/CustomFunctionsRuntime";
import type { HostObject } from "./objects/HostObject";
import { watchWorkbook } from "./events/watchWorkbook";
import type { HostContext } from "./objects/HostContext";
import { RangeObject } from "./objects/RangeObject";
import { ServiceObject } from "./objects/ServiceObject";
import { TableObject } from "./objects/TableObject";
import { WorkbookObject } from "./objects/WorkbookObject";
import { WorksheetObject } from "./objects/WorksheetObject";
import { movedArea } from "./model/movedArea";
import type { SheetChange } from "./model/SheetChange";
import { asText } from "./protocol/arguments";
import { BatchRun } from "./protocol/BatchRun";
import { Bridge, type NativeBridge } from "./protocol/Bridge";
import { EventHub } from "./protocol/EventHub";
import { FaultInjection } from "./protocol/FaultInjection";
import { References } from "./protocol/References";
import { readBatch } from "./protocol/request";
import type { BatchResponse } from "./protocol/response";
import { RichError, type RichErrorCode } from "./protocol/RichError";
import { requireAddress, splitSheet } from "./univer/address";
import type { SheetModel } from "./univer/SheetModel";
import { snapshotOf } from "./snapshot/snapshotOf";
import type { WorkbookSnapshot } from "./snapshot/WorkbookSnapshot";
import type { Calculation } from "./univer/Calculation";
import { ScreenUpdates } from "./ScreenUpdates";
import { createEngine, type Engine } from "./univer/engine";
import { validateStandingSheets } from "./univer/validateStandingSheets";
import { WorkbookModel } from "./univer/WorkbookModel";

export interface HostOptions {
  /** A Univer made by `createEngine`, with a page's interface plugins registered on it; a bare one when absent. */
  readonly engine?: Engine;
  readonly firstSheet?: string;
}

/** An Excel that has one workbook open and answers Office.js over its native bridge. */
export class Host implements HostContext {
  readonly references = new References();
  readonly screen: ScreenUpdates;
  readonly root: HostObject = new WorkbookObject(this);
  readonly created = new CreatedWorkbooks();
  /** The document itself, as Office hands it over. */
  readonly copies = new DocumentCopies(this);
  readonly events = new EventHub((entry) => this.bridges.forEach((bridge) => bridge.tell(entry)));
  /**
   * What tests count: batches answered (one a sync), actions in them, those that change the workbook, and how many bytes the
   * largest request and the largest answer took, of which Excel for the web allows 5 MB each.
   */
  readonly counters = { batches: 0, actions: 0, changes: 0, largestRequest: 0, largestAnswer: 0 };
  /** Faults of our own, with their stack; empty in a healthy run. */
  readonly faults: unknown[] = [];
  /** What goes wrong on purpose, so that tests see what becomes of it. */
  readonly inject = new FaultInjection();
  readonly make: HostContext["make"] = {
    range: (sheet, area) => new RangeObject(this, sheet, area),
    worksheet: (sheet) => new WorksheetObject(this, sheet),
    table: (table) => new TableObject(this, table),
  };
  /** Held here, because clients may still send what no longer matters when the workbook is closed. */
  private readonly calculation: Calculation;
  private readonly bridges = new Set<Bridge>();
  private readonly services = new Map<string, HostObject>();
  private readonly errors = new CellErrors();
  private line: Promise<unknown> = Promise.resolve();

  private constructor(readonly workbook: WorkbookModel) {
    this.calculation = workbook.calculation;
    this.screen = new ScreenUpdates(workbook.engine.screen);
    workbook.onStructureChange((change) => this.follow(change));
    watchWorkbook(workbook, this.events);
    validateStandingSheets(workbook);
  }

  static create({ engine = createEngine(), firstSheet = "Sheet1" }: HostOptions = {}): Host {
    return new Host(WorkbookModel.create(engine, firstSheet));
  }

  /** A client's end of the line; set it as the global `_richApiNativeBridge` before office.js loads. */
  bridge(): NativeBridge {
    const bridge = new Bridge((body) => this.execute(body), this.counters, this.inject);
    this.bridges.add(bridge);
    return bridge;
  }

  /** Ends a client's line, as when its page is closed: it is told nothing more. */
  disconnect(bridge: NativeBridge): void {
    if (bridge instanceof Bridge) this.bridges.delete(bridge);
  }

  /** Answers one batch; batches wait for each other. */
  execute(body: unknown): Promise<BatchResponse> {
    const answer = this.line.then(() => this.run(body));
    this.line = answer.catch(() => undefined);
    return answer;
  }

  /** The n-th mutating action from now (1 is the next) fails with this code, as Excel may at any of them; 0: none does. */
  failAt(n: number, code: RichErrorCode = "GeneralException"): void {
    this.inject.refuseChange(n, code);
  }

  /**
   * Lets cells call the add-in's functions: `json` is the built functions.json, `table` the implementations by id.
   * Blank cells arrive as 0, as in desktop Excel, or as "", as on the web.
   */
  addFunctions(json: unknown, table: ReadonlyMap<string, Implementation>, blank: Blank = 0): void {
    addFunctions(this.workbook, json, table, this.errors, blank);
  }

  /** The sentence a custom function gave with the error this cell shows ("Sheet1!B2"); undefined when there is none. */
  cellError(address: string): string | undefined {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === undefined ? this.workbook.activeSheet : this.workbook.sheetByName(name);
    const { row, column } = requireAddress(rest);
    return sheet && this.errors.get(sheet.id, row, column);
  }

  beforeAction(): void {
    this.inject.beforeAction();
  }

  beforeChange(): void {
    this.inject.beforeChange();
    this.counters.changes += 1;
  }

  service(name: string): HostObject {
    const known = this.services.get(name) ?? new ServiceObject(this);
    this.services.set(name, known);
    return known;
  }

  async rangeFrom(value: unknown, from?: SheetModel): Promise<RangeObject> {
    if (value instanceof RangeObject) return value;
    const target = await this.workbook.reference(asText(value), from ?? this.workbook.activeSheet);
    if (!target) throw new RichError("InvalidArgument");
    return this.make.range(target.sheet, target.area);
  }

  unexpected(error: unknown): RichError {
    this.faults.push(error);
    return new RichError(
      "GeneralException",
      `The host failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }

  /** All of the workbook as plain data: what tests compare before and after. */
  snapshot(): Promise<WorkbookSnapshot> {
    return snapshotOf(this.workbook);
  }

  dispose(): void {
    this.bridges.clear();
    this.screen.dispose();
    // Univer validates cells in idle moments, and fails in one that comes after the workbook is gone.
    this.workbook.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
    this.workbook.engine.univer.dispose();
  }

  /** Ranges the add-in holds stay with their cells. */
  private follow(change: SheetChange): void {
    for (const object of this.references.alive())
      if (object instanceof RangeObject && object.sheet.id === change.sheetId)
        object.area = movedArea(object.area, change) ?? object.area;
  }

  private async run(body: unknown): Promise<BatchResponse> {
    const batch = readBatch(body);
    this.counters.batches += 1;
    this.counters.actions += batch.Actions.length;
    this.events.hold();
    this.screen.hold();
    this.calculation.hold();
    const response = await new BatchRun(this, batch).run();
    this.references.endBatch();
    this.calculation.release();
    this.screen.release();
    // The answer is on its way in this turn of the event loop; what it caused is told in the next.
    setTimeout(() => this.events.release(), 0);
    return response;
  }
}
