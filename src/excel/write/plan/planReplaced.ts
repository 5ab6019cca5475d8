import type { Step } from "../journal/Step";
import type { SheetSeen, WorkbookSeen } from "../seen/WorkbookSeen";
import { nameFormula } from "../steps/a1";
import { renameSheet, renameTable } from "../steps/sheetSteps";
import { freeName } from "../freeName";
import { planFresh } from "./planFresh";
import type { PlannedSheet } from "./PlannedSheet";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";

export interface Replacing {
  /** With everything typed carried over. */
  readonly layout: SheetLayout;
  readonly old: SheetSeen;
  readonly book: WorkbookSeen;
  /** What the old sheet will be called. */
  readonly keptAs: string;
  /** Where the new one stands among the workbook's tabs, from 0. */
  readonly position: number;
  readonly names: ReadonlyMap<string, string>;
}

const longestTableName = 255;

/** A sheet that is no longer whole: it is kept under another name, and a new one takes its tab and its place. */
export function planReplaced({ layout, old, book, keptAs, position, names }: Replacing): PlannedSheet {
  const taken = [...book.tables, ...book.names].map(({ name }) => name);
  const tables = old.tables.map(({ name }): Step =>
    renameTable(name, freeName(`${name}_old`, taken, "_", longestTableName)),
  );
  const kept = new Map(names);
  for (const { name, stands } of book.names)
    if (stands?.sheet === old.name) kept.set(name, nameFormula(keptAs, stands.at));
  const fresh = planFresh(layout, old.name, position, kept);
  return {
    ...fresh,
    report: { key: layout.key, tab: old.name, became: "replaced", keptAs },
    structure: [renameSheet(old.name, keptAs), ...tables, ...fresh.structure],
  };
}
