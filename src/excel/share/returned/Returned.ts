import type { Kind } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";
import type { Place } from "../../write/match/placement";

/** Where a file says something. */
export interface Origin {
  readonly file: string;
  /** A tab of that file, and a cell on it: "C17". */
  readonly sheet: string;
  readonly cell: string;
}

/** One value, and everywhere it is said. */
export interface Saying {
  readonly value: CellValue;
  readonly from: readonly [Origin, ...Origin[]];
}

/** A cell of the plan, by the table, row and column that people know it by. */
export interface PlanCell {
  readonly table: string;
  /** The row's key and the column's header, as they show. */
  readonly row: string;
  readonly column: string;
  /** Its tab. */
  readonly sheet: string;
  /** What is typed there. */
  readonly as: Kind;
}

/** A cell of the plan that files say something else about than the plan does. */
export interface ReturnedCell extends PlanCell {
  /** No other has it. */
  readonly id: string;
  readonly at: Place;
  /** What the plan holds; empty text where it is blank. */
  readonly mine: CellValue;
  /** The cell that tells its row, and what it held. */
  readonly key: { readonly at: Place; readonly value: CellValue };
  /** Each value that differs from the plan's. */
  readonly says: readonly [Saying, ...Saying[]];
}

/** Something a file says that has no place in the plan. */
export interface LostSaying extends PlanCell {
  readonly says: Saying;
  readonly why: LostWhy;
}

/** Why a file was not read, as ShareProblem says it; `nothing-ours`: none of its tables is the plan's. */
export const unreadableReasons = [
  "share-not-a-workbook",
  "share-encrypted",
  "share-damaged",
  "share-too-large",
  "nothing-ours",
] as const;
export type UnreadableWhy = (typeof unreadableReasons)[number];

/** What became of a file that was picked. */
export interface FileSeen {
  readonly name: string;
  readonly problem: UnreadableWhy | undefined;
  /** Rows of the plan's tables in it. */
  readonly rows: number;
  /** Cells about which it says something else than the plan. */
  readonly differing: number;
}

/** What files that came back say about the plan; nothing of it is typed yet. */
export interface ReturnedSeen {
  readonly files: readonly FileSeen[];
  /** Blank in the plan, and everybody who says something says the same. */
  readonly agreed: readonly ReturnedCell[];
  /** Files differ from each other, or from what the plan holds. */
  readonly conflicts: readonly ReturnedCell[];
  readonly lost: readonly LostSaying[];
}
