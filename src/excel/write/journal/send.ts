import { excelCode, isEditing, isUnanswered } from "./excelCode";
import type { TypedMeanwhile } from "./meanwhile";
import { pause } from "./pause";
import type { Turn } from "./Turn";

/** Queues a look at cells; what it answers, once the request is done, says what somebody typed there meanwhile. */
export type Look = (context: Excel.RequestContext) => () => readonly TypedMeanwhile[];

/** One part of a request: done wholly, or refused. */
export interface Part {
  readonly label: string;
  readonly queue: (context: Excel.RequestContext) => void;
  /** Looks at what the part is about to write over. */
  readonly look?: Look | undefined;
}

export interface Sent {
  /** How many parts are done. */
  readonly done: number;
  /** Why the next was not; undefined when all are. */
  readonly error?: unknown;
  /** Excel never said whether they are done, and does not say so now. */
  readonly unsure?: true;
  readonly typed: readonly TypedMeanwhile[];
}

/** The director leaves a cell at last; Excel takes nothing until then. */
const editingMs = 60_000;
const askAgainMs = 250;

/**
 * Sends parts in one request, in order. A request that was lost is sent again, one whose answer was lost is not; while a cell is
 * being edited, a write under way waits.
 *
 * @param looks - at what must still be as it was read, before the first part
 */
export async function send(turn: Turn, parts: readonly Part[], looks: readonly Look[] = []): Promise<Sent> {
  const begun = Date.now();
  for (let lost = 0; ;) {
    const { begins, ...sent } = await ask(turn, parts, looks);
    const { error } = sent;
    if (error === undefined || begins) return sent;
    if (isUnanswered(error)) {
      const arrived = await turn.arrived().catch(() => undefined);
      if (arrived === undefined) return { ...sent, unsure: true };
      if (arrived) return { done: parts.length, typed: [] };
      lost += 1;
      if (lost > 1) return sent;
    } else if (isEditing(error) && turn.isMine && Date.now() - begun < editingMs) await pause(askAgainMs);
    else if (excelCode(error) === "" || !(await turn.again(error))) return sent;
  }
}

/**
 * One request. Each part leaves a trace behind itself; the traces that come back with an error tell how far Excel got.
 *
 * @returns with `begins` when Excel began with it
 */
async function ask(
  turn: Turn,
  parts: readonly Part[],
  looks: readonly Look[],
): Promise<Sent & { readonly begins: boolean }> {
  const before: (() => readonly TypedMeanwhile[])[] = [];
  const under: (() => readonly TypedMeanwhile[])[] = [];
  try {
    // Excel.run would keep hold of each range after the action that makes it, and a row inserted is made by asking for its range:
    // refused in between, Excel would have inserted what counts as not done.
    const context = new Excel.RequestContext();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    turn.begin(context);
    for (const look of looks) before.push(look(context));
    context.trace("looked");
    for (const { queue, look } of parts) {
      under.push(look?.(context) ?? (() => []));
      queue(context);
      context.trace("part");
    }
    turn.end(context);
    await context.sync();
    turn.answered();
    return { done: parts.length, typed: [...before, ...under].flatMap((typed) => typed()), begins: true };
  } catch (error) {
    const traces = error instanceof OfficeExtension.Error ? error.traceMessages : [];
    const begins = traces.length > 0;
    if (begins) turn.taken();
    const done = traces.filter((trace) => trace === "part").length;
    const looked = traces.includes("looked") ? before : [];
    const typed = [...looked, ...under.slice(0, done)].flatMap((each) => each());
    return { done, error, typed, begins };
  }
}
