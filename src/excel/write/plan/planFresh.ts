import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { freshContent } from "../steps/freshContent";
import { freshLooks } from "../steps/freshLooks";
import { freshSheet } from "../steps/freshSheet";
import type { PlannedSheet } from "./PlannedSheet";

/** A sheet that is not there yet. */
export const planFresh = (
  layout: SheetLayout,
  tab: string,
  position: number | undefined,
  names: ReadonlyMap<string, string>,
): PlannedSheet => ({
  report: { key: layout.key, tab, became: "written" },
  putBack: { formulas: [], constants: [] },
  structure: freshSheet(layout, tab, position, names),
  content: [...freshContent(tab, layout), ...freshLooks(tab, layout)],
  looked: [],
  last: () => [],
  tab,
  parked: [],
  returned: [],
});
