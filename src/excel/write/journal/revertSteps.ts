import { WriteProblem } from "../WriteProblem";
import { batches } from "./batches";
import { isGone } from "./excelCode";
import { refusal } from "./refusal";
import type { TypedMeanwhile } from "./meanwhile";
import { send, type Look, type Part } from "./send";
import type { Step } from "./Step";
import type { Turn } from "./Turn";
import { leaveUnfinished } from "./unfinished";

/** How often a step that Excel refuses to take back is tried. */
const mostTries = 3;

/** Takes steps back, last first; after a failure it goes on from where it stopped. */
export class Reverting {
  private readonly left: (readonly Part[])[];
  private unsure: readonly Part[] | undefined;
  /** Nothing has been taken back yet. */
  untouched = true;
  /** What somebody had typed when it began. */
  typed: readonly TypedMeanwhile[] = [];

  constructor(
    steps: readonly Step[],
    private readonly looks: readonly Look[] = [],
  ) {
    const changed = new Set(steps.map(({ changes }) => changes));
    const reverts = steps
      .filter(({ revert, putsBack }) => revert && (putsBack === undefined || changed.has(putsBack)))
      .reverse();
    this.left = batches(reverts).map((batch) => batch.flatMap(partsOf));
  }

  /** @throws what Excel refuses for good */
  async run(turn: Turn): Promise<void> {
    if (this.unsure !== undefined) {
      const arrived = await turn.arrived();
      this.passed(arrived ? this.unsure.length : 0);
      this.unsure = undefined;
    }
    for (let tries = 0; this.left.length > 0;) {
      const [batch = []] = this.left;
      const { done, error, unsure, typed } = await send(turn, batch, this.untouched ? this.looks : []);
      this.typed = [...this.typed, ...typed];
      if (unsure) this.unsure = batch;
      this.passed(done);
      if (error === undefined) continue;
      if (done > 0) tries = 0;
      // What is gone needs no taking back.
      if (isGone(error) && !unsure) this.passed(1);
      else if (unsure || (tries += 1) === mostTries) throw error;
    }
  }

  /** Excel never said whether the last of it was taken back. */
  get isUnsure(): boolean {
    return this.unsure !== undefined;
  }

  get labels(): string {
    return this.left
      .flat()
      .map(({ label }) => label)
      .join("; ");
  }

  private passed(parts: number): void {
    const [batch = [], ...rest] = this.left;
    if (parts > 0) this.untouched = false;
    this.left.splice(0, this.left.length, ...(parts < batch.length ? [batch.slice(parts)] : []), ...rest);
  }
}

const partsOf = ({ label, revert }: Step): readonly Part[] =>
  [revert ?? []].flat().map((queue) => ({ label, queue }));

/**
 * Takes steps back, last first.
 *
 * @param looks - at what must be as it was, in the request that begins
 * @returns what somebody had typed there by then
 * @throws WriteProblem when Excel refuses the first, and then nothing has changed; `half-written` when it refuses a later one
 */
export async function revertSteps(
  turn: Turn,
  steps: readonly Step[],
  looks: readonly Look[] = [],
): Promise<readonly TypedMeanwhile[]> {
  const reverting = new Reverting(steps, looks);
  const run = async (): Promise<void> => {
    await reverting.run(turn);
    await turn.release();
  };
  try {
    await run();
    return reverting.typed;
  } catch (cause) {
    if (reverting.untouched && !reverting.isUnsure) {
      await turn.release();
      throw refusal(cause);
    }
    turn.leave();
    leaveUnfinished(steps, run);
    throw new WriteProblem("half-written", undefined, reverting.labels, { cause });
  }
}
