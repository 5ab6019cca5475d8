import type { CellValue } from "../../../read/grid";
import type { Origin } from "../Origin";

import type { OwnColumn } from "./OwnTable";

/** A table of ours in which rows of files were gathered before. */
export interface GatheredThere {
  /** "Plan_ReturnedRows", "Plan_ReturnedRows2". */
  readonly table: string;
  readonly sheet: string;
  /** Its row of headers and first column, from 0. */
  readonly top: number;
  readonly left: number;
  /** Its own headers, without those that say where a row comes from. */
  readonly headers: readonly string[];
  /** Its rows, without where they come from. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly language: "en" | "zh";
}

/** A row that is to be gathered. */
export interface FreshRow {
  /** No other of its table has it. */
  readonly id: string;
  /** Where its first cell stands. */
  readonly from: Origin;
  /** By column; empty text where nothing is said, or nothing is decided yet. */
  readonly values: readonly CellValue[];
  /** The director has this row, and files say otherwise: it is gathered only with what is taken of them. */
  readonly otherwise: boolean;
}

/** What of a file's list is not gathered, by header. */
export interface LeftOut {
  readonly file: string;
  readonly missing: readonly string[];
  readonly strange: readonly string[];
  readonly otherUnit: readonly string[];
  /** Its rows are not gathered: they lack what tells rows apart. */
  readonly keyless: number;
}

/** Rows of files that belong to one list. */
export interface GatheredSeen {
  /** What people know the list by. */
  readonly title: string;
  readonly columns: readonly OwnColumn[];
  /** The headers that tell rows apart; none where only whole rows do. */
  readonly keys: readonly string[];
  readonly fresh: readonly FreshRow[];
  /** Rows of files that stand in the workbook already, and say nothing new. */
  readonly known: number;
  readonly leftOut: readonly LeftOut[];
  /** Where rows of this list were gathered before. */
  readonly there: GatheredThere | undefined;
}

/** The new rows that are gathered whatever is decided. */
export const newRows = ({ fresh }: GatheredSeen): number =>
  fresh.filter(({ otherwise }) => !otherwise).length;
