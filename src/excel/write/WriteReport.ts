import type { TypedItem } from "../../sheets/parked/ParkedItem";
import type { Undo } from "./undo/Undo";

/** What became of one of our sheets. */
export interface SheetReport {
  /** "Targets", "History", "Rules", "Parked". */
  readonly key: string;
  /** Its tab, as the director named it. */
  readonly tab: string;
  /** `replaced`: it was no longer whole, is kept under `keptAs`, and a new one stands in its place. */
  readonly became: "written" | "updated" | "unchanged" | "replaced";
  readonly keptAs?: string;
  /** Of an updated sheet. */
  readonly changes?: SheetChanges;
}

/** How much of a sheet that stays is changed. */
export interface SheetChanges {
  readonly cells: number;
  readonly rowsAdded: number;
  readonly rowsGone: number;
}

/** What writing a plan will do, before it is done. */
export interface WriteForeseen {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetReport[];
  /** What was typed and has lost its place with this writing; it stands on the Parked sheet. */
  readonly parked: readonly TypedItem[];
  /** What was parked and went back to its place. */
  readonly returned: readonly TypedItem[];
}

/** What writing a plan did, for the pane to say. */
export interface WriteReport extends WriteForeseen {
  /** Undefined when nothing had to be changed. */
  readonly undo: Undo | undefined;
}
