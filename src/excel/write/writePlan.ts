import { layout } from "../../sheets/blueprint/layout";
import type { Decisions } from "../../sheets/plan/decisions";
import { planSheets } from "../../sheets/plan/planSheets";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { refusal } from "./journal/refusal";
import { runSteps, type Phase } from "./journal/runSteps";
import { ourSheets } from "./match/ourSheets";
import { phasesOf } from "./plan/phasesOf";
import type { PlannedSheet } from "./plan/PlannedSheet";
import { parkedPlace, planWrite } from "./plan/planWrite";
import { seeLooks } from "./seen/seeLooks";
import { seeSheets } from "./seen/seeSheets";
import { seeWorkbook } from "./seen/seeWorkbook";
import type { WriteReport } from "./WriteReport";

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
  const { planned, phases } = await prepare(snapshot, decisions);
  await runSteps(phases, onProgress);
  return {
    sheets: planned.map(({ report, tab }) => ({ ...report, tab })),
    parked: planned.flatMap(({ parked }) => parked),
    returned: planned.flatMap(({ returned }) => returned),
  };
}

async function prepare(
  snapshot: Snapshot,
  decisions: Decisions,
): Promise<{ planned: readonly PlannedSheet[]; phases: readonly Phase[] }> {
  try {
    return await Excel.run(async (context) => {
      const book = await seeWorkbook(context);
      const layouts = planSheets(snapshot, decisions).map((blueprint) =>
        layout(blueprint, decisions.language),
      );
      const parked = parkedPlace(book);
      const ours = new Set([...ourSheets(layouts, book).values(), ...(parked === undefined ? [] : [parked])]);
      const sheets = await seeSheets(context, book, [...ours]);
      const planned = planWrite({ book, sheets }, snapshot, decisions);
      const looks = await seeLooks(
        context,
        planned.flatMap(({ doomed }) => doomed),
      );
      return { planned, phases: phasesOf(planned, looks, book.active) };
    });
  } catch (error) {
    throw refusal(error);
  }
}
