import type { Area } from "../univer/Area";

/** A rectangle of cells on a sheet known by its id, so that it outlives the sheet's renaming. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}
