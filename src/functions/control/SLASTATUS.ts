import { PlanningError } from "../../planning/PlanningError";
import { slaStatus } from "../../planning/control/slaStatus";
import { answersOf } from "../answersOf";
import { blockOf, columnsOf, usedRows, type Block } from "../arguments/blockOf";
import type { Language } from "../arguments/languageIn";
import { numbersIn } from "../arguments/listOf";
import { momentIn, momentOrBlankIn } from "../arguments/momentIn";
import { cellsOfAnswer } from "../cellsOfAnswer";
import { Places } from "../places/Places";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Says which step of a complaint or request is open, how many hours are left for it, and whether a limit was missed.
 *
 * @customfunction SLASTATUS SLASTATUS
 * @helpurl https://localhost:3000/functions/slastatus.html
 * @requiresParameterAddresses
 * @param opened - Date and time of the opening; a cell, or a column of cases.
 * @param done - When each step was done, a column for each limit and a row for each case; empty while it is open.
 * @param limits - Hours from the opening: {24,48,72} for a complaint's response, solution and closure, {48,168} for a request's feasibility and schedule. Other steps are numbered.
 * @param asOf - Date and time to measure at; a date alone is its midnight. What was done later is open.
 * @param [language] - "en" (default) or "zh".
 * @returns For each case the open step, the hours left for it, below 0 when late, and TRUE if any limit was missed. A closed case shows the hours it had left; #N/A before the opening.
 * @rule Hours run around the clock from the opening; the first step that is not done is the open one. (A53, A56)
 * @edge The last second of a limit is in time.
 * @edge A step done after the moment looked at is open at it; before the opening: #N/A.
 * @example =SLASTATUS(43101.5,{"","",""},{24,48,72},43102) // {"response",12,FALSE}
 * @example =SLASTATUS({43101;43101},{43102,"";43104,43105},{48,168},"2018-01-08 12:00","zh") // {"排期",-12,TRUE;"已完成",72,TRUE}
 */
export function SLASTATUS(
  opened: unknown[][],
  done: unknown[][],
  limits: unknown[][],
  asOf: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ opened, done, limits, asOf, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const hours = numbersIn(limits, "limits");
    const moment = momentIn(asOf, "asOf");
    const cases = casesIn(blockOf(opened), blockOf(done), hours.length);
    return answersOf(cases.length, telling.inRowsOf("opened", "done"), (at) => {
      const steps = cases[at]!.done.map((cell, step) => momentOrBlankIn(cell, "done", step + 1));
      const status = slaStatus(momentIn(cases[at]!.opened, "opened"), steps, hours, moment);
      return orNotAvailable(status, notOpened[spoken]);
    }).map((found) =>
      cellsOfAnswer(found, [
        ({ step }) => stepName(step, hours.length, spoken),
        ({ hoursLeft }) => hoursLeft,
        ({ breach }) => breach,
      ]),
    );
  });
}

interface Case {
  readonly opened: unknown;
  readonly done: readonly unknown[];
}

/** Cases in rows; a single one may have its steps in a column. Rows at the end without an opening are left out. */
function casesIn(opened: Block, done: Block, steps: number): Case[] {
  if (columnsOf(opened) > 1)
    throw new PlanningError(
      "wrong-shape",
      `${columnsOf(opened)} columns; give one, with a row a case`,
      "opened",
    );
  const isColumn = opened.length === 1 && columnsOf(done) === 1 && done.length === steps;
  const rows = isColumn ? [done.map(([cell]) => cell)] : done;
  if (rows.length !== opened.length)
    throw new PlanningError(
      "wrong-shape",
      `${rows.length} rows beside ${opened.length} cases; give one for each`,
      "done",
    );
  return usedRows(opened).map(([cell], at) => ({ opened: cell, done: rows[at]! }));
}

function stepName(step: number | undefined, steps: number, language: Language): string {
  const { closed, numbered, named } = words[language];
  if (step === undefined) return closed;
  return named[steps]?.[step] ?? numbered(step + 1);
}

interface StepWords {
  readonly closed: string;
  readonly numbered: (step: number) => string;
  /** By the number of steps. */
  readonly named: Readonly<Record<number, readonly string[]>>;
}

/** They never change: formulas compare them. */
const words: Record<Language, StepWords> = {
  en: {
    closed: "closed",
    numbered: (step) => `step ${step}`,
    named: { 2: ["feasibility", "schedule"], 3: ["response", "solution", "closure"] },
  },
  zh: {
    closed: "已完成",
    numbered: (step) => `第 ${step} 步`,
    named: { 2: ["可行性答复", "排期"], 3: ["响应", "解决", "关闭"] },
  },
};

const notOpened = { en: "The case is not opened yet", zh: "尚未受理" };
