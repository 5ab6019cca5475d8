import { WriteProblem } from "../WriteProblem";
import { isEditing, isGone } from "./excelCode";
import { pause } from "./pause";

/** A workbook name that stands only while one pane writes; its comment says whose turn it is and how far that came. */
const turnName = "Quarterdeck.Writing";

/** No request of a write takes as long: whoever has been silent for this time is gone. */
const silenceMs = 120_000;

/** How long to wait before asking again whether a request arrived. */
const askAgainMs = [0, 200, 800];

/** Turns of ours whose name could not be removed. */
const leftBehind = new Set<string>();

interface Held {
  readonly whose: string;
  readonly requests: number;
  readonly at: number;
}

/**
 * One write's turn at the workbook: nobody else writes meanwhile, and when an answer is lost the workbook itself tells which
 * requests came through.
 */
export class Turn {
  private readonly whose = crypto.randomUUID();
  private arrivedSoFar = 0;
  private mine = false;

  /** Something of this write has been sent. */
  get isMine(): boolean {
    return this.mine;
  }

  /** First in a request: takes the turn, unless it is taken. */
  begin({ workbook }: Excel.RequestContext): void {
    if (this.mine) return;
    const name = workbook.names.add(turnName, "=0", this.comment(0));
    workbook.context.trace("turn");
    name.visible = false;
  }

  /** Last in a request: leaves word that it came through. */
  end({ workbook }: Excel.RequestContext): void {
    workbook.names.getItem(turnName).comment = this.comment(this.arrivedSoFar + 1);
  }

  /** The answer to a request came. */
  answered(): void {
    this.mine = true;
    this.arrivedSoFar += 1;
  }

  /**
   * Makes sure of the turn after a request failed before its first step.
   *
   * @returns whether to send the request again
   * @throws WriteProblem `being-written` while somebody else writes
   */
  async again(error: unknown): Promise<boolean> {
    if (this.mine || isEditing(error)) return false;
    const held = await read().catch(() => undefined);
    if (held?.whose === this.whose) this.mine = true;
    if (held === undefined || this.mine) return false;
    if (Date.now() - held.at < silenceMs && !leftBehind.has(held.whose))
      throw new WriteProblem("being-written");
    await remove();
    return true;
  }

  /** The turn was taken, though the request failed further on. */
  taken(): void {
    this.mine = true;
  }

  /**
   * Whether the last request came through, though its answer did not.
   *
   * @throws what Excel throws when it does not answer this either
   */
  async arrived(): Promise<boolean> {
    for (const [tries, ms] of askAgainMs.entries()) {
      await pause(ms);
      try {
        const held = await read();
        if (held?.whose !== this.whose) return false;
        this.mine = true;
        if (held.requests === this.arrivedSoFar) return false;
        this.arrivedSoFar = held.requests;
        return true;
      } catch (error) {
        if (tries === askAgainMs.length - 1) throw error;
      }
    }
    return false;
  }

  /** Gives the turn back; where Excel does not let it, the next write takes it. */
  async release(): Promise<void> {
    if (!this.mine) return;
    this.mine = false;
    this.arrivedSoFar = 0;
    await remove()
      .catch(remove)
      .catch(() => this.leave());
  }

  /** The turn stays behind in the workbook; the next write of this pane takes it. */
  leave(): void {
    leftBehind.add(this.whose);
  }

  private comment(requests: number): string {
    return `${this.whose} ${requests} ${Date.now()}`;
  }
}

/** Removes what a turn of this pane left behind; where Excel does not let it, the next write does. */
export const clearTurns = async (): Promise<void> => {
  if (leftBehind.size === 0) return;
  try {
    const held = await read();
    if (held !== undefined && leftBehind.has(held.whose)) await remove();
    leftBehind.clear();
  } catch {
    // Still out of reach.
  }
};

const read = (): Promise<Held | undefined> =>
  Excel.run(async ({ workbook }) => {
    const name = workbook.names.getItemOrNullObject(turnName).load("comment");
    await workbook.context.sync();
    if (name.isNullObject) return undefined;
    const [whose = "", requests, at] = name.comment.split(" ");
    return { whose, requests: Number(requests), at: Number(at) };
  });

const remove = (): Promise<void> =>
  Excel.run(async ({ workbook }) => {
    workbook.names.getItem(turnName).delete();
    await workbook.context.sync();
  }).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
