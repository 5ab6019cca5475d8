import type { WriteProblem } from "../WriteProblem";
import { batches } from "./batches";
import { refusal } from "./refusal";
import { revertSteps } from "./revertSteps";
import type { Step } from "./Step";

/** A phase of the work that the pane counts: one sheet. */
export interface Phase {
  readonly label: string;
  readonly steps: readonly Step[];
}

/**
 * Do every step, or none: when Excel refuses one, those done before it are taken back, last first.
 *
 * Each step leaves a trace behind itself in the request; the traces that come back with an error tell how far Excel got.
 *
 * @returns what was done, in order
 * @throws WriteProblem `refused` (or a closer code) once the workbook is as it was; `half-written` if taking back failed too
 */
export async function runSteps(
  phases: readonly Phase[],
  onProgress: (done: number, total: number, label: string) => void = () => undefined,
): Promise<readonly Step[]> {
  const done: Step[] = [];
  for (const [index, phase] of phases.entries()) {
    onProgress(index, phases.length, phase.label);
    for (const batch of batches(phase.steps)) {
      const made = await send(batch);
      done.push(...made.steps);
      if (made.error !== undefined) throw await takeBack(done, made.error);
    }
  }
  onProgress(phases.length, phases.length, "");
  return done;
}

async function send(batch: readonly Step[]): Promise<{ steps: readonly Step[]; error?: unknown }> {
  try {
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const [index, step] of batch.entries()) {
        step.apply(context);
        context.trace(String(index));
      }
      await context.sync();
    });
    return { steps: batch };
  } catch (error) {
    const finished = tracesOf(error).length;
    const failed = batch[finished];
    const touched = failed?.made === "parts" ? finished + 1 : finished;
    return { steps: batch.slice(0, touched), error };
  }
}

function tracesOf(error: unknown): readonly string[] {
  return error instanceof OfficeExtension.Error ? error.traceMessages : [];
}

async function takeBack(done: readonly Step[], error: unknown): Promise<WriteProblem> {
  try {
    await revertSteps(done);
    return refusal(error);
  } catch (halfWritten) {
    return refusal(halfWritten);
  }
}
