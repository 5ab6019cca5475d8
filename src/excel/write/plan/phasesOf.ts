import type { Phase } from "../journal/runSteps";
import type { Step } from "../journal/Step";
import type { Looks } from "../seen/seeLooks";
import { activate, renameSheet } from "../steps/sheetSteps";
import type { PlannedSheet } from "./PlannedSheet";

/**
 * The order in which all sheets are written together: what formulas speak of stands before any formula does, rows are deleted when
 * all else is done.
 *
 * @param looks - of the cells that will change or go, sheet by sheet
 * @param active - the sheet the director looks at
 */
export function phasesOf(
  planned: readonly PlannedSheet[],
  looks: readonly Looks[],
  active: string,
): readonly Phase[] {
  const [first] = planned;
  const label = first?.report.tab ?? "";
  let taken = 0;
  const last = planned.flatMap(({ looked, last: of }) => {
    const own = looks.slice(taken, taken + looked.length);
    taken += looked.length;
    return of(own);
  });
  const shown = first?.report.became === "written" || first?.report.became === "replaced";
  const phases: readonly Phase[] = [
    {
      label,
      steps: [
        ...planned.flatMap(({ putBack }) => putBack.formulas),
        ...planned.flatMap(({ putBack }) => putBack.constants),
        ...planned.flatMap(({ structure }) => structure),
      ],
    },
    ...planned.map(({ report, content }) => ({ label: report.tab, steps: content })),
    { label, steps: [...last, ...renames(planned), ...(shown ? [activate(label, active)] : [])] },
  ];
  return phases.filter(({ steps }) => steps.length > 0);
}

const renames = (planned: readonly PlannedSheet[]): readonly Step[] =>
  planned
    .filter(({ report, tab }) => report.tab !== tab)
    .map(({ report, tab }) => renameSheet(report.tab, tab));
