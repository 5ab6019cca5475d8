import { cellAddress } from "../../read/reference";
import { WriteProblem } from "../WriteProblem";
import { batches } from "./batches";
import { lookUnder } from "./meanwhile";
import { refusal } from "./refusal";
import { Reverting } from "./revertSteps";
import { send, type Part, type Sent } from "./send";
import type { Cover, Step } from "./Step";
import { Turn } from "./Turn";
import { typeAgain } from "./typeAgain";
import { leaveUnfinished } from "./unfinished";

/** A phase of the work that the pane counts: one sheet. */
export interface Phase {
  readonly label: string;
  readonly steps: readonly Step[];
}

export interface Running {
  readonly onProgress?: ((done: number, total: number, label: string) => void) | undefined;
  /** What must still stand as it was read when the first step is done. */
  readonly stood?: readonly Cover[];
}

/**
 * Do every step, or none: when Excel refuses one, or somebody has typed into what is written over, those done are taken back,
 * last first, and what was typed stays.
 *
 * @returns what was done, in order
 * @throws WriteProblem `refused` (or a closer code) once the workbook is as it was; `half-written` if taking back failed too
 */
export async function runSteps(
  phases: readonly Phase[],
  { onProgress, stood = [] }: Running = {},
): Promise<readonly Step[]> {
  const turn = new Turn();
  const done: Step[] = [];
  for (const [index, phase] of phases.entries()) {
    onProgress?.(index, phases.length, phase.label);
    for (const batch of batches(phase.steps)) {
      const sent = await send(turn, batch.map(partOf), done.length === 0 ? stood.map(lookUnder) : []);
      done.push(...batch.slice(0, touched(batch, sent)));
      if (sent.error !== undefined || sent.typed.length > 0) throw await takeBack(turn, done, sent, batch);
    }
  }
  await turn.release();
  onProgress?.(phases.length, phases.length, "");
  return done;
}

const partOf = ({ label, apply, over }: Step): Part => ({
  label,
  queue: apply,
  look: over && lookUnder(over),
});

/** How many steps are to be taken back; one that failed may have been made in part. */
const touched = (batch: readonly Step[], { done, error, unsure }: Sent): number =>
  error !== undefined && !unsure && batch[done]?.made === "parts" ? done + 1 : done;

async function takeBack(
  turn: Turn,
  done: readonly Step[],
  { error, typed, unsure }: Sent,
  batch: readonly Step[],
): Promise<WriteProblem> {
  let reverting = unsure ? undefined : new Reverting(done);
  const back = async (): Promise<void> => {
    reverting ??= new Reverting((await turn.arrived()) ? [...done, ...batch] : done);
    await reverting.run(turn);
    await typeAgain(turn, typed);
    await turn.release();
  };
  try {
    if (unsure) throw error;
    await back();
  } catch (cause) {
    turn.leave();
    leaveUnfinished(done, back);
    return new WriteProblem("half-written", undefined, reverting?.labels, { cause });
  }
  const [first] = typed;
  if (first === undefined) return refusal(error);
  return new WriteProblem("changed-meanwhile", {
    sheet: first.sheet,
    cell: cellAddress(first.row, first.column),
  });
}
