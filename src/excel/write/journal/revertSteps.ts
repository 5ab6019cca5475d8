import { WriteProblem } from "../WriteProblem";
import { batches } from "./batches";
import type { Step } from "./Step";

/**
 * Takes steps back, last first.
 *
 * @throws WriteProblem `half-written` when Excel refuses one
 */
export async function revertSteps(steps: readonly Step[]): Promise<void> {
  const reverts = steps.filter((step) => step.revert !== undefined).reverse();
  try {
    for (const batch of batches(reverts)) await send(batch);
  } catch (cause) {
    throw new WriteProblem("half-written", undefined, reverts.map(({ label }) => label).join("; "), {
      cause,
    });
  }
}

const send = (batch: readonly Step[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const step of batch) step.revert?.(context);
    await context.sync();
  });
