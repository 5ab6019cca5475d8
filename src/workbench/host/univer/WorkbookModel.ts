import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  type DependencyIdentifier,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { InsertSheetMutation, SheetsSelectionsService } from "@univerjs/sheets";
import { RichError } from "../protocol/RichError";
import { readAddress, splitSheet } from "./address";
import { area, fromEdges, type Area } from "./Area";
import { Calculation } from "./Calculation";
import type { Engine } from "./engine";
import { formulaReference } from "./formulaReference";
import { NameList } from "./NameList";
import { SheetModel } from "./SheetModel";
import { TableList } from "./TableList";

const startRows = 200;
const startColumns = 26;

/** The open workbook, over Univer's. */
export class WorkbookModel {
  readonly names = new NameList(this);
  readonly tables = new TableList(this);
  private readonly injector: Injector;
  private readonly commands: ICommandService;
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
      sheets: { [id]: { id, name: sheetName, rowCount: startRows, columnCount: startColumns } },
    });
    const lifecycle = engine.univer.__getInjector().get(LifecycleService);
    if (!engine.onScreen && lifecycle.stage < LifecycleStages.Steady)
      lifecycle.stage = LifecycleStages.Steady;
    return new WorkbookModel(engine, created.getWorkbook());
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  get calculation(): Calculation {
    return this.get(Calculation);
  }

  get<T>(identifier: DependencyIdentifier<T>): T {
    return this.injector.get(identifier);
  }

  /** Runs one of Univer's mutations now; a refusal is a fault of ours, not of the add-in. */
  run(mutation: string, params: object): void {
    if (!this.commands.syncExecuteCommand(mutation, params)) throw new Error(`Univer refused ${mutation}`);
  }

  /** Runs one of Univer's commands, which may bring mutations of other plugins along. */
  async execute(command: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(command, params))) throw new Error(`Univer refused ${command}`);
  }

  /** Worksheets in tab order. */
  sheets(): SheetModel[] {
    return this.workbook.getSheets().map((worksheet) => {
      const id = worksheet.getSheetId();
      const known = this.sheetsById.get(id);
      if (known?.worksheet === worksheet) return known;
      const model = new SheetModel(this, worksheet);
      this.sheetsById.set(id, model);
      return model;
    });
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets().find((sheet) => sheet.id === id);
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

  /** What is selected, on the active sheet. */
  get selection(): Target {
    const sheet = this.activeSheet;
    const range = this.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheet, area: range ? fromEdges(range) : area(0, 0) };
  }

  /** The cells an address, a name or any formula that answers a reference means, seen from a sheet. */
  async reference(text: string, from: SheetModel): Promise<Target | undefined> {
    const { sheet: sheetName, rest } = splitSheet(text.replace(/^=/, ""));
    const plain = readAddress(rest);
    if (!plain) return formulaReference(this, text, from);
    const sheet = sheetName === undefined ? from : this.sheetByName(sheetName);
    return sheet && { sheet, area: plain };
  }

  addSheet(wanted?: string, index = this.sheets().length): SheetModel {
    const id = newId();
    const name = wanted ?? this.freeSheetName();
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: startRows,
      columnCount: startColumns,
    });
    this.run(InsertSheetMutation.id, { unitId: this.id, index, sheet });
    const added = this.sheetById(id);
    if (!added) throw new RichError("GeneralException");
    return added;
  }

  private freeSheetName(): string {
    let number = this.sheets().length + 1;
    while (this.sheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** Cells on a sheet. */
export interface Target {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Ids in the shape Excel gives worksheets and tables. */
export const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
