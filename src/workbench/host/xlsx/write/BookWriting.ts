import type { PersonList } from "../comments/PersonList";
import type { NotKept } from "../NotKept";
import type { PackageWriter, Part } from "../package/PackageWriter";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import type { SharedStringsWriter } from "./SharedStringsWriter";
import type { StylesWriter } from "./styles/StylesWriter";
import type { KnownNames } from "./writeFormula";

/** What every part of a file is written with. */
export interface BookWriting {
  readonly workbook: WorkbookModel;
  readonly file: PackageWriter;
  readonly book: Part;
  readonly styles: StylesWriter;
  readonly strings: SharedStringsWriter;
  readonly known: KnownNames;
  readonly persons: PersonList;
  readonly notKept: Set<NotKept>;
  /** Numbers parts of a kind through the whole file: 1, 2, 3 … */
  readonly next: (kind: string) => number;
  /** Says that a cell holds a dynamic array, for which the file then carries metadata. */
  dynamicArrays: boolean;
}
