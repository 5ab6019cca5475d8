import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { newId, type WorkbookModel } from "./WorkbookModel";

/** The workbook's names, with workbook or sheet scope. A name is a formula: `=Sheet1!$A$1`, `=0.8`, `=Orders[Amount]`. */
export class NameList {
  constructor(private readonly workbook: WorkbookModel) {}

  all(): IDefinedNamesServiceParam[] {
    return Object.values(this.idsToNames()).filter((each) => each !== undefined);
  }

  /** The name in this scope: a sheet's id, or undefined for the workbook. */
  find(name: string, sheetId?: string): IDefinedNamesServiceParam | undefined {
    const wanted = name.toLowerCase();
    // A workbook has a thousand, and is asked for one as often: most are told apart by their lengths.
    const is = (each: IDefinedNamesServiceParam): boolean =>
      each.name.length === name.length && each.name.toLowerCase() === wanted;
    return Object.values(this.idsToNames()).find((each) => each && is(each) && this.scope(each) === sheetId);
  }

  byId(id: string): IDefinedNamesServiceParam | undefined {
    return this.idsToNames()[id];
  }

  private idsToNames(): Readonly<Partial<Record<string, IDefinedNamesServiceParam>>> {
    return this.workbook.get(IDefinedNamesService).getDefinedNameMap(this.workbook.id) ?? {};
  }

  scope({ localSheetId }: IDefinedNamesServiceParam): string | undefined {
    return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
  }

  formula({ formulaOrRefString }: IDefinedNamesServiceParam): string {
    return formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
  }

  add(name: string, formula: string, comment: string, sheetId?: string): IDefinedNamesServiceParam {
    const made = {
      id: newId(),
      name,
      formulaOrRefString: formula,
      comment,
      localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    this.set(made);
    return made;
  }

  set(name: IDefinedNamesServiceParam): void {
    this.workbook.run(SetDefinedNameMutation.id, { unitId: this.workbook.id, ...name });
  }

  remove(name: IDefinedNamesServiceParam): void {
    this.workbook.run(RemoveDefinedNameMutation.id, { unitId: this.workbook.id, ...name });
  }
}
