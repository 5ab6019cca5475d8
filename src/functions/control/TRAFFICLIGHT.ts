import { taskLight } from "../../planning/control/taskLight";
import type { Light } from "../../planning/control/trafficLight";
import { dateIn } from "../arguments/dateIn";
import type { Language } from "../arguments/languageIn";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { sideBySide } from "../sideBySide";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Gives a task a green, amber or red light by its lag: the share of its days that have passed minus the share that is done.
 *
 * @customfunction TRAFFICLIGHT TRAFFICLIGHT
 * @helpurl https://localhost:3000/functions/trafficlight.html
 * @requiresParameterAddresses
 * @param start - The task's first day; a cell, or a row or column of tasks.
 * @param due - The task's last day.
 * @param progress - The share that is done: 0 to 1, or 0% to 100%.
 * @param asOf - The day to measure at; it counts as passed.
 * @param [amberAt] - The least lag that is amber; 0.1, ten points, when left out.
 * @param [redAt] - The least lag that is red; 0.3, thirty points, when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns For each task its light and its lag, side by side for a column of tasks; #N/A before a task begins.
 * @rule Lag is the share of days passed minus the share done: 10 points are amber, 30 points red. (B31, B32, B33)
 * @edge A task past due and unfinished is amber at least.
 * @edge Before a task begins there is no light: #N/A.
 * @example =TRAFFICLIGHT(43101,43110,25%,43105) // {"amber",0.25}
 * @example =TRAFFICLIGHT({43101;43101},{43110;43110},{0;50%},43105,,,"zh") // {"红灯",0.5;"绿灯",0}
 */
export function TRAFFICLIGHT(
  start: unknown[][],
  due: unknown[][],
  progress: unknown[][],
  asOf: unknown[][],
  amberAt?: unknown,
  redAt?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ start, due, progress, asOf, amberAt, redAt, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const cuts = [numberOrBlankIn(amberAt, "amberAt"), numberOrBlankIn(redAt, "redAt")] as const;
    const answers = cellByCell({ start, due, progress, asOf }, telling, (cells) => {
      const found = taskLight(
        dateIn(cells.start, "start"),
        dateIn(cells.due, "due"),
        numberIn(cells.progress, "progress"),
        dateIn(cells.asOf, "asOf"),
        ...cuts,
      );
      return orNotAvailable(found, notBegun[spoken]);
    });
    return sideBySide(answers, [({ light }) => words[spoken][light], ({ lag }) => lag]);
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<Light, string>> = {
  en: { green: "green", amber: "amber", red: "red" },
  zh: { green: "绿灯", amber: "黄灯", red: "红灯" },
};

const notBegun = { en: "The task has not begun", zh: "任务尚未开始" };
