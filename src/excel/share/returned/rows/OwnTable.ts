import type { CellValue } from "../../../read/grid";
import type { FieldKind } from "../../../read/roles/Role";
import type { FieldOf, RoleKey } from "../../../read/roles/roles";

/** A column of a list. */
export interface OwnColumn {
  readonly header: string;
  /** It holds dates. */
  readonly isDay: boolean;
  /** What of a role it seems to hold; undefined where that is not known. */
  readonly field:
    | {
        readonly role: RoleKey;
        readonly name: FieldOf<RoleKey>;
        readonly as: FieldKind;
        readonly once: boolean;
      }
    | undefined;
}

/** Lists of the same headers that rows of files are held against: the director's own, or one that files share. */
export interface OwnTable {
  /** What people know it by: its tab, or the Excel table's name. */
  readonly title: string;
  readonly columns: readonly OwnColumn[];
  /** In what a caption above says that its amounts are written. */
  readonly factor: number;
  /** Where it stands; nowhere when only files have it. */
  readonly places: readonly OwnPlace[];
}

/** Where the director's rows stand, rows and columns counted from 0. */
export interface OwnPlace {
  readonly sheet: string;
  /** The first row under the headers, and the last that can hold one. */
  readonly top: number;
  readonly last: number;
  /** Each column's place on the sheet. */
  readonly at: readonly number[];
}

/** A row of the director's. */
export interface OwnRow {
  readonly sheet: string;
  readonly row: number;
  /** Each column's place on the sheet. */
  readonly at: readonly number[];
  readonly values: readonly CellValue[];
}
