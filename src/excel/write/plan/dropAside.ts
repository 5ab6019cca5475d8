import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { planMarks } from "../../read/sheetMarks";
import { isAside } from "../../read/roleNames";
import type { Step } from "../journal/Step";
import type { WorkbookSeen } from "../seen/WorkbookSeen";
import { dropName } from "../steps/dropName";

/**
 * Removes the names over lists that the plan is to do without, once no sheet of it counts on them: all that stand are written.
 *
 * @param layouts - the sheets that are written
 */
export const dropAside = ({ names }: WorkbookSeen, layouts: readonly SheetLayout[]): readonly Step[] => {
  const written = new Set(layouts.map(({ key }) => key));
  const others = planMarks(names).filter(({ key, sheet }) => sheet !== undefined && !written.has(key));
  return others.length > 0 ? [] : names.filter(isAside).map(dropName);
};
