import { RichError, type RichErrorCode } from "./RichError";

/** What may befall a request as a whole. */
export type Mishap =
  /** A cell is being edited: Excel takes nothing. */
  | "busy"
  /** The line is down: the request never arrives. */
  | "unsent"
  /** The request is done; its answer never arrives. */
  | "unanswered"
  /** The answer comes late. */
  | "late";

interface Due<What> {
  /** Counted down; due at 1. */
  left: number;
  /** How many in a row, once it is due. */
  times: number;
  readonly what: What;
}

const lateByMs = 30;

const dueNow = <What>(due: Due<What> | undefined): What | undefined => {
  if (due === undefined) return undefined;
  if (due.left > 1) {
    due.left -= 1;
    return undefined;
  }
  if (due.times === 0) return undefined;
  due.times -= 1;
  return due.what;
};

/**
 * What goes wrong at the host's door, as it does in Excel now and then: one request or action is met with a fault, all others are
 * answered as ever. Requests and actions are counted from now, 1 is the next.
 */
export class FaultInjection {
  private change: Due<RichErrorCode> | undefined;
  private action: Due<RichErrorCode> | undefined;
  private request: Due<Mishap> | undefined;
  private hand: Due<() => Promise<unknown>> | undefined;
  private othersTurn = false;

  /** The n-th action that changes the workbook is refused, none where n is 0; those before it stay done. */
  refuseChange(n: number, code: RichErrorCode): void {
    this.change = n === 0 ? undefined : { left: n, times: 1, what: code };
  }

  /** The n-th action of whatever kind is refused; those before it stay done. */
  refuseAction(n: number, code: RichErrorCode = "GeneralException"): void {
    this.action = { left: n, times: 1, what: code };
  }

  /** So many requests in a row, from the n-th on, have a mishap. */
  atRequest(n: number, what: Mishap, times = 1): void {
    this.request = { left: n, times, what };
  }

  /** Somebody else does something just before the n-th request; none of their own requests counts. */
  beforeRequest(n: number, hand: () => Promise<unknown>): void {
    this.hand = { left: n, times: 1, what: hand };
  }

  /** All goes well again. */
  clear(): void {
    this.change = this.action = this.request = this.hand = undefined;
  }

  /** Asked when a request knocks; resolves when it may come in. */
  async arriving(): Promise<Mishap | undefined> {
    if (this.othersTurn) return undefined;
    const mishap = dueNow(this.request);
    const hand = dueNow(this.hand);
    if (hand !== undefined) {
      this.othersTurn = true;
      await hand().finally(() => (this.othersTurn = false));
    }
    return mishap;
  }

  /** Lets a late answer wait. */
  async leaving(mishap: Mishap | undefined): Promise<void> {
    if (mishap === "late") await new Promise((resolve) => setTimeout(resolve, lateByMs));
  }

  beforeAction(): void {
    if (!this.othersTurn) this.refuse(this.action);
  }

  beforeChange(): void {
    if (!this.othersTurn) this.refuse(this.change);
  }

  private refuse(due: Due<RichErrorCode> | undefined): void {
    const code = dueNow(due);
    if (code !== undefined) throw new RichError(code, "A failure injected by the test.");
  }
}
