import type { ICommandInfo } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import { gridColumns, gridRows } from "./Area";
import { mergeDirty, type Dirty } from "./Dirty";
import { sayingWords, type Formulas } from "./sayingWords";

type Params = Readonly<
  Record<"id" | "name" | "formulaOrRefString" | "tableName" | "subUnitName", string> & {
    sheet: { name: string };
  }
>;

/** Changes after which formulas that say a word mean other cells than before, and which word that is. */
const changedWord: Readonly<Record<string, (params: Params) => string>> = {
  [SetDefinedNameMutation.id]: ({ name }) => name,
  [RemoveDefinedNameMutation.id]: ({ name }) => name,
  [SetSuperTableMutation.id]: ({ tableName }) => tableName,
  [RemoveSuperTableMutation.id]: ({ tableName }) => tableName,
  [InsertSheetMutation.id]: ({ sheet }) => sheet.name,
  [RemoveSheetMutation.id]: ({ subUnitName }) => subUnitName,
  [SetWorksheetNameMutation.id]: ({ name }) => name,
};

/** A sheet as Univer's commands name it. */
export interface SheetTarget {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Gathers what makes formulas mean other cells than when they were last worked out. */
export class NewMeaning {
  /** Names, tables and sheets that came, went or changed. */
  private readonly words = new Set<string>();
  /** Sheets of which cells have moved. */
  private readonly moves = new Map<string, SheetTarget>();
  private everywhere = false;
  /** What each name was last said to mean, by its id: a comment changes nothing. */
  private readonly meant = new Map<string, string>();

  /** Whether there is any. */
  get some(): boolean {
    return this.everywhere || this.words.size > 0 || this.moves.size > 0;
  }

  /** @returns the word that means something else after a command, if there is one */
  notice({ id, params }: ICommandInfo): string | undefined {
    const word = changedWord[id]?.(params as Params);
    if (word === undefined || this.repeats(id, params as Params)) return undefined;
    this.words.add(word);
    return word;
  }

  moved(sheet: SheetTarget): void {
    this.moves.set(sheet.subUnitId, sheet);
  }

  ofEverything(): void {
    this.everywhere = true;
  }

  /**
   * What must be calculated for it and for what is told besides; after that there is none. The engine need not be told which names
   * and tables changed: it would take every formula apart twice to look for them.
   */
  taken(told: Dirty, formulas: () => Formulas): Required<Dirty> {
    const dirty = this.everywhere
      ? { ...mergeDirty([]), forceCalculation: true }
      : {
          ...mergeDirty([told, sayingWords(this.words, formulas()), { dirtyRanges: this.movedRanges() }]),
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
        };
    this.words.clear();
    this.moves.clear();
    this.everywhere = false;
    return dirty;
  }

  private repeats(command: string, { id, name, formulaOrRefString }: Params): boolean {
    if (command !== SetDefinedNameMutation.id) {
      if (command === RemoveDefinedNameMutation.id) this.meant.delete(id);
      return false;
    }
    const meaning = `${name} ${formulaOrRefString}`;
    const same = this.meant.get(id) === meaning;
    this.meant.set(id, meaning);
    return same;
  }

  private movedRanges(): NonNullable<Dirty["dirtyRanges"]> {
    return [...this.moves.values()].map(({ unitId, subUnitId: sheetId }) => ({
      unitId,
      sheetId,
      range: { startRow: 0, endRow: gridRows - 1, startColumn: 0, endColumn: gridColumns - 1 },
    }));
  }
}
