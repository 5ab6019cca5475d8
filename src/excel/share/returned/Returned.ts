import type { Kind } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import type { GatheredSeen } from "./rows/Gathered";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";
import type { Origin } from "./Origin";
import type { Place } from "../../write/match/placement";

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
  /** Undefined while it stands nowhere: a cell of a row that only files have. */
  readonly at: Place | undefined;
  /** What the plan holds; empty text where it is blank. */
  readonly mine: CellValue;
  /** The cell that tells its row, and what it held; undefined where it stands nowhere. */
  readonly key: { readonly at: Place; readonly value: CellValue } | undefined;
  /** Each value that differs from the plan's. */
  readonly says: readonly [Saying, ...Saying[]];
  /** The list whose row it is, by its title; undefined for a cell of the plan. */
  readonly list?: string;
  /** What is chosen goes into a row that is to be gathered; it is typed where the cell stands without. */
  readonly into?: IntoRow | undefined;
}

/** A cell of a row that is to be gathered: the row's id, and the column's place. */
export interface IntoRow {
  readonly row: string;
  readonly column: number;
}

/** Something a file says that has no place in the plan. */
export interface LostSaying extends PlanCell {
  readonly says: Saying;
  readonly why: LostWhy;
}

/** Why a file was not read, as ShareProblem says it; `nothing-ours`: none of its tables is the plan's, the director's or another file's. */
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
  /** Rows of lists in it: the director's, or such as other files have. */
  readonly listRows: number;
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
  /** Rows of the director's lists, and of lists that files share, which are gathered on sheets of their own. */
  readonly gathered: readonly GatheredSeen[];
}
