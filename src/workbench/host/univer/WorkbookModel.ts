import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type DependencyIdentifier,
  type IExecutionOptions,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { SheetChange } from "../model/SheetChange";
import { RichError } from "../protocol/RichError";
import { readAddress, splitSheet } from "./address";
import { area, fromEdges, toEdges, type Area } from "./Area";
import { Calculation } from "./Calculation";
import type { Engine } from "./engine";
import { formulaAnswer } from "./formulaAnswer";
import { NameList } from "./NameList";
import { SheetModel } from "./SheetModel";
import { TableList } from "./TableList";

/** How large a new sheet is until something is written beyond. */
export const startSize = { rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

/** The open workbook, over Univer's. */
export class WorkbookModel {
  readonly names = new NameList(this);
  readonly tables = new TableList(this);
  private readonly structureListeners: ((change: SheetChange) => void)[] = [];
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  /** Univer's own search for one of its services tells a chain of injectors, and every cell that is read asks for one. */
  private readonly services = new Map<DependencyIdentifier<unknown>, unknown>();
  private readonly sheetsById = new Map<string, SheetModel>();

  constructor(
    readonly engine: Engine,
    readonly workbook: Workbook,
  ) {
    this.injector = engine.univer.__getInjector();
    this.commands = this.get(ICommandService);
  }

  /** Opens an empty workbook of one sheet. */
  static create(engine: Engine, sheetName: string): WorkbookModel {
    const id = newId();
    const created = engine.api.createWorkbook({
      id: newId(),
      name: "Book1",
      sheetOrder: [id],
      sheets: { [id]: { id, name: sheetName, ...startSize } },
    });
    const lifecycle = engine.univer.__getInjector().get(LifecycleService);
    if (!engine.screen && lifecycle.stage < LifecycleStages.Steady) lifecycle.stage = LifecycleStages.Steady;
    return new WorkbookModel(engine, created.getWorkbook());
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  get calculation(): Calculation {
    return this.get(Calculation);
  }

  get<T>(identifier: DependencyIdentifier<T>): T {
    const known = this.services.get(identifier) ?? this.injector.get(identifier);
    this.services.set(identifier, known);
    return known as T;
  }

  /** Runs one of Univer's mutations now; a refusal is a fault of ours, not of the add-in. */
  run(mutation: string, params: object, options?: IExecutionOptions): void {
    if (!this.commands.syncExecuteCommand(mutation, params, options))
      throw new Error(`Univer refused ${mutation}`);
  }

  /** Runs one of Univer's commands, which may bring mutations of other plugins along. */
  async execute(command: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(command, params))) throw new Error(`Univer refused ${command}`);
  }

  /** Worksheets in tab order. */
  sheets(): SheetModel[] {
    return this.workbook.getSheets().map((worksheet) => this.model(worksheet));
  }

  sheetById(id: string): SheetModel | undefined {
    const worksheet = this.workbook.getSheetBySheetId(id);
    return worksheet ? this.model(worksheet) : undefined;
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get activeSheet(): SheetModel {
    const id = this.workbook.ensureActiveSheet().getSheetId();
    const sheet = this.sheetById(id);
    if (!sheet) throw new RichError("GeneralException");
    return sheet;
  }

  /** Calls back when cells of a sheet were inserted or deleted, after all of the model has followed. */
  onStructureChange(listener: (change: SheetChange) => void): void {
    this.structureListeners.push(listener);
  }

  structureChanged(change: SheetChange): void {
    for (const listener of this.structureListeners) listener(change);
  }

  /** What is selected, on the active sheet. */
  get selection(): Target {
    const sheet = this.activeSheet;
    const range = this.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet, area: range ? fromEdges(range) : area(0, 0) };
  }

  select(sheet: SheetModel, cells: Area): void {
    if (this.activeSheet !== sheet) sheet.tab.activate();
    const range = toEdges(cells);
    const primary = {
      ...toEdges({ ...cells, rows: 1, columns: 1 }),
      actualRow: cells.row,
      actualColumn: cells.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.run(SetSelectionsOperation.id, { ...sheet.target, selections: [{ range, primary, style: null }] });
  }

  private model(worksheet: Worksheet): SheetModel {
    const id = worksheet.getSheetId();
    const known = this.sheetsById.get(id);
    if (known?.worksheet === worksheet) return known;
    const model = new SheetModel(this, worksheet);
    this.sheetsById.set(id, model);
    return model;
  }

  /** The cells an address, a name or any formula that answers a reference means, seen from a sheet. */
  async reference(text: string, from: SheetModel): Promise<Target | undefined> {
    const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
    const plain = readAddress(rest);
    if (!plain) {
      const answer = await formulaAnswer(this, text, from);
      return "target" in answer ? answer.target : undefined;
    }
    const sheet = sheetName === undefined ? from : this.sheetByName(sheetName);
    return sheet && { sheet, area: plain };
  }
}

/** Cells on a sheet. */
export interface Target {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Ids in the shape Excel gives worksheets and tables. */
export const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
