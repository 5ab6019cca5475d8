import type { SheetLayout } from "../../sheets/blueprint/sheetLayout";
import { isTyped } from "../../sheets/parked/ParkedItem";
import type { Decisions } from "../../sheets/plan/decisions";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { refusing } from "./journal/refusing";
import { runSteps, type Phase } from "./journal/runSteps";
import { ourSheets } from "./match/ourSheets";
import { dropAside } from "./plan/dropAside";
import { phasesOf } from "./plan/phasesOf";
import type { PlannedSheet } from "./plan/PlannedSheet";
import { parkedPlace, planWrite } from "./plan/planWrite";
import { otherVersions, ownVersion } from "./plan/versionsOf";
import type { Cover } from "./journal/Step";
import { coversOf } from "./seen/coversOf";
import { seeLooks } from "./seen/seeLooks";
import { seeSheets } from "./seen/seeSheets";
import { seeWorkbook } from "./seen/seeWorkbook";
import type { WrittenSeen } from "./seen/writtenSetting";
import { keepWritten } from "./steps/keepWritten";
import { undoOf } from "./undo/undoOf";
import { layoutsOf } from "./wanted/spellings";
import type { WriteForeseen, WriteReport } from "./WriteReport";

export interface WriteRequest {
  readonly snapshot: Snapshot;
  readonly decisions: Decisions;
  /** Called before each part of the work with the tab it is about, and once at the end. */
  readonly onProgress?: (done: number, total: number, tab: string) => void;
}

/**
 * Writes the plan's sheets, or brings them up to date, so that nothing the director typed is lost; or changes nothing at all.
 *
 * How often it waits for Excel does not depend on how many rows there are, only, far beyond ordinary plans, on their size.
 *
 * @throws WriteProblem when something is in the way, found before the first change; or when Excel refused a change, after all is as it was
 */
export async function writePlan({ snapshot, decisions, onProgress }: WriteRequest): Promise<WriteReport> {
  const { planned, phases, spills, stood, written } = await prepare(snapshot, decisions);
  const steps = await runSteps([...phases, ...keptPhase(planned, written)], { onProgress, stood });
  const foreseen = foreseenOf(planned);
  if (steps.length === 0) return { ...foreseen, undo: undefined };
  const tabs = foreseen.sheets.map(({ tab }) => tab);
  return { ...foreseen, undo: await undoOf(steps, tabs, spills) };
}

/**
 * What writing the plan would do now: which sheets are new, which change and by how much, what would be set aside.
 *
 * @throws WriteProblem when something is in the way
 */
export const foreseeWrite = async ({ snapshot, decisions }: WriteRequest): Promise<WriteForeseen> =>
  foreseenOf((await prepare(snapshot, decisions)).planned);

const foreseenOf = (planned: readonly PlannedSheet[]): WriteForeseen => ({
  sheets: planned.map(({ report, tab }) => ({ ...report, tab })),
  parked: planned.flatMap(({ parked }) => parked.filter(isTyped)),
  returned: planned.flatMap(({ returned }) => returned.filter(isTyped)),
});

/** Last of all, what was written is kept, unless that is kept already. */
const keptPhase = (planned: readonly PlannedSheet[], before: WrittenSeen | undefined): readonly Phase[] => {
  const now = planned.flatMap(({ report, marks }) => (marks === undefined ? [] : [[report.key, marks()]]));
  const after: WrittenSeen = { ...before, ...Object.fromEntries(now) };
  const same = before !== undefined && Object.entries(after).every(([key, marks]) => before[key] === marks);
  return same ? [] : [{ label: planned[0]?.report.tab ?? "", steps: [keepWritten(before, after)] }];
};

interface Prepared {
  readonly planned: readonly PlannedSheet[];
  readonly phases: readonly Phase[];
  /** The names over engine answers. */
  readonly spills: ReadonlySet<string>;
  /** What stood on our sheets when they were read. */
  readonly stood: readonly Cover[];
  /** What we had written before. */
  readonly written: WrittenSeen | undefined;
}

const prepare = (snapshot: Snapshot, decisions: Decisions): Promise<Prepared> =>
  refusing(() =>
    Excel.run(async (context) => {
      const book = await seeWorkbook(context);
      const own = ownVersion(snapshot, decisions);
      const layouts = layoutsOf(own);
      const parked = parkedPlace(book);
      const ours = new Set([...ourSheets(layouts, book).values(), ...(parked === undefined ? [] : [parked])]);
      const versions = ours.size === 0 ? [own] : [own, ...otherVersions(snapshot, decisions)];
      const sheets = await seeSheets(context, book, [...ours]);
      const planned = planWrite({ book, sheets }, snapshot, decisions, versions);
      const looks = await seeLooks(
        context,
        planned.flatMap(({ looked }) => looked),
      );
      const phases = phasesOf(planned, looks, book.active);
      const spills = spillNames(layouts);
      const aside = { label: planned[0]?.report.tab ?? "", steps: dropAside(book, layouts) };
      return {
        planned,
        phases: aside.steps.length > 0 ? [...phases, aside] : phases,
        spills,
        stood: coversOf(sheets, book, spills),
        written: book.written,
      };
    }),
  );

const spillNames = (layouts: readonly SheetLayout[]): ReadonlySet<string> =>
  new Set(
    layouts.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.block === "engine" ? block.spills.flatMap(({ names }) => names.map(({ name }) => name)) : [],
      ),
    ),
  );
